// What the parts need of the element they belong to.
import type { Locale } from "./i18n/index.ts";
import type { Actions } from "./actions.ts";
import type { Figures } from "./store/figures.ts";
import type { Hits } from "./store/hits.ts";
import type { LeftOut } from "./store/left-out.ts";
import type { Store } from "./store/store.ts";

export interface Host {
  readonly store: Store;
  readonly figures: Figures;
  readonly hits: Hits;
  readonly leftOut: LeftOut;
  readonly actions: Actions;
  readonly locale: Locale;
  /** Too narrow for the list and the reader side by side: the reader covers the list. */
  readonly tight: boolean;
  /** As narrow as a phone: two columns are what a table can show. */
  readonly narrow: boolean;
}

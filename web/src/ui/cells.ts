// Small things that stand in the cells of more than one table.
import { html } from "lit";
import type { Language } from "../i18n/index.ts";

/** A count; none at all steps back, so that the others are seen. */
export const numberCell = (language: Language, n: number) =>
  n === 0 ? html`<span class="soft">0</span>` : language.number(n);

// The keys that work everywhere in the element.
import type { Actions } from "./actions.ts";
import type { Store } from "./store/store.ts";
import { type View, views } from "./store/types.ts";
import type { ShuwenReader } from "./views/reader.ts";

/** What the keys act on. */
export interface Keyed extends HTMLElement {
  readonly store: Store;
  readonly actions: Actions;
  readonly renderRoot: HTMLElement | DocumentFragment;
  ask(what: string): void;
  go(view: View): void;
  search(): Promise<void>;
}

export class Keys {
  #element: Keyed;
  #target: EventTarget | null = null;

  constructor(element: Keyed) {
    this.#element = element;
  }

  listen(target: EventTarget) {
    this.ignore();
    this.#target = target;
    target.addEventListener("keydown", this.#onKey as EventListener);
  }

  ignore() {
    this.#target?.removeEventListener("keydown", this.#onKey as EventListener);
    this.#target = null;
  }

  #onKey = (event: KeyboardEvent) => {
    const from = event.composedPath();
    const field = from[0] as HTMLElement;
    const typing = field instanceof HTMLElement && field.matches("input:not([type=checkbox], [type=radio]), textarea, select");
    const inside = from.includes(this.#element);
    const modal = from.some((element) => element instanceof HTMLDialogElement);
    // Keys pressed in another part of the page are that part's own.
    if (modal || event.defaultPrevented || (!inside && field !== document.body && field !== document.documentElement)) return;
    if (this.#acted(event, typing)) event.preventDefault();
  };

  #acted(event: KeyboardEvent, typing: boolean): boolean {
    const element = this.#element;
    const { ui } = element.store;
    if ((event.ctrlKey || event.metaKey) && event.key === "z" && !typing && element.actions.toast?.undo) {
      element.actions.undo();
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === "Escape") return this.#back(typing);
    if (typing) return false;
    const reader = element.renderRoot.querySelector<ShuwenReader>("shuwen-reader");
    switch (event.key) {
      case "?":
        element.ask("help");
        return true;
      case "/":
        void element.search();
        return true;
      case "o":
        element.ask("files");
        return true;
      case "e":
        if (element.store.docs.length) element.ask("export");
        return true;
      case "z":
        element.actions.undo();
        return true;
      case "ArrowRight":
      case "ArrowLeft":
        if (!ui.opened || !reader) return false;
        reader.step(event.key === "ArrowRight" ? 1 : -1);
        return true;
      default: {
        const view = views[Number(event.key) - 1];
        if (!view || element.store.docs.length === 0) return false;
        element.go(view);
        return true;
      }
    }
  }

  /** One step back: out of the field, the reader, the list of what was not counted, the filters. */
  #back(typing: boolean): boolean {
    const { store } = this.#element;
    const { ui } = store;
    if (typing) {
      ((this.#element.renderRoot as ShadowRoot).activeElement as HTMLElement | null)?.blur();
      return true;
    }
    if (ui.opened) store.close();
    else if (ui.view !== "metrics") return false;
    else if (ui.excluded) store.set({ excluded: false });
    else if (ui.filter || Object.values(ui.facets).some((values) => values?.length)) store.set({ filter: "", facets: {} });
    else return false;
    return true;
  }
}

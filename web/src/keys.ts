// The keys that work everywhere in the element, and pasting, which is a key too.
import type { Actions } from "./actions.ts";
import type { Store } from "./store/store.ts";
import { type View, views } from "./store/types.ts";
import { focused } from "./ui/focus.ts";
import type { ShuwenTable } from "./ui/table.ts";
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

function isTyping(event: Event): boolean {
  const [field] = event.composedPath();
  return field instanceof HTMLElement && field.matches("input:not([type=checkbox], [type=radio]), textarea, select");
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
    target.addEventListener("paste", this.#onPaste as EventListener);
  }

  ignore() {
    this.#target?.removeEventListener("keydown", this.#onKey as EventListener);
    this.#target?.removeEventListener("paste", this.#onPaste as EventListener);
    this.#target = null;
  }

  #onKey = (event: KeyboardEvent) => {
    if (this.#mine(event) && this.#acted(event, isTyping(event))) event.preventDefault();
  };

  /** What is pasted beside a field is taken as if it had been dropped. */
  #onPaste = (event: ClipboardEvent) => {
    if (!event.clipboardData || isTyping(event) || !this.#mine(event)) return;
    event.preventDefault();
    void this.#element.actions.takePaste(event.clipboardData);
  };

  /** Keys pressed in a dialog or in another part of the page are that part's own. */
  #mine(event: Event): boolean {
    const from = event.composedPath();
    const beside = from[0] === document.body || from[0] === document.documentElement;
    return !event.defaultPrevented && (beside || from.includes(this.#element)) && !from.some((element) => element instanceof HTMLDialogElement);
  }

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
      case "ArrowDown":
      case "ArrowUp":
        return this.#intoTable();
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

  /** While nothing has the keyboard, the arrows begin in the table that is shown. */
  #intoTable(): boolean {
    if (focused() !== null) return false;
    for (const view of this.#element.renderRoot.querySelectorAll("*")) {
      const table = view.shadowRoot?.querySelector<ShuwenTable<unknown>>("shuwen-table");
      if (!table || table.rows.length === 0) continue;
      table.focusRow(0);
      return true;
    }
    return false;
  }

  /** One step back: out of the field, the reader, the list of what was not counted. Filters stay: they took some choosing. */
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
    else return false;
    return true;
  }
}

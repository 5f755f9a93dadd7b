// Where the keyboard is, and where it goes when what had it is covered.

/** The element that has the keyboard, however deep in shadow trees; null when none has. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? null : (active as HTMLElement | null);
}

/** Brings the keyboard back to the row from which the reader was opened. */
export class WayBack {
  #from: HTMLElement | null = null;
  #open = false;

  /** `cover` is the reader where it covers the list; it takes the keyboard then. */
  follow(open: boolean, cover: HTMLElement | null) {
    if (open === this.#open) return;
    this.#open = open;
    if (!open) {
      if (focused() === null) this.#from?.focus();
      return;
    }
    this.#from = focused();
    cover?.focus();
  }
}

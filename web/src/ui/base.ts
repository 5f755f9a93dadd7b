// What every part of the element shares: the store, the language, and redrawing when either changes.
import { LitElement } from "lit";
import { property } from "lit/decorators.js";
import { type Language, language } from "../i18n/index.ts";
import type { Host } from "../host.ts";
import { pause } from "../store/sorting.ts";

export class Part extends LitElement {
  @property({ attribute: false }) host!: Host;
  #unsubscribe: (() => void) | undefined;

  get store() {
    return this.host.store;
  }

  get language(): Language {
    return language(this.host.locale);
  }

  get t(): Language["t"] {
    return this.language.t;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#unsubscribe = this.host?.store.subscribe(() => this.requestUpdate());
  }

  /** While files stream in it comes up in a task of its own, so that nothing holds the page long. */
  protected override async scheduleUpdate() {
    if (!this.hasUpdated && this.host?.store.queue.busy) await pause();
    await super.scheduleUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  protected tell(name: string, detail?: unknown) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** Defines an element once, however many copies of the script a page loads. */
export function define(tag: string, type: CustomElementConstructor) {
  if (!customElements.get(tag)) customElements.define(tag, type);
}

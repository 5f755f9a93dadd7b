// A button with a panel under it: menus, facets, the choice of columns. Esc or a press elsewhere closes it, and a press does nothing more; the arrows go from entry to entry.
import { LitElement, type PropertyValues, css, html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { controls } from "../styles/controls.ts";
import { define } from "./base.ts";
import { focused } from "./focus.ts";
import { type IconName, icon } from "./icons.ts";
import { takePress } from "./press.ts";

const kEntries = ":is(input, button, select):not(:disabled), summary, a[href]";
/** In these the arrows choose. */
const kOwnArrows = "select, textarea, input:not([type=checkbox], [type=search], [type=text], :not([type]))";

export class ShuwenMenu extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    controls,
    css`
      :host {
        position: relative;
        display: inline-block;
      }
      .panel {
        position: absolute;
        z-index: 20;
        inset-inline-start: 0;
        top: calc(100% + 6px);
        min-width: 220px;
        max-width: min(340px, 90vw);
        max-height: min(640px, 66vh);
        overflow: auto;
        padding: 8px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_card);
        box-shadow: var(--_shadow);
      }
      :host([end]) .panel {
        inset-inline: auto 0;
      }
      button {
        max-width: 100%;
      }
      :host([small]) > button {
        min-height: 32px;
        padding: 2px 8px;
        border-color: transparent;
        background: none;
        font-size: 14px;
      }
      :host([small]) > button:hover,
      :host([small]) > button[aria-expanded="true"] {
        background: var(--_sunk);
      }
      /* As wide as the arrow in whose place it stands. */
      .count {
        min-width: 18px;
        padding: 0 5px;
        text-align: center;
        border-radius: 999px;
        background: var(--_accent);
        color: var(--_accent-ink);
        font-size: 12px;
        line-height: 18px;
      }
    `,
  ];

  @property() label = "";
  @property() glyph: IconName | "" = "";
  @property({ type: Boolean }) bare = false;
  @property({ type: Boolean }) disabled = false;
  @property({ type: Number }) count = 0;
  @state() private open = false;

  #onFocus = (event: Event) => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  /** Whoever presses elsewhere means to close it, and not what happens to lie there. */
  #onPress = (event: PointerEvent) => {
    if (event.composedPath().includes(this)) return;
    takePress(event);
    this.hide();
  };

  override updated(changed: PropertyValues) {
    if (changed.has("open") && changed.get("open") !== undefined) this.dispatchEvent(new CustomEvent("toggle", { detail: this.open }));
    if (this.open) this.#watch();
    else this.#leave();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#leave();
  }

  #watch() {
    addEventListener("pointerdown", this.#onPress, true);
    document.addEventListener("focusin", this.#onFocus);
  }

  #leave() {
    removeEventListener("pointerdown", this.#onPress, true);
    document.removeEventListener("focusin", this.#onFocus);
  }

  hide() {
    if (!this.open) return;
    this.open = false;
    this.renderRoot.querySelector("button")?.focus();
  }

  override render() {
    return html`
      <button
        class=${this.bare ? "quiet icon" : this.count ? "on" : ""}
        ?disabled=${this.disabled}
        aria-expanded=${this.open}
        aria-label=${this.bare ? this.label : nothing}
        title=${this.bare ? this.label : nothing}
        @click=${() => (this.open = !this.open)}
        @keydown=${this.#onKey}
      >
        ${this.glyph ? icon(this.glyph) : nothing}
        ${this.bare ? nothing : html`<span>${this.label}</span>`}
        ${this.count ? html`<span class="count">${this.count}</span>` : this.bare ? nothing : icon("down")}
      </button>
      <div class="panel" ?hidden=${!this.open} role="group" aria-label=${this.label} @keydown=${this.#onKey}>
        ${this.open ? html`<slot></slot>` : nothing}
      </div>
    `;
  }

  #onKey(event: KeyboardEvent) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") return this.#step(event);
    if (event.key !== "Escape" || !this.open) return;
    event.stopPropagation();
    this.hide();
  }

  /** From entry to entry; from the button, which opens first, to the first of them and back. */
  #step(event: KeyboardEvent) {
    const from = event.composedPath()[0] as HTMLElement;
    if (from.matches(kOwnArrows)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.open) return void this.#enter();
    const entries = this.#entries;
    const to = entries.indexOf(from) + (event.key === "ArrowDown" ? 1 : -1);
    (to < 0 ? this.renderRoot.querySelector("button") : entries[to])?.focus();
  }

  /** What it holds is drawn once it is open. */
  async #enter() {
    this.open = true;
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    if (this.open && !this.contains(focused())) this.#entries[0]?.focus();
  }

  get #entries(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(kEntries)].filter((entry) => entry.checkVisibility());
  }
}

define("shuwen-menu", ShuwenMenu);

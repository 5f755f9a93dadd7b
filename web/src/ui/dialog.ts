// A modal dialog with a title and a way out; the browser's own <dialog> keeps the keyboard inside.
import { type CSSResultGroup, css, html } from "lit";
import { query } from "lit/decorators.js";
import { controls } from "../styles/controls.ts";
import { Part } from "./base.ts";
import { icon } from "./icons.ts";

const dialogStyles = css`
  dialog {
    width: min(560px, calc(100vw - 32px));
    max-height: calc(100vh - 48px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
    color: var(--_ink);
    box-shadow: var(--_shadow);
  }
  dialog::backdrop {
    background: rgb(20 24 28 / 0.45);
  }
  .top {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 8px;
    padding: 16px 16px 4px 24px;
  }
  h2 {
    font-size: 18px;
    font-weight: 650;
    line-height: 1.4;
    padding-block: 5px;
    text-wrap: balance;
  }
  p {
    text-wrap: pretty;
  }
  h2:focus {
    outline: none;
  }
  .inside {
    display: grid;
    gap: 14px;
    padding: 8px 24px 24px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .row.end {
    justify-content: flex-end;
  }
  @media (max-width: 480px) {
    .row.end > * {
      flex: 1 1 auto;
    }
  }
`;

export abstract class DialogPart extends Part {
  static override styles: CSSResultGroup = [controls, dialogStyles];
  @query("dialog") protected dialog!: HTMLDialogElement;

  protected abstract heading(): string;
  protected abstract inside(): unknown;

  show() {
    this.requestUpdate();
    this.dialog.showModal();
    // Where nothing asks for it, the keyboard starts at the heading and not at the way out.
    if (!this.dialog.querySelector("[autofocus]")) this.dialog.querySelector("h2")!.focus();
  }

  hide() {
    this.dialog.close();
  }

  /** A button that has done its work and is disabled or gone would drop the keyboard out of the dialog. */
  override updated() {
    const held = (this.renderRoot as ShadowRoot).activeElement;
    if (this.dialog.open && (!held || held.matches(":disabled"))) this.dialog.querySelector("h2")!.focus();
  }

  override render() {
    return html`
      <dialog part="dialog" aria-label=${this.heading()} @click=${this.#onBackdrop}>
        <div class="top">
          <h2 tabindex="-1">${this.heading()}</h2>
          <button class="quiet icon" aria-label=${this.t("close")} @click=${() => this.hide()}>${icon("close")}</button>
        </div>
        <div class="inside">${this.inside()}</div>
      </dialog>
    `;
  }

  #onBackdrop(event: MouseEvent) {
    if (event.target === this.dialog) this.hide();
  }
}

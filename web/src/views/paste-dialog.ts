// Text or HTML from the clipboard, as a file.
import { type CSSResultGroup, css, html } from "lit";
import { query, state } from "lit/decorators.js";
import { define } from "../ui/base.ts";
import { DialogPart } from "../ui/dialog.ts";
import { looksLikeHtml } from "../work/incoming.ts";

export class PasteDialog extends DialogPart {
  static override styles: CSSResultGroup = [DialogPart.styles, css`
    textarea {
      width: 100%;
      min-height: 220px;
      line-height: 1.7;
      resize: vertical;
    }
  `];
  @query("textarea") private area!: HTMLTextAreaElement;
  @state() private kind = "";

  protected heading() {
    return this.t("paste.title");
  }

  override show() {
    super.show();
    this.area.value = "";
    this.kind = "";
    this.area.focus();
  }

  protected inside() {
    return html`
      <textarea aria-label=${this.t("paste.label")} placeholder=${this.t("paste.placeholder")}
        @input=${this.#look} @keydown=${(event: KeyboardEvent) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && this.#take()}></textarea>
      <div class="row end">
        <span class="soft small" role="status">${this.kind}</span>
        <button class="primary" @click=${this.#take}>${this.t("paste.take")}</button>
      </div>
    `;
  }

  #look() {
    const text = this.area.value;
    this.kind = !text.trim() ? "" : this.t(looksLikeHtml(text) ? "paste.isHtml" : "paste.isText");
  }

  #take() {
    const text = this.area.value;
    if (!text.trim()) return this.area.focus();
    this.hide();
    const [doc] = this.host.actions.takeText(text);
    if (doc) this.store.open(doc.id);
  }
}

define("shuwen-paste-dialog", PasteDialog);

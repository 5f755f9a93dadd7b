// Keeping the collection in this browser: off until asked for, its size shown, one button that erases it.
import { html, nothing } from "lit";
import { state } from "lit/decorators.js";
import { define } from "../ui/base.ts";
import { DialogPart } from "../ui/dialog.ts";
import { icon } from "../ui/icons.ts";

const kept = () => import("../store/keep.ts");

export class KeepDialog extends DialogPart {
  @state() private size: { files: number; bytes: number } | null = null;
  @state() private problem = false;

  protected heading() {
    return this.t("keep.title");
  }

  override show() {
    super.show();
    void this.#measure();
  }

  async #measure() {
    try {
      this.size = await (await kept()).size();
      this.problem = false;
    } catch {
      this.problem = true;
    }
  }

  protected inside() {
    const { t, size } = this;
    if (this.problem) return html`<p>${t("keep.impossible")}</p>`;
    return html`
      <p>${t("keep.why")}</p>
      <p role="status">${size === null ? "" : size.files ? t("keep.size", { n: size.files, size: this.language.bytes(size.bytes) }) : t("keep.nothing")}</p>
      <div class="row end">
        ${size?.files ? html`<button @click=${this.#erase}>${icon("trash")}${t("keep.erase")}</button>` : nothing}
        <button class="primary" ?disabled=${this.store.docs.length === 0} @click=${this.#keep}>${icon("keep")}${t("keep.now")}</button>
      </div>
    `;
  }

  async #keep() {
    try {
      await this.host.actions.keep();
      this.host.actions.say(this.t("keep.done"));
    } catch {
      this.problem = true;
    }
    await this.#measure();
  }

  async #erase() {
    await this.host.actions.erase();
    this.host.actions.say(this.t("keep.erased"));
    await this.#measure();
  }
}

define("shuwen-keep-dialog", KeepDialog);

// What a newcomer sees: where to put the files, what will come of it, and that nothing leaves the page.
import { css, html } from "lit";
import { controls } from "../styles/controls.ts";
import { Part, define } from "../ui/base.ts";
import { icon } from "../ui/icons.ts";

export class FirstView extends Part {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        flex: 1;
        min-height: 0;
        overflow: auto;
      }
      .middle {
        display: grid;
        justify-items: center;
        align-content: center;
        gap: 18px;
        min-height: 100%;
        padding: 40px 24px 56px;
        text-align: center;
      }
      h2 {
        max-width: 22em;
        font-size: clamp(25px, 3.4vw, 38px);
        font-weight: 700;
        line-height: 1.3;
        text-wrap: balance;
      }
      /* Few lines of Chinese break at their commas, not within a word. */
      :is(h2, .lead, .kinds):lang(zh) {
        word-break: keep-all;
        overflow-wrap: anywhere;
      }
      .lead {
        max-width: 36em;
        color: var(--_soft);
        font-size: 17px;
        line-height: 1.7;
        text-wrap: balance;
      }
      .zone {
        display: grid;
        justify-items: center;
        gap: 20px;
        width: min(720px, 100%);
        margin-top: 14px;
        padding: 44px 24px;
        border: 2px dashed var(--_line-strong);
        border-radius: 18px;
        background: var(--_card);
      }
      .zone > svg {
        width: 44px;
        height: 44px;
        color: var(--_accent);
        stroke-width: 1.2;
      }
      .zone p {
        font-size: 18px;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 10px;
      }
      .buttons button {
        min-height: 42px;
        padding: 6px 18px;
      }
      .promise {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        color: var(--_good);
        font-size: 15px;
        text-align: start;
      }
      .kinds {
        color: var(--_soft);
        font-size: 13.5px;
      }
      @media (max-width: 480px) {
        .zone {
          padding: 28px 16px;
        }
        .buttons {
          display: grid;
          grid-template-columns: 1fr 1fr;
          width: 100%;
        }
        .buttons button {
          padding: 6px 8px;
        }
      }
      @media (max-height: 640px) {
        .zone {
          padding: 24px;
        }
      }
    `,
  ];

  override render() {
    const { t } = this;
    const ask = (what: string) => () => this.tell("shuwen-ask", what);
    return html`
      <div class="middle">
        <h2>${t("first.title")}</h2>
        <p class="lead">${t("first.lead")}</p>
        <div class="zone" part="dropzone">
          ${icon("open")}
          <p>${t("first.drop")}</p>
          <div class="buttons">
            <button class="primary" @click=${ask("files")}>${icon("file")}${t("open.files")}</button>
            <button @click=${ask("folder")}>${icon("open")}${t("open.folder")}</button>
            <button @click=${ask("paste")}>${icon("paste")}${t("open.paste")}</button>
            <button @click=${ask("example")}>${icon("spark")}${t("open.example")}</button>
          </div>
          <span class="kinds">${t("first.kinds")}</span>
        </div>
        <p class="promise">${icon("lock")}${t("first.promise")}</p>
      </div>
    `;
  }
}

define("shuwen-first-view", FirstView);

// The list of keys.
import { type CSSResultGroup, css, html } from "lit";
import type { Key } from "../i18n/index.ts";
import { define } from "../ui/base.ts";
import { DialogPart } from "../ui/dialog.ts";

const kKeys: [string[], Key][] = [
  [["/"], "help.search"],
  [["↑", "↓"], "help.rows"],
  [["Enter"], "help.open"],
  [["←", "→"], "help.figures"],
  [["Esc"], "help.back"],
  [["1", "…", "6"], "help.views"],
  [["o"], "help.files"],
  [["Ctrl", "v"], "help.paste"],
  [["e"], "help.export"],
  [["z"], "help.undo"],
  [["?"], "help.keys"],
];

export class HelpDialog extends DialogPart {
  static override styles: CSSResultGroup = [DialogPart.styles, css`
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 10px 20px;
      margin: 0;
      align-items: baseline;
    }
    dt {
      display: flex;
      gap: 4px;
      align-items: baseline;
    }
    dd {
      margin: 0;
    }
  `];

  protected heading() {
    return this.t("help.title");
  }

  protected inside() {
    return html`<dl>${kKeys.map(([keys, text]) => html`
      <dt>${keys.map((key) => (key === "…" ? html`<span>…</span>` : html`<kbd>${key}</kbd>`))}</dt><dd>${this.t(text)}</dd>`)}</dl>`;
  }
}

define("shuwen-help-dialog", HelpDialog);

// What to take along, and in which format.
import { type CSSResultGroup, css, html, nothing } from "lit";
import { state } from "lit/decorators.js";
import { counted } from "../model/rows.ts";
import type { Extent, Format } from "../export/index.ts";
import { define } from "../ui/base.ts";
import { DialogPart } from "../ui/dialog.ts";
import { icon } from "../ui/icons.ts";

const kFormats: Format[] = ["xlsx", "csv", "md", "json", "ndjson", "tsv"];
/** Of everything found these hold whole analyses, and so more figures than the table lists. */
const kWhole = new Set<Format>(["json", "ndjson"]);

export class ExportDialog extends DialogPart {
  static override styles: CSSResultGroup = [DialogPart.styles, css`
    fieldset {
      display: grid;
      gap: 2px;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0 0 4px;
      color: var(--_soft);
      font-size: 13px;
    }
    label {
      display: flex;
      align-items: baseline;
      gap: 10px;
      margin-inline: -8px;
      padding: 6px 8px;
      border-radius: 8px;
      cursor: pointer;
    }
    label:hover {
      background: var(--_sunk);
    }
    input {
      margin-inline: 0 4px;
      accent-color: var(--_accent);
    }
    b {
      flex: 0 0 100px;
      font-weight: 600;
    }
    @media (max-width: 480px) {
      label {
        flex-wrap: wrap;
        gap: 0 10px;
      }
      label > :is(b, span:not(.small)) {
        flex: 1 0 calc(100% - 32px);
      }
      .small {
        margin-inline-start: 27px;
      }
      p.small {
        margin: 0;
      }
    }
  `];
  @state() private format: Format = "xlsx";
  @state() private extent: Extent = "all";
  @state() private busy = false;

  protected heading() {
    return this.t("export.title");
  }

  /** What one looks at, when that is not all there is: whoever narrowed it wants that, and sees how much it is. */
  override show() {
    const { length } = this.host.figures.rows;
    this.extent = this.#searched ? "hits" : length > 0 && length !== counted(this.store.docs) ? "shown" : "all";
    super.show();
  }

  /** Whether the hits of a search are what one looks at. */
  get #searched(): boolean {
    const { hits, store: { ui } } = this.host;
    return ui.view === "search" && ui.query.trim() !== "" && hits.list.length > 0 && !hits.problem;
  }

  protected inside() {
    const { t, host, store } = this;
    const all = counted(store.docs);
    const { length } = host.figures.rows;
    const extents: [Extent, string, string][] = [
      ["shown", t(length === all ? "export.table" : "export.filtered"), t("count.metrics", { n: length })],
      ["all", t("export.all"), `${t("count.metrics", { n: all })} · ${t("count.files", { n: store.docs.filter((doc) => doc.facts).length })}`],
    ];
    if (this.#searched) extents.unshift(["hits", t("search.results"), t("count.files", { n: host.hits.answer!.total })]);
    const { extent: chosen } = this;
    const { name } = this.language;
    const why = (format: Format) => ({ all: name("formatWhy", format), shown: name("formatShown", format), hits: "" })[chosen];
    const notes = { all: kWhole.has(this.format) ? t("export.whole") : "", shown: t("export.only"), hits: t("export.places") };
    return html`
      <fieldset>
        <legend>${t("export.what")}</legend>
        ${extents.map(([extent, label, size]) => html`
          <label><input type="radio" name="extent" .checked=${this.extent === extent} @change=${() => (this.extent = extent)} />
            <span>${label}</span> <span class="soft small num">${size}</span></label>`)}
      </fieldset>
      <fieldset>
        <legend>${t("export.format")}</legend>
        ${kFormats.map((format) => html`
          <label><input type="radio" name="format" .checked=${this.format === format} @change=${() => (this.format = format)} />
            <b>${name("format", format)}</b> <span class="soft small">${why(format)}</span></label>`)}
      </fieldset>
      ${notes[chosen] ? html`<p class="soft small" role="status">${notes[chosen]}</p>` : nothing}
      <div class="row end">
        <button @click=${this.#copy} ?disabled=${this.busy}>${icon("paste")}${t("export.copy")}</button>
        <button class="primary" autofocus @click=${this.#save} ?disabled=${this.busy}>${icon("export")}${t("export.save")}</button>
      </div>
    `;
  }

  async #save() {
    await this.#run(async () => {
      const { exportFile } = await import("../export/index.ts");
      await exportFile(this.host, this.format, this.extent);
    }, this.t("export.saved"));
  }

  async #copy() {
    await this.#run(async () => {
      const { copyTable } = await import("../export/index.ts");
      await copyTable(this.host, this.extent === "hits" ? "hits" : "shown");
    }, this.t("export.copied"));
  }

  async #run(work: () => Promise<void>, done: string) {
    this.busy = true;
    try {
      await work();
      this.hide();
      this.host.actions.say(done);
    } catch {
      this.host.actions.say(this.t("export.failed"));
    } finally {
      this.busy = false;
    }
  }
}

define("shuwen-export-dialog", ExportDialog);

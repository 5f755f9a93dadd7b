// The chosen figure in full: what a checker needs to know of it, in words.
import { css, html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Analysis, Metric } from "shuwen";
import { sourceText } from "../model/article-names.ts";
import { sectionPath } from "../model/facts.ts";
import { changeText, periodText, valueText, withUnit } from "../model/figure-text.ts";
import { controls } from "../styles/controls.ts";
import { Part, define } from "../ui/base.ts";
import { icon } from "../ui/icons.ts";

export class FactCard extends Part {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        flex: none;
        border-top: 1px solid var(--_line);
        background: var(--_card);
      }
      section {
        max-height: min(40vh, 300px);
        overflow: auto;
        padding: 14px 24px 16px;
      }
      section:focus-visible {
        outline-offset: -2px;
      }
      h3 {
        display: flex;
        align-items: baseline;
        gap: 4px 10px;
        font-size: 20px;
        font-weight: 650;
      }
      h3 .icon {
        align-self: flex-start;
        margin: -4px -12px -4px auto;
      }
      [aria-expanded="false"] svg {
        rotate: 180deg;
      }
      h3 .subject {
        flex: 1;
        min-width: 0;
        font-size: 15px;
        font-weight: 400;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(170px, 45%), 1fr));
        gap: 8px 20px;
        margin: 10px 0 0;
      }
      @container (max-width: 480px) {
        dl div:first-child {
          grid-column: 1 / -1;
        }
      }
      dt {
        color: var(--_soft);
        font-size: 12.5px;
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) analysis!: Analysis;
  @property({ type: Number }) index = 0;
  /** To its first line, which leaves the text the room; stays so from figure to figure. */
  @state() private folded = false;

  override render() {
    const metric = this.analysis.metrics[this.index];
    if (!metric) return nothing;
    return html`
      <section tabindex="0" aria-live="polite" aria-label=${this.t("card.label")}>
        <h3>
          <span class="num">${metric.text}</span>
          <span class="subject">${metric.subject?.text ?? this.t("card.noSubject")}</span>
          <button class="quiet icon" aria-expanded=${!this.folded} aria-label=${this.t("card.more")} title=${this.t(this.folded ? "card.unfold" : "card.fold")}
            @click=${() => (this.folded = !this.folded)}>${icon("down")}</button>
        </h3>
        ${metric.region === "article" ? nothing : html`<p class="soft small">${this.t(this.store.ui.everywhere ? "card.outsideListed" : "card.outside", { where: this.language.name("region", metric.region) })}</p>`}
        <dl ?hidden=${this.folded}>${this.#entries(metric).map(([term, text]) =>
          text ? html`<div><dt>${term}</dt><dd>${text}</dd></div>` : nothing)}</dl>
      </section>
    `;
  }

  #entries(metric: Metric): [string, unknown][] {
    const { language, t } = this;
    const whole = metric.part_of === null ? null : this.analysis.metrics[metric.part_of];
    const value = withUnit(valueText(language, metric, metric.approx), metric.unit);
    const { period } = metric;
    return [
      [t("column.value"), value],
      [t("card.exactness"), this.#exactness(metric.approx)],
      [t("column.kind"), language.name("kind", metric.kind)],
      [t("column.status"), language.name("status", metric.status)],
      [t("column.change"), changeText(language, metric.change?.kind ?? null, metric.change?.basis ?? null)],
      [t("column.period"), period ? periodText(language, { period: period.text, from: period.from, to: period.to }) : ""],
      [t("column.actor"), metric.actor?.text],
      [t("card.action"), metric.action?.text],
      [t("column.place"), metric.place?.text],
      [t("column.section"), sectionPath(metric.section)],
      [t("card.partOf"), whole ? html`<button class="link" @click=${() => this.#open(metric.part_of!)}>${whole.text} ${whole.subject?.text ?? ""}</button>` : ""],
      [t("card.source"), this.#source()],
    ];
  }

  /** The paper or body the article is from, with the day: who says so, whatever the figure is about. */
  #source(): string {
    const { source, published } = this.analysis.article;
    return sourceText(this.language, source?.text, published?.value);
  }

  #exactness(approx: string | null): string {
    if (!approx) return "";
    return approx.split("+").map((word) => this.language.name("approx", word)).join(this.t("list.and"));
  }

  #open(index: number) {
    const { opened } = this.store.ui;
    if (opened) this.store.open(opened.doc, { ...opened, metric: index, span: null });
  }
}

define("shuwen-fact-card", FactCard);

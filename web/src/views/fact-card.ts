// The chosen figure in full: what a checker needs to know of it, in words.
import { css, html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Analysis, Metric } from "shuwen";
import { sourceText } from "../model/article-names.ts";
import { sectionPath } from "../model/facts.ts";
import { changeText, periodText, unitLack, valueText, withUnit } from "../model/figure-text.ts";
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
      .brief {
        margin-top: 2px;
        font-size: 14px;
      }
      @container (max-width: 480px) {
        section {
          padding: 10px 18px 12px;
        }
        h3 {
          font-size: 18px;
        }
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
  /** To what one looks at first, which leaves the text the room; as the person chose it, from figure to figure. */
  @state() private chosenFold: boolean | null = null;

  override render() {
    const metric = this.analysis.metrics[this.index];
    if (!metric) return nothing;
    const folded = this.chosenFold ?? this.host.narrow;
    return html`
      <section tabindex="0" aria-live="polite" aria-label=${this.t("card.label")}>
        <h3>
          <span class="num">${metric.text}</span>
          <span class="subject">${metric.subject?.text ?? this.t("card.noSubject")}</span>
          <button class="quiet icon" aria-expanded=${!folded} aria-label=${this.t("card.more")} title=${this.t(folded ? "card.unfold" : "card.fold")}
            @click=${() => (this.chosenFold = !folded)}>${icon("down")}</button>
        </h3>
        ${metric.region === "article" ? nothing : html`<p class="soft small">${this.t(this.store.ui.everywhere ? "card.outsideListed" : "card.outside", { where: this.language.name("region", metric.region) })}</p>`}
        ${folded
          ? html`<p class="soft brief">${this.#brief(metric)}</p>`
          : html`<dl>${this.#entries(metric).map(([term, text]) => (text ? html`<div><dt>${term}</dt><dd>${text}</dd></div>` : nothing))}</dl>`}
      </section>
    `;
  }

  /** The number where it is not written out, what it is and when. */
  #brief(metric: Metric): string {
    const { language } = this;
    const value = this.#value(metric);
    return [value === metric.text ? "" : value, language.name("status", metric.status), this.#change(metric), this.#period(metric)].filter(Boolean).join(" · ");
  }

  #value(metric: Metric): string {
    const value = withUnit(valueText(this.language, metric, metric.approx), metric.unit);
    return value && [value, unitLack(this.language, metric)].filter(Boolean).join(" · ");
  }

  #change({ change }: Metric): string {
    return changeText(this.language, change?.kind ?? null, change?.basis ?? null);
  }

  #period({ period }: Metric): string {
    return period ? periodText(this.language, { period: period.text, from: period.from, to: period.to }) : "";
  }

  #entries(metric: Metric): [string, unknown][] {
    const { language, t } = this;
    const whole = metric.part_of === null ? null : this.analysis.metrics[metric.part_of];
    return [
      [t("column.value"), this.#value(metric)],
      [t("card.exactness"), this.#exactness(metric.approx)],
      [t("column.kind"), language.name("kind", metric.kind)],
      [t("column.status"), language.name("status", metric.status)],
      [t("column.change"), this.#change(metric)],
      [t("column.period"), this.#period(metric)],
      [t("column.actor"), metric.actor?.text],
      [t("card.action"), metric.action?.text],
      [t("card.reportedBy"), metric.reported_by?.text],
      [t("column.place"), metric.place?.text],
      [t("column.section"), sectionPath(metric.section)],
      [t("column.partOf"), whole ? html`<button class="link" @click=${() => this.#open(metric.part_of!)}>${whole.text} ${whole.subject?.text ?? ""}</button>` : ""],
      // A day alone is no source.
      [t(this.analysis.article.source ? "card.source" : "column.published"), this.#source()],
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

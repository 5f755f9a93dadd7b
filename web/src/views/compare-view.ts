// The same measure side by side: across articles, places and periods, with what disagrees flagged.
import { html, nothing } from "lit";
import { state } from "lit/decorators.js";
import { type ChartPoint, type PointLabels, kFewBars } from "../model/chart-points.ts";
import { labelsOf } from "../model/compare-labels.ts";
import { Comparison, type Measure, type Measured, byInterest, isCourse, settle, telling } from "../model/compare.ts";
import { shortTitles, sourceText, titleOf } from "../model/article-names.ts";
import { changeText, inBrackets, inUnit, periodDates } from "../model/figure-text.ts";
import { wordsOf } from "../model/matches.ts";
import type { Doc, MetricRow } from "../model/rows.ts";
import { Reposts } from "../model/signature.ts";
import { holds } from "../store/facets.ts";
import { eachInSlices } from "../store/sorting.ts";
import { compareStyles } from "../styles/compare.ts";
import { controls } from "../styles/controls.ts";
import { viewStyles } from "../styles/view.ts";
import { Part, define } from "../ui/base.ts";
import { filterBox } from "../ui/cells.ts";
import { icon } from "../ui/icons.ts";
import { marking } from "../ui/marked.ts";
import { Memo } from "../ui/memo.ts";
import type { Column } from "../ui/column.ts";
import "../ui/table.ts";
import { heightOf } from "../ui/virtual.ts";
import "./chart.ts";

/** What is not compared, and why. */
interface LeftAlone {
  /** Files that repeat no other. */
  articles: number;
  /** Figures that are the only one of their measure. */
  alone: number;
  /** That do not say what they count. */
  nameless: number;
  /** That nothing tells from another of their measure. */
  same: number;
}

const kDay = 86_400_000;
/** Figures in the small table at first, and with each wish for more. */
const kFewRows = 40;
const kMoreRows = 200;

export class CompareView extends Part {
  static override styles = [controls, viewStyles, compareStyles];
  #key = "";
  #busy = false;
  #rows = kFewRows;
  #allBars = false;
  @state() private wanted = "";
  /** Measures that stand in several articles, or those within one; null: whichever there are. */
  @state() private within: boolean | null = null;
  #measures: Measure[] = [];
  #left: LeftAlone = { articles: 0, alone: 0, nameless: 0, same: 0 };
  #reposts = 0;
  #chosen: string | null = null;
  #sentences = new Map<string, string>();
  /** Sentences that are still to come. */
  #asked = 0;
  #detailOf = new Memo<{ titles: Map<Doc, string>; points: ChartPoint[]; course: boolean; labels: PointLabels }>();

  override render() {
    const { t } = this;
    this.#refresh();
    if (this.#measures.length === 0 && this.#busy) return nothing;
    if (this.#measures.length === 0) {
      return html`<div class="empty"><h2>${t("compare.none")}</h2><p>${t("compare.noneWhy")}</p><ul>${this.#reasons().map((reason) => html`<li>${reason}</li>`)}</ul></div>`;
    }
    const words = wordsOf(this.wanted);
    const found = words.length ? this.#measures.filter(({ subject, unit, change, basis }) => holds([subject, unit, changeText(this.language, change, basis)], words)) : this.#measures;
    const lists = [found.filter(({ files }) => files > 1), found.filter(({ files }) => files === 1)] as const;
    const within = this.within ?? this.#measures.every(({ files }) => files === 1);
    const rows = lists[Number(within)]!;
    const chosen = rows.find(({ key }) => key === this.#chosen) ?? rows[0];
    const choice = (of: boolean, label: string) =>
      html`<button aria-pressed=${within === of} @click=${() => (this.within = of)}>${label} <span class="num">${this.language.number(lists[Number(of)]!.length)}</span></button>`;
    return html`
      <div class="bar ${this.host.narrow ? "narrow" : ""}">
        ${filterBox(t("compare.filter"), this.wanted, (text) => (this.wanted = text))}
        <div class="switch" role="group" aria-label=${t("compare.where")}>${choice(false, t("compare.across"))}${choice(true, t("compare.within"))}</div>
        <span class="sr" role="status">${t("count.measures", { n: rows.length })}</span>
        ${this.#reposts ? html`<span class="soft">${t("compare.reposts", { n: this.#reposts })}</span>` : nothing}
      </div>
      ${rows.length ? nothing : html`<div class="empty"><p>${t(words.length ? "compare.noMatch" : within ? "compare.noneWithin" : "compare.noneAcross")}</p></div>`}
      <div class="panes ${rows.length ? "" : "none"} ${this.host.tight || this.store.ui.opened ? "narrow" : ""}">
        <div class="list" .style=${`--_rows: ${heightOf(rows.length)}px`}>
          <shuwen-table
            label=${t("view.compare")}
            .columns=${this.#columns()}
            .rows=${rows}
            .keyOf=${(measure: Measure) => measure.key}
            .selected=${chosen?.key ?? null}
            @open=${(event: CustomEvent<{ row: Measure }>) => this.#choose(event.detail.row)}
            @move=${(event: CustomEvent<{ row: Measure }>) => this.#choose(event.detail.row)}
          ></shuwen-table>
        </div>
        ${chosen ? this.#detail(chosen) : nothing}
      </div>
      ${this.#left.articles ? this.#foot() : nothing}
    `;
  }

  /** How many figures are not compared, and, once one asks, why. */
  #foot() {
    const { alone, same, nameless } = this.#left;
    if (alone + same + nameless === 0) return nothing;
    return html`<details class="foot">
      <summary>${this.t("compare.left", { n: alone + same + nameless })}</summary>
      <ul class="soft">${this.#reasons().map((reason) => html`<li>${reason}</li>`)}</ul>
    </details>`;
  }

  /** Why figures are not compared. */
  #reasons(): string[] {
    const { t } = this;
    const { articles, alone, nameless, same } = this.#left;
    return [
      articles === 1 ? t("compare.oneArticle") : "",
      alone ? t("compare.alone", { n: alone }) : "",
      same ? t("compare.same", { n: same }) : "",
      nameless ? t("compare.nameless", { n: nameless }) : "",
    ].filter(Boolean);
  }

  #refresh() {
    const { store } = this;
    const key = String(store.revision);
    if (key === this.#key || (store.queue.busy && this.#measures.length)) return;
    this.#key = key;
    void this.#compare(() => key !== this.#key);
  }

  /** In slices: thousands of figures compared at once would hold the page. */
  async #compare(stale: () => boolean) {
    this.#busy = true;
    const done = this.store.docs.filter((doc) => doc.facts);
    const reposts = new Reposts();
    if (!(await eachInSlices(done, (doc) => reposts.take(doc.facts!.signature), stale))) return;
    const original = new Map(done.map((doc, i) => [doc, done[reposts.first[i]!]!]));
    const comparison = new Comparison(original);
    if (!(await eachInSlices(this.store.metrics.slice(), (row) => comparison.take(row), stale))) return;
    const measures = comparison.repeated();
    if (!(await eachInSlices(measures, settle, stale))) return;
    this.#busy = false;
    this.#reposts = reposts.first.filter((first, i) => first !== i).length;
    this.#measures = measures.filter(telling).sort(byInterest);
    const same = measures.filter((measure) => !telling(measure)).reduce((sum, { figures }) => sum + figures.length, 0);
    this.#left = { articles: new Set(original.values()).size, alone: comparison.alone, nameless: comparison.nameless, same };
    this.requestUpdate();
  }

  #choose(measure: Measure) {
    this.#chosen = measure.key;
    this.#rows = kFewRows;
    this.#allBars = false;
    this.requestUpdate();
  }

  #columns(): Column<Measure>[] {
    const { t, language } = this;
    const { narrow } = this.host;
    const draw = marking(wordsOf(this.wanted));
    const columns: Column<Measure>[] = [
      { key: "subject", label: t("column.subject"), width: 160, grows: true, fixed: true, title: ({ subject }) => subject,
        cell: (measure) => html`${draw(measure.subject)} <span class="soft">${draw(changeText(language, measure.change, measure.basis))} ${narrow && measure.unit ? draw(inBrackets(language, measure.unit).trim()) : ""}</span>` },
      { key: "unit", label: t("column.unit"), width: 108, spare: 1, fixed: true, cell: ({ unit }) => draw(unit) || nothing },
      { key: "figures", label: t("view.metrics"), width: 78, numeric: true, fixed: true, cell: ({ figures }) => language.number(figures.length) },
      { key: "files", label: t("view.files"), width: 78, spare: 2, numeric: true, fixed: true, cell: ({ files }) => language.number(files) },
      { key: "against", label: t("compare.differ"), width: 84, fixed: true,
        cell: ({ contradictions }) => (contradictions.length ? html`<span class="state failed">${icon("warn")}${contradictions.length}</span>` : nothing) },
    ];
    const differ = this.#measures.some(({ contradictions }) => contradictions.length);
    // On a phone the unit stands beside the name.
    return columns.filter(({ key }) => (key !== "unit" || !narrow) && (key !== "against" || differ));
  }

  #detail(measure: Measure) {
    const { t, language } = this;
    const { narrow } = this.host;
    const none = narrow ? "" : "—";
    // Drawn again when the sentences have come.
    const { titles, points, course, labels } = this.#detailOf.of([measure, language], () => ({
      titles: shortTitles(measure.figures.map(({ row }) => row.doc)), points: this.#points(measure), course: isCourse(measure),
      labels: (drawn) => labelsOf(drawn.map(({ figure }) => figure), (code) => language.name("status", code)),
    }));
    const title = [measure.subject, changeText(language, measure.change, measure.basis)].filter(Boolean).join(" ") + (measure.unit ? inBrackets(language, measure.unit) : "");
    return html`
      <section class="detail" tabindex="0" aria-label=${title}>
        <h3>${title}</h3>
        ${measure.contradictions.slice(0, 20).map((pair) => this.#against(pair))}
        <shuwen-chart label=${title} .all=${this.#allBars} .course=${course} saveSvg=${t("chart.svg")} savePng=${t("chart.png")} hollow=${language.name("status", "target")} .points=${points} .labels=${labels}>
          <p slot="apart" class="few soft">${t("compare.apart")}</p>
          <p slot="few" class="few soft">${this.#allBars ? nothing : t("compare.few", { shown: kFewBars, n: measure.figures.length })}
            <button class="link" @click=${() => { this.#allBars = !this.#allBars; this.requestUpdate(); }}>${t(this.#allBars ? "compare.fewer" : "compare.all")}</button></p>
        </shuwen-chart>
        <div class="wide ${narrow ? "stacked" : ""}" tabindex="0" role="region" aria-label=${t("compare.table")}><table>
          <thead><tr><th scope="col">${t("column.text")}</th><th scope="col">${t("column.period")}</th><th scope="col">${t("compare.who")}</th><th scope="col">${t(measure.files > 1 ? "column.file" : "column.section")}</th></tr></thead>
          <tbody>${measure.figures.slice(0, this.#rows).map(({ row, reposts }) => html`
            <tr>
              <td><button class="link" @click=${() => this.store.open(row.doc.id, { metric: row.index })}>${row.text}</button> ${row.status === "actual" ? nothing : html`<span class="tag ${row.status}">${language.name("status", row.status)}</span>`}</td>
              <td>${periodDates(language, row.from, row.to) || row.period || none}</td>
              <td>${[row.place, row.actor].filter(Boolean).join(" · ") || none}</td>
              <td>${this.#standsIn(row, measure, titles)}${reposts.length ? html` <span class="tag">${t("compare.also", { n: reposts.length })}</span>` : nothing}</td>
            </tr>`)}
          </tbody>
        </table></div>
        ${measure.figures.length > this.#rows
          ? html`<button @click=${() => { this.#rows += kMoreRows; this.requestUpdate(); }}>${t("compare.more", { n: measure.figures.length - this.#rows })}</button>`
          : nothing}
      </section>
    `;
  }

  /** The article, with who published it and when; where all stand in one, the section. */
  #standsIn({ doc, section }: MetricRow, { files }: Measure, titles: Map<Doc, string>) {
    if (files === 1) return section || titleOf(doc);
    return html`<span class="article" title=${titleOf(doc)}>${titles.get(doc)}</span><span class="soft small">${this.#source(doc)}</span>`;
  }

  #source({ facts, name }: Doc): string {
    return sourceText(this.language, facts?.source, facts?.published) || name;
  }

  #points({ figures, unit }: Measure): ChartPoint[] {
    const { language } = this;
    return figures.map((figure) => {
      const { row, value } = figure;
      const date = row.to ?? row.from;
      return {
        figure,
        day: date ? Math.round(Date.parse(date) / kDay) : null,
        value: Number(value),
        // Of thousands of points few are drawn with their words.
        get when() {
          return language.date(date);
        },
        get text() {
          return inUnit(language, row, unit);
        },
        brief: row.text,
        target: row.status === "target",
      };
    });
  }

  #against([a, b]: [Measured, Measured]) {
    return html`
      <div class="against">
        <h4>${this.t("compare.contradiction")}</h4>
        ${[a, b].map(({ row }) => html`<blockquote>
          <button class="link" @click=${() => this.store.open(row.doc.id, { metric: row.index })}>${row.text}</button>
          ${this.#sentence(row)} <span class="soft small">${titleOf(row.doc)} · ${this.#source(row.doc)}</span>
        </blockquote>`)}
      </div>
    `;
  }

  #sentence(row: Measured["row"]): string {
    const known = this.#sentences.get(row.id);
    if (known !== undefined) return known;
    this.#sentences.set(row.id, "");
    this.#asked++;
    void this.store.pool.slice(row.doc.id, row.sentence).then((text) => this.#sentences.set(row.id, text), () => undefined).then(() => {
      // Drawn once, when the last has come, and not for each.
      if (--this.#asked === 0) this.requestUpdate();
    });
    return "";
  }
}

define("shuwen-compare-view", CompareView);

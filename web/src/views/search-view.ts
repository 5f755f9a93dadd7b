// Search over all files while typing: snippets, or every occurrence in its line.
import { html, nothing } from "lit";
import { query as find } from "lit/decorators.js";
import type { Span } from "shuwen";
import { outsideText } from "../i18n/reasons.ts";
import type { WorkError } from "../model/failure.ts";
import { type QueryExamples, queryExamples } from "../model/query-examples.ts";
import { wordsOf } from "../model/matches.ts";
import { queryFields, queryProblem, soughtIn, strayColumn } from "../model/query-parts.ts";
import type { Ui } from "../store/types.ts";
import { controls } from "../styles/controls.ts";
import { searchStyles } from "../styles/search.ts";
import { viewStyles } from "../styles/view.ts";
import { Part, define } from "../ui/base.ts";
import { icon } from "../ui/icons.ts";
import { type Draw, marked, marking } from "../ui/marked.ts";
import type { ShardHit } from "../work/protocol.ts";
import "./concordance.ts";
import { fieldAsWritten } from "./query-builder.ts";

/** Figures shown with a hit. */
const kMostFigures = 8;

/** How what a figure is about and the figure itself are drawn. */
interface Drawn {
  words: Draw;
  number: Draw;
}

export class SearchView extends Part {
  static override styles = [controls, viewStyles, searchStyles];
  @find("input") private input!: HTMLInputElement;
  #examples: { of: string; made: QueryExamples } | null = null;

  override willUpdate() {
    this.host.hits.refresh();
  }

  async focusInput() {
    await this.updateComplete;
    this.input?.focus();
    this.input?.select();
  }

  override render() {
    const { store, t } = this;
    const { ui } = store;
    const { narrow, hits: { answer, problem, list } } = this.host;
    return html`
      <div class="bar">
        <div class="search-box">
          ${icon("search")}
          <input type="search" aria-label=${t("search.label")} placeholder=${t(narrow ? "search.label" : "search.placeholder")} autocomplete="off" spellcheck="false"
            aria-invalid=${problem ? "true" : nothing} aria-describedby=${problem ? "problem" : nothing}
            .value=${ui.query} @input=${this.#onInput} @keydown=${this.#onKey} />
        </div>
        ${narrow ? nothing : this.#showAs()}
      </div>
      <div class="bar second ${narrow ? "narrow" : ""}">
        ${narrow ? this.#showAs() : nothing}
        <shuwen-query-builder .host=${this.host}></shuwen-query-builder>
        <span class=${list.length ? "soft" : "sr"} role="status">${answer && !problem ? this.#found(list, answer.total) : ""}</span>
      </div>
      ${this.#stray()}
      ${this.#readAs()}
      ${this.#body()}
    `;
  }

  /** How many articles, and how many places or figures in them once all of them are here. */
  #found(list: readonly ShardHit[], total: number): string {
    const { t } = this;
    const sumOf = (count: (hit: ShardHit) => number) => (list.length === total ? list.reduce((sum, hit) => sum + count(hit), 0) : 0);
    const places = sumOf(({ spans }) => spans.length);
    const figures = places ? 0 : sumOf(({ metrics }) => metrics.length);
    const articles = t("search.found", { n: list.length === 0 ? 0 : total });
    return [articles, places ? t("count.places", { n: places }) : "", figures ? t("count.metrics", { n: figures }) : ""].filter(Boolean).join(" · ");
  }

  #showAs() {
    const { store, t } = this;
    const choice = (as: Ui["searchAs"], label: string) =>
      html`<button aria-pressed=${store.ui.searchAs === as} @click=${() => store.set({ searchAs: as })}>${label}</button>`;
    return html`<div class="switch" role="group" aria-label=${t("search.showAs")}>
      ${choice("snippets", t("search.snippets"))}${choice("concordance", t("search.concordance"))}
    </div>`;
  }

  #onInput(event: Event) {
    this.store.set({ query: (event.target as HTMLInputElement).value, typed: true });
  }

  #onKey(event: KeyboardEvent) {
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(".hit-title")?.focus();
  }

  /** Says when the hits are not quite what was asked for. */
  #readAs() {
    const { answer, problem, list } = this.host.hits;
    if (!answer || problem || answer.interpretation === "exact" || !this.store.ui.query.trim() || list.length === 0) return nothing;
    return html`<p class="read-as">${this.language.name("interpretation", answer.interpretation)}</p>`;
  }

  /** Says when a column of the figures was taken for a condition. */
  #stray() {
    const stray = this.host.hits.problem ? null : strayColumn(this.language, this.store.ui.query);
    if (!stray) return nothing;
    const { name, instead } = stray;
    return html`<p class="read-as">${this.t("search.noField", { name })}
      ${instead ? html`<button class="link" @click=${() => this.store.set({ query: instead, typed: true })}>${this.t("search.instead", { query: instead })}</button>` : nothing}</p>`;
  }

  #body() {
    const { t, store } = this;
    const { answer, problem, list } = this.host.hits;
    if (problem) return this.#wrong(problem);
    if (!store.ui.query.trim()) return this.#help();
    if (!answer) return nothing;
    if (list.length === 0) {
      return html`<div class="empty"><h2>${t("search.nothing")}</h2><p>${t("search.nothingWhy")}</p>
        ${answer.didYouMean.map(({ query }) => html`<button class="link" @click=${() => store.set({ query, typed: false })}>${query}</button>`)}</div>`;
    }
    return store.ui.searchAs === "concordance"
      ? html`<shuwen-concordance .host=${this.host} .hits=${answer.hits}></shuwen-concordance>`
      : this.#snippets(list);
  }

  #wrong({ code, message, position }: WorkError) {
    const query = this.store.ui.query;
    const at = position ?? query.length;
    return html`
      <div class="wrong" role="alert" id="problem">
        <p><strong>${this.t("search.cannotRead")}</strong> ${this.host.locale === "en" ? `${message.charAt(0).toUpperCase()}${message.slice(1)}.` : this.#reason(query, code, position)}</p>
        <code>${query.slice(0, at)}<mark>${query.slice(at, at + 1) || " "}</mark>${query.slice(at + 1)}</code>
        ${position === null ? nothing : html`<p class="soft small">${this.t("search.position", { position: position + 1 })}</p>`}
      </div>
    `;
  }

  /** The module says it in English; in other languages what stands at the place tells. */
  #reason(query: string, code: string, position: number | null): string {
    const { kind, name } = queryProblem(query, position ?? query.length);
    return code !== "bad_query" || position === null || kind === "other" ? this.language.name("error", code) : this.t(`problem.${kind}`, { name });
  }

  #help() {
    const { t, store } = this;
    const own = this.#ownExamples();
    // What is made of documents stays out of the address, as any query made by a click.
    const examples: [own: string | null, usual: string, why: string][] = [
      [own.words, t("search.example1"), t("search.example1Why")],
      [own.phrase, t("search.example2"), t("search.example2Why")],
      [own.figures, t("search.example3"), t("search.figuresWhy")],
      [own.targets, t("search.example4"), t(own.targets ? "search.targetsWhy" : "search.example4Why")],
    ];
    return html`
      <div class="scroll">
        <div class="help">
          <h2>${t("search.helpTitle")}</h2>
          <ul>${examples.map(([own, usual, why]) => html`
            <li><button class="link" @click=${() => store.set({ query: own ?? usual, typed: own === null })}><code>${own ?? usual}</code></button><span class="soft">${why}</span></li>`)}</ul>
          <h3>${t("search.fields")}</h3>
          <p class="fields">${queryFields.map((field) => html`<code>${fieldAsWritten(this.language, field)}</code> `)}</p>
        </div>
      </div>
    `;
  }

  #ownExamples(): QueryExamples {
    const { revision, metrics, initiatives, queue } = this.store;
    const { locale } = this.host;
    const of = `${locale} ${revision}`;
    if (!this.#examples || (this.#examples.of !== of && !queue.busy)) this.#examples = { of, made: queryExamples(locale, metrics, initiatives) };
    return this.#examples.made;
  }

  #snippets(hits: ShardHit[]) {
    const { t } = this;
    const { words, number } = soughtIn(this.store.ui.query);
    const whole: Drawn = { words: marking(words), number: number ? (text) => marked(text, [[0, text.length]]) : marking(words) };
    const inPart = this.host.hits.answer?.interpretation === "partial";
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${t("search.results")}>
        <ol class="hits" @keydown=${this.#onListKey}>${hits.map((hit) => this.#hit(hit, inPart ? drawnFor(hit) : whole))}</ol>
        ${this.host.hits.hasMore ? html`<button class="more" @click=${() => this.host.hits.more()}>${t("search.more")}</button>` : nothing}
      </div>
    `;
  }

  #hit(hit: ShardHit, draw: Drawn) {
    const doc = this.store.doc(hit.doc)!;
    const facts = doc.facts;
    const found = hit.spans.length ? this.t("count.places", { n: hit.spans.length }) : this.t("count.metrics", { n: hit.metrics.length });
    const meta = [facts?.source, this.language.date(facts?.published?.slice(0, 10) ?? null), found].filter(Boolean).join(" · ");
    // Those of the article itself first, before what stands around it.
    const figures = hit.metrics.flatMap((index) => facts?.metrics[index] ?? []).sort((a, b) => Number(b.region === "article") - Number(a.region === "article"));
    return html`
      <li class=${this.store.ui.opened?.doc === hit.doc ? "now" : ""}>
        <button class="hit-title link" @click=${() => this.#open(hit)}>${facts?.title ?? doc.name}</button>
        <p class="soft small">${hit.outside ? html`<span class="tag" title=${this.t("outside.why")}>${outsideText(this.language, hit.outside)}</span> ` : nothing}${meta}</p>
        <p class="snippet">${snippet(hit.snippet)}</p>
        ${figures.length
          ? html`<p class="figures">${figures.slice(0, kMostFigures).map(({ index, subject, text, region }) => html`
            <button class="chip ${region === "article" ? "" : "outside"}" title=${region === "article" ? nothing : outsideText(this.language, region)} @click=${() => this.store.open(hit.doc, { metric: index, hits: hit.spans })}>${draw.words(subject ?? "")} ${draw.number(text)}</button>`)}</p>`
          : nothing}
      </li>
    `;
  }

  #open(hit: ShardHit, span: Span | null = null) {
    const metric = span === null && hit.metrics.length && hit.spans.length === 0 ? hit.metrics[0]! : null;
    this.store.open(hit.doc, { metric, span, hits: hit.spans });
  }

  #onListKey(event: KeyboardEvent) {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!by) return;
    const titles = [...this.renderRoot.querySelectorAll<HTMLElement>(".hit-title")];
    const at = titles.indexOf(this.renderRoot.querySelector<HTMLElement>(".hit-title:focus") ?? titles[0]!);
    event.preventDefault();
    if (at + by < 0) return void this.focusInput();
    titles[Math.min(titles.length - 1, at + by)]?.focus();
  }
}

/** What was found of a query that the article holds in part: only that is marked beside it, too. */
function drawnFor({ contexts }: ShardHit): Drawn {
  const words = marking([...new Set(contexts.map(({ match }) => match))].flatMap(wordsOf));
  return { words, number: words };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** A snippet with its matches marked; where it stops within a sentence it says so. */
function snippet({ text, highlights }: ShardHit["snippet"]): unknown[] {
  const drawn = marked(text, highlights).map((part) => (typeof part === "string" ? oneLine(part) : part));
  return /[。！？.!?”’"）)]\s*$/.test(text) ? drawn : [...drawn, "…"];
}

define("shuwen-search-view", SearchView);

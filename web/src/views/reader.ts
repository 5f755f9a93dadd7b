// The reader: one article as structured, with its figures underlined and the chosen one lit.
import { type PropertyValues, html, nothing } from "lit";
import { query, state } from "lit/decorators.js";
import type { Analysis, Span } from "shuwen";
import type { Key } from "../i18n/index.ts";
import { Blocks } from "../model/blocks.ts";
import { type Layer, Marks } from "../model/marks.ts";
import { leftOutOf } from "../model/outside.ts";
import { type Steps, stepsOf } from "../store/steps.ts";
import type { Opened } from "../store/types.ts";
import { controls } from "../styles/controls.ts";
import { markStyles } from "../styles/marks.ts";
import { readerStyles } from "../styles/reader.ts";
import { Part, define } from "../ui/base.ts";
import { icon } from "../ui/icons.ts";
import { bringIntoSight } from "../ui/sight.ts";
import "../ui/menu.ts";
import "./fact-card.ts";
import type { FactCard } from "./fact-card.ts";
import { whyNone } from "./why-none.ts";
import { type Drawing, drawBlocks, drawFurniture, reasonOf } from "./reader-body.ts";

const kWindow = 160;
const kLayers: Layer[] = ["metric", "initiative", "organisations", "places", "persons", "documents", "excluded"];

const kSteps: Record<Steps["of"], Key> = { places: "reader.ofPlaces", table: "reader.inTable", article: "reader.inArticle" };

const same = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

export class ShuwenReader extends Part {
  static override styles = [controls, readerStyles, markStyles];

  @state() private analysis: Analysis | null = null;
  @state() private problem = "";
  @state() private layers = new Set<Layer>(kLayers.slice(0, -1));
  @state() private from = 0;
  @state() private to = kWindow;
  @query(".page") private page!: HTMLElement;
  #blocks!: Blocks;
  #marks!: Marks;
  #shown: Opened | null = null;
  #loaded = "";
  #reveal = false;
  /** Just loaded: nobody has seen any of it yet. */
  #fresh = false;

  override willUpdate() {
    const { opened } = this.store.ui;
    if (!opened) {
      this.#shown = null;
      return;
    }
    const doc = this.store.doc(opened.doc);
    const key = `${opened.doc} ${doc?.attempt} ${doc?.state}`;
    if (key !== this.#loaded) {
      this.#loaded = key;
      this.analysis = null;
      this.problem = "";
      if (doc?.state === "done") void this.#load(opened.doc, key);
    }
    if (opened !== this.#shown) {
      const hitsChanged = opened.hits !== this.#shown?.hits;
      this.#shown = opened;
      if (opened.metric !== null && !this.layers.has("metric")) this.layers = new Set([...this.layers, "metric"]);
      if (this.analysis) this.#prepare(hitsChanged);
    }
  }

  async #load(id: number, key: string) {
    try {
      const analysis = await this.store.pool.analysis(id);
      if (key !== this.#loaded) return;
      this.#blocks = new Blocks(analysis);
      this.analysis = analysis;
      this.from = 0;
      this.to = kWindow;
      this.#fresh = true;
      this.#prepare(true);
    } catch (cause) {
      this.problem = this.language.name("error", (cause as { code?: string }).code ?? "internal");
    }
  }

  #prepare(marks: boolean) {
    const { opened } = this.store.ui;
    if (marks) this.#marks = Marks.of(this.analysis!, opened?.hits ?? []);
    const target = this.#target();
    if (target) {
      this.#blocks.hold(target);
      if (opened!.span && !this.layers.has("excluded") && this.analysis!.excluded.some(({ span }) => same(span, target))) this.layers = new Set([...this.layers, "excluded"]);
      const at = this.#blocks.at(target[0]);
      if (at >= 0 && (at < this.from || at >= this.to)) {
        this.from = Math.max(0, at - kWindow / 4);
        this.to = at + (kWindow * 3) / 4;
      }
    }
    this.#reveal = true;
    this.requestUpdate();
  }

  /** What should come into sight: the figure, the place asked for, or the first match. */
  #target(): Span | null {
    const { opened } = this.store.ui;
    if (!opened || !this.analysis) return null;
    if (opened.metric !== null) return this.analysis.metrics[opened.metric]?.span ?? null;
    return opened.span ?? opened.hits[0] ?? null;
  }

  override updated(changed: PropertyValues) {
    super.updated(changed);
    if (!this.#reveal || !this.page) return;
    this.#reveal = false;
    void this.#scrollToTarget();
  }

  async #scrollToTarget() {
    // The card under the text takes its room first: what is brought to the middle must not end up behind it.
    await this.renderRoot.querySelector<FactCard>("shuwen-fact-card")?.updateComplete;
    const { page } = this;
    const lit = page.querySelector<HTMLElement>(".lit, .here");
    if (!lit) return void (page.scrollTop = 0);
    const fresh = this.#fresh;
    this.#fresh = false;
    await bringIntoSight(lit, page, fresh);
  }

  override render() {
    const { opened } = this.store.ui;
    const doc = opened && this.store.doc(opened.doc);
    if (!doc) return nothing;
    return html`
      <header>
        <button class="quiet icon" title=${this.t("back")} aria-label=${this.t("back")} @click=${() => this.store.close()}>
          ${icon(this.host.tight ? "left" : "close")}
        </button>
        <span class="name" title=${doc.path}>${doc.facts?.title ?? doc.name}</span>
        ${this.analysis ? this.#steps() : nothing}
      </header>
      ${this.analysis ? this.#article() : this.#waiting(doc.state, doc.error)}
    `;
  }

  #waiting(state: string, error: { code: string; message: string } | null) {
    const text = this.problem || (error ? this.language.said("error", error.code, error.message) : this.t(state === "done" ? "reader.opening" : "reader.notYet"));
    return html`<div class="empty" role="status"><p>${text}</p></div>`;
  }

  #steps() {
    const { of, count, at } = this.#order();
    if (count === 0) return nothing;
    const { t } = this;
    const where = t(kSteps[of]);
    const [previous, next] = of === "places" ? [t("reader.previousPlace"), t("reader.nextPlace")] : [t("reader.previous"), t("reader.next")];
    return html`
      <div class="steps">
        <span class="soft small num" title=${where}>${at >= 0 ? `${at + 1} / ${count}` : t("count.metrics", { n: count })}</span>
        <button class="quiet icon" aria-label=${previous} title=${`${previous} (←) · ${where}`} @click=${() => this.step(-1)}>${icon("left")}</button>
        <button class="quiet icon" aria-label=${next} title=${`${next} (→) · ${where}`} @click=${() => this.step(1)}>${icon("right")}</button>
      </div>
    `;
  }

  #order(): Steps {
    return stepsOf(this.store.ui.opened!, this.host.figures.rows, this.analysis?.metrics ?? []);
  }

  step(by: number) {
    const { opened } = this.store.ui;
    if (!opened) return;
    const { of, count, to } = this.#order();
    if (count === 0) return;
    const step = to(by);
    this.store.open(step.doc, { ...step, listed: of === "table", hits: step.doc === opened.doc ? opened.hits : [] });
  }

  #article() {
    const analysis = this.analysis!;
    const drawing: Drawing = {
      analysis,
      marks: this.#marks,
      layers: this.layers,
      opened: this.store.ui.opened!,
      language: this.language,
      target: this.#target(),
    };
    const { outline, list } = this.#blocks;
    return html`
      ${this.#legend(outline.length > 0)}
      <div class="body">
        ${outline.length > 0 ? html`<nav class="outline" aria-label=${this.t("reader.outline")}>${this.#outline()}</nav>` : nothing}
        <div class="page" part="reader" tabindex="0" role="region" aria-label=${this.t("reader.label")} @click=${this.#onClick} @keydown=${this.#onKey}>
          <article lang=${analysis.article.language ?? "zh"}>
            ${this.#notes()}
            ${this.from > 0 ? html`<button class="more" @click=${() => (this.from = Math.max(0, this.from - kWindow))}>${this.t("reader.earlier")}</button>` : nothing}
            ${drawBlocks(list.slice(this.from, this.to), drawing)}
            ${this.to < list.length ? html`<button class="more" @click=${() => (this.to += kWindow)}>${this.t("reader.later")}</button>` : nothing}
            ${drawFurniture(drawing)}
          </article>
        </div>
      </div>
      ${this.store.ui.opened!.metric !== null
        ? html`<shuwen-fact-card .host=${this.host} .analysis=${analysis} .index=${this.store.ui.opened!.metric}></shuwen-fact-card>`
        : this.#whyNot(analysis, this.store.ui.opened!.span)}
    `;
  }

  /** Of a number not counted, where a figure's card would stand: why it is none. */
  #whyNot(analysis: Analysis, span: Span | null) {
    const index = span ? analysis.excluded.findIndex((number) => same(number.span, span)) : -1;
    if (index < 0) return nothing;
    return html`<section class="why-not" aria-live="polite"><strong class="num">${analysis.excluded[index]!.text}</strong> ${reasonOf({ analysis, language: this.language }, index)}</section>`;
  }

  /** What a reader of the result should know, each with the place it speaks of. */
  #notes() {
    const { warnings } = this.analysis!;
    const { opened } = this.store.ui;
    const none = whyNone(this.host, [this.store.doc(opened!.doc)!]);
    if (warnings.length === 0 && none === nothing) return nothing;
    return html`<ul class="notes" aria-label=${this.t("reader.notes")}>${warnings.slice(0, 20).map(({ code, message, span, other }) => html`
      <li>${icon("warn")}<span>${this.language.said("warning", code, message)}
        ${[span, other].map((place) => (place ? html`<button class="link" @click=${() => this.store.open(opened!.doc, { span: place })}>${this.t("reader.show")}</button> ` : nothing))}
      </span></li>`)}${none === nothing ? nothing : html`<li>${icon("warn")}${none}</li>`}</ul>`;
  }

  #legend(outline: boolean) {
    const { analysis } = this;
    const counts: Record<string, number> = {
      metric: analysis!.metrics.filter(({ region }) => region === "article").length, excluded: leftOutOf(analysis!).length, initiative: analysis!.initiatives.length,
    };
    return html`
      <div class="legend">
        ${outline ? html`<shuwen-menu class="contents" label=${this.t("reader.outline")}><div class="outline-list">${this.#outline()}</div></shuwen-menu>` : nothing}
        <div class="layers" role="group" aria-label=${this.t("reader.layers")}>${kLayers.map((layer) => {
          const n = counts[layer] ?? analysis!.entities[layer as "places"].length;
          if (n === 0) return nothing;
          const on = this.layers.has(layer);
          return html`<button class="layer ${layer}" aria-pressed=${on} @click=${() => this.#toggle(layer)}>
            <span class="swatch"></span>${this.language.name("layer", layer)} <span class="soft num">${this.language.number(n)}</span>
          </button>`;
        })}</div>
      </div>
    `;
  }

  #outline() {
    return html`<ol>${this.#blocks.outline.map((entry) => html`
      <li class="level-${entry.level}"><button class="quiet" @click=${() => this.#goTo(entry.anchor)}>${entry.text}</button></li>`)}</ol>`;
  }

  async #goTo(anchor: number) {
    const at = this.#blocks.list.findIndex((block) => block.anchor === anchor);
    if (at < this.from || at >= this.to) {
      this.from = Math.max(0, at - 8);
      this.to = this.from + kWindow;
      await this.updateComplete;
    }
    this.page.querySelector(`[data-anchor="${anchor}"]`)?.scrollIntoView({ block: "start", behavior: "smooth" });
  }

  #toggle(layer: Layer) {
    const layers = new Set(this.layers);
    if (!layers.delete(layer)) layers.add(layer);
    this.layers = layers;
  }

  #onClick(event: MouseEvent) {
    const number = (event.target as HTMLElement).closest<HTMLElement>("[data-metric], [data-excluded]")?.dataset;
    const { opened } = this.store.ui;
    if (!number || !opened || getSelection()?.type === "Range") return;
    const { metric, excluded } = number;
    this.store.open(opened.doc, {
      ...opened, metric: metric === undefined ? null : Number(metric), span: metric === undefined ? this.analysis!.excluded[Number(excluded)]!.span : null,
    });
  }

  #onKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (!by) return;
    event.preventDefault();
    this.step(by);
  }
}

define("shuwen-reader", ShuwenReader);

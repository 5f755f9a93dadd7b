// <shuwen-analyzer>: the whole work surface as one element. Its parts read one store; this file puts them together.
import { LitElement, type PropertyValues, html, nothing } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { Analysis } from "shuwen";
import { Actions } from "./actions.ts";
import { drawHeader } from "./header.ts";
import type { Host } from "./host.ts";
import { type Language, type Locale, language, localeFor } from "./i18n/index.ts";
import { Keys } from "./keys.ts";
import { type Doc, counted } from "./model/rows.ts";
import { Figures } from "./store/figures.ts";
import { Hits } from "./store/hits.ts";
import { LeftOut } from "./store/left-out.ts";
import { placeOf, uiAt } from "./store/place.ts";
import { Store } from "./store/store.ts";
import { type View } from "./store/types.ts";
import { controls } from "./styles/controls.ts";
import { elementStyles } from "./styles/element.ts";
import { darkTokens, tokens } from "./styles/tokens.ts";
import type { DialogPart } from "./ui/dialog.ts";
import { WayBack } from "./ui/focus.ts";
import { icon } from "./ui/icons.ts";
import { WidthController } from "./ui/width.ts";
import "./views/compare-view.ts";
import "./views/entities-view.ts";
import "./views/export-dialog.ts";
import "./views/files-view.ts";
import "./views/first-view.ts";
import "./views/help-dialog.ts";
import "./views/initiatives-view.ts";
import "./views/keep-dialog.ts";
import "./views/metrics-view.ts";
import "./views/paste-dialog.ts";
import "./views/reader.ts";
import "./views/search-view.ts";
import type { SearchView } from "./views/search-view.ts";

const kNarrow = 760;
const kTight = 1000;

export class ShuwenAnalyzer extends LitElement implements Host {
  static override styles = [tokens, darkTokens, controls, elementStyles];

  /** `zh-CN`, `en`; empty follows the browser. */
  @property({ attribute: "locale" }) wantedLocale = "";
  /** `light`, `dark`; empty follows the system. */
  @property() theme = "";
  /** Answer keys pressed anywhere in the document: for a page that is nothing but this element. */
  @property({ type: Boolean, attribute: "whole-page" }) wholePage = false;
  @state() narrow = false;
  @state() tight = false;
  @state() private dark = matchMedia("(prefers-color-scheme: dark)").matches;
  /** The browser's language: asked for each word it would take longer than the word. */
  @state() private system = localeFor(navigator.languages);
  @state() private dragging = false;
  @query("#files") private filesInput!: HTMLInputElement;
  @query("#folder") private folderInput!: HTMLInputElement;

  readonly store = new Store();
  readonly actions = new Actions(this.store, () => this.language);
  readonly figures = new Figures(this.store, () => this.locale);
  readonly hits = new Hits(this.store);
  readonly leftOut = new LeftOut(this.store, this.figures, () => this.locale);
  #keys = new Keys(this);
  #reported = new Map<number, number>();
  #place = "";
  #chosen = "";
  #tabInSight = "";
  #wayBack = new WayBack();
  #scheme = matchMedia("(prefers-color-scheme: dark)");
  #onScheme = () => (this.dark = this.#scheme.matches);
  #onLanguages = () => (this.system = localeFor(navigator.languages));

  constructor() {
    super();
    new WidthController(this, (width) => {
      this.narrow = width < kNarrow;
      this.tight = width < kTight;
    });
  }

  get locale(): Locale {
    return this.wantedLocale ? localeFor([this.wantedLocale]) : this.system;
  }

  get language(): Language {
    return language(this.locale);
  }

  // ---- for the page around it

  /** Adds files as if they had been dropped; gives their numbers. Those in an archive get theirs when it is read. */
  async addFiles(files: Iterable<File>): Promise<number[]> {
    return this.actions.takeList(files).map((doc) => doc.id);
  }

  async addText(text: string, name?: string): Promise<number[]> {
    return this.actions.takeText(text, name).map((doc) => doc.id);
  }

  /** The whole analysis of a file, as the contract's JSON. */
  analysis(id: number): Promise<Analysis> {
    return this.store.pool.analysis(id);
  }

  clear() {
    this.actions.clear();
  }

  /** View, query, order and filters as an address's parameters, never any text of a document. */
  get place(): string {
    return placeOf(this.store.ui).toString();
  }

  set place(place: string) {
    this.#place = place;
    this.store.set(uiAt(new URLSearchParams(place)));
  }

  // ---- life

  override connectedCallback() {
    super.connectedCallback();
    this.store.subscribe(() => this.requestUpdate());
    this.#scheme.addEventListener("change", this.#onScheme);
    addEventListener("languagechange", this.#onLanguages);
    this.#keys.listen(this.wholePage ? document : this);
    this.addEventListener("dragover", this.#onDrag);
    this.addEventListener("dragleave", this.#onLeave);
    this.addEventListener("drop", this.#onDrop);
    this.addEventListener("shuwen-ask", (event) => this.ask((event as CustomEvent<string>).detail));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#scheme.removeEventListener("change", this.#onScheme);
    removeEventListener("languagechange", this.#onLanguages);
    this.#keys.ignore();
  }

  override willUpdate() {
    this.figures.refresh();
    if (this.store.ui.view !== "metrics") this.leftOut.release();
    const theme = this.theme === "dark" || (!this.theme && this.dark) ? "dark" : "light";
    if (this.dataset["theme"] !== theme) this.dataset["theme"] = theme;
    if (this.lang !== this.locale) this.lang = this.locale;
  }

  override updated(changed: PropertyValues) {
    super.updated(changed);
    // The parts read language and width from here, and redraw when the store says so.
    if (changed.has("wantedLocale") || changed.has("system") || changed.has("narrow") || changed.has("tight")) this.store.changed();
    if (this.store.ui.view !== this.#tabInSight) {
      this.#tabInSight = this.store.ui.view;
      if (this.tight) this.renderRoot.querySelector(".tab[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    this.#wayBack.follow(this.store.ui.opened !== null, this.tight ? this.renderRoot.querySelector("shuwen-reader") : null);
    this.#report();
    this.#tellChosen();
    const { place } = this;
    if (place !== this.#place) {
      this.#place = place;
      this.#emit("shuwen-place", place);
    }
  }

  /** Says of every file once, and once more after each new attempt, what became of it. */
  #report() {
    for (const doc of this.store.docs) {
      if (doc.state !== "done" && doc.state !== "failed") continue;
      if (this.#reported.get(doc.id) === doc.attempt) continue;
      this.#reported.set(doc.id, doc.attempt);
      const { id, name, path, archive } = doc;
      if (doc.state === "done") this.#emit("analysis", { id, name, path, archive, metrics: doc.facts!.counted });
      else this.#emit("error", { id, name, path, archive, ...doc.error });
    }
  }

  /** Says which figure the person has just chosen, in the table or in the reader. */
  #tellChosen() {
    const { opened } = this.store.ui;
    const key = opened && opened.metric !== null ? `${opened.doc}-${opened.metric}` : "";
    if (key === this.#chosen) return;
    this.#chosen = key;
    const doc = opened && this.store.doc(opened.doc);
    const metric = doc && doc.facts?.metrics[opened!.metric!];
    if (!metric) return;
    const { doc: _, ...fact } = metric;
    this.#emit("select", { ...fact, id: doc.id, name: doc.name, path: doc.path });
  }

  #emit(name: string, detail: unknown) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  // ---- what the person asks for

  ask(what: string) {
    if (what === "files") this.filesInput.click();
    else if (what === "folder") this.folderInput.click();
    else if (what === "example") this.actions.takeExample();
    else this.renderRoot.querySelector<DialogPart>(`shuwen-${what}-dialog`)?.show();
  }

  go(view: View) {
    this.store.set({ view, opened: null, excluded: false });
  }

  async search() {
    if (this.store.docs.length === 0) return;
    if (this.store.ui.view !== "search") this.go("search");
    this.requestUpdate();
    await this.updateComplete;
    await this.renderRoot.querySelector<SearchView>("shuwen-search-view")?.focusInput();
  }

  #onDrag = (event: DragEvent) => {
    event.preventDefault();
    this.dragging = true;
  };

  #onLeave = (event: DragEvent) => {
    if (!event.relatedTarget || !this.contains(event.relatedTarget as Node)) this.dragging = false;
  };

  #onDrop = (event: DragEvent) => {
    event.preventDefault();
    this.dragging = false;
    if (event.dataTransfer) void this.actions.takeDrop(event.dataTransfer);
  };

  #onInput = (event: Event) => {
    const input = event.target as HTMLInputElement;
    this.actions.takeList([...(input.files ?? [])]);
    input.value = "";
  };

  // ---- drawing

  override render() {
    const { store } = this;
    const empty = store.docs.length === 0;
    return html`
      ${drawHeader(this)}
      <main class=${this.tight ? "tight" : ""} part="main">
        ${empty
          ? html`<slot name="empty"><shuwen-first-view exportparts="dropzone" .host=${this}></shuwen-first-view></slot>`
          : html`<div class="list ${this.tight && store.ui.opened ? "covered" : ""}"><h2 class="sr">${this.language.t(`view.${store.ui.view}`)}</h2>${this.#view()}</div>`}
        ${store.ui.opened ? html`<shuwen-reader tabindex="-1" exportparts="reader" .host=${this}></shuwen-reader>` : nothing}
      </main>
      ${this.#toast()}
      <slot name="footer"></slot>
      ${this.dragging ? html`<div class="over" aria-hidden="true"><p>${this.language.t("first.release")}</p></div>` : nothing}
      <div class="sr" role="status" aria-live="polite">${this.#spoken()}</div>
      <input id="files" type="file" multiple hidden @change=${this.#onInput} />
      <input id="folder" type="file" webkitdirectory hidden @change=${this.#onInput} />
      <shuwen-paste-dialog .host=${this}></shuwen-paste-dialog>
      <shuwen-export-dialog .host=${this}></shuwen-export-dialog>
      <shuwen-keep-dialog .host=${this}></shuwen-keep-dialog>
      <shuwen-help-dialog .host=${this}></shuwen-help-dialog>
    `;
  }

  #view() {
    switch (this.store.ui.view) {
      case "files":
        return html`<shuwen-files-view .host=${this}></shuwen-files-view>`;
      case "metrics":
        return html`<shuwen-metrics-view .host=${this}></shuwen-metrics-view>`;
      case "initiatives":
        return html`<shuwen-initiatives-view .host=${this}></shuwen-initiatives-view>`;
      case "entities":
        return html`<shuwen-entities-view .host=${this}></shuwen-entities-view>`;
      case "compare":
        return html`<shuwen-compare-view .host=${this}></shuwen-compare-view>`;
      case "search":
        return html`<shuwen-search-view .host=${this}></shuwen-search-view>`;
    }
  }

  #toast() {
    const { toast } = this.actions;
    if (!toast) return nothing;
    const { t } = this.language;
    return html`
      <div class="toast" role="status">
        <span>${toast.text}</span>
        ${toast.undo ? html`<button class="link" @click=${() => this.actions.undo()}>${t("undo")}</button>` : nothing}
        <button class="quiet icon" aria-label=${t("close")} @click=${() => this.actions.dismiss()}>${icon("close")}</button>
      </div>
    `;
  }

  /** Progress in coarse steps, so that a screen reader is not flooded. */
  #spoken(): string {
    const { t } = this.language;
    const progress = this.store.queue.progress;
    if (progress) return t("files.spoken", { percent: this.language.number(Math.floor(progress.share * 4) / 4, { style: "percent" }) });
    const failed = this.store.docs.filter((doc: Doc) => doc.state === "failed").length;
    const done = this.store.docs.length ? `${t("count.files", { n: this.store.docs.length })}, ${t("count.metrics", { n: counted(this.store.docs) })}` : "";
    return failed ? `${done}, ${t("count.failed", { n: failed })}` : done;
  }
}

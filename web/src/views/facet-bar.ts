// The line of filters over the figures: a menu for each facet, or one for all where there is little room, and what is
// chosen or typed as chips, so that no filter is on unseen. It is always there and always as high: nothing moves when one is set.
import { css, html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { groupToggled, isUnitGroup, unitToggled } from "../model/unit-groups.ts";
import { type FacetCounts, facetMaps, facetName } from "../store/facets.ts";
import { type FacetKey, facetKeys } from "../store/types.ts";
import { controls } from "../styles/controls.ts";
import { viewStyles } from "../styles/view.ts";
import { Part, define } from "../ui/base.ts";
import { focused } from "../ui/focus.ts";
import { icon } from "../ui/icons.ts";
import { Memo } from "../ui/memo.ts";
import "../ui/menu.ts";
import { WidthController } from "../ui/width.ts";

const kMostOptions = 200;
/** Values of a menu from which on one can look for one by typing. */
const kMany = 12;
/** Less room than this, and one menu holds all. */
const kRoom = 570;
/** Less, and the button that clears is a cross: what is chosen needs the room. */
const kRoomForWords = 800;
const kMenus: FacetKey[][] = [["unit"], ["kind"], ["change", "basis"], ["status"], ["year"], ["actor"], ["file"]];
/** Panels of these would stand out to the right. */
const kAtEnd = 5;
/** Listed in this order, though no figure may have them: what one looks for and does not find is an answer, too. */
const kAlways: Partial<Record<FacetKey, readonly string[]>> = {
  change: ["increase", "decrease", "to", "from", ""],
  basis: ["yoy", "mom", "vs", "annualised"],
  status: ["actual", "target", "rule"],
};

export class FacetBar extends Part {
  static override styles = [controls, viewStyles, css`
    :host {
      flex: none;
      flex-direction: row;
      align-items: center;
      gap: 4px;
      height: 44px;
      padding: 0 20px 10px 14px;
      border-bottom: 1px solid var(--_line);
    }
    .chosen {
      flex: 1;
      min-width: 0;
      margin-inline-start: 4px;
      container-type: inline-size;
    }
    .chips {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      padding-inline-end: 10px;
      mask-image: linear-gradient(to right, #000 calc(100% - 10px), transparent);
    }
    /* Where not one has room, the numbers on the menus tell. */
    @container (max-width: 60px) {
      .chips {
        display: none;
      }
    }
    /* Cut short before they stand out of sight with the cross that takes them away. */
    .chip {
      flex: 0 1 auto;
      min-width: 68px;
    }
    .clear {
      flex: none;
      min-height: 32px;
      padding-inline: 8px;
      color: var(--_accent);
      font-size: 14px;
    }
    .clear.icon {
      padding: 0;
    }
    summary,
    h3 {
      padding: 8px;
      font-size: 14px;
      font-weight: 600;
    }
    summary {
      cursor: pointer;
    }
    .option.none {
      color: var(--_soft);
      cursor: default;
    }
    .option.whole {
      font-weight: 600;
    }
    .option.part {
      padding-inline-start: 34px;
    }
    .why {
      padding: 4px 8px;
      font-size: 13px;
    }
    .find {
      width: 100%;
      margin-bottom: 6px;
    }
  `];
  /** Of a list that only some facets filter: how many of its rows each of their values would show. */
  @property({ attribute: false }) only: Partial<FacetCounts> | null = null;
  @state() private room = 0;
  /** What a menu holds is drawn while it is open: hundreds of values would be drawn anew with every change. */
  @state() private unfolded = -1;
  #typed: Partial<Record<FacetKey, string>> = {};
  #titles = new Memo<Map<string, string>>();

  constructor() {
    super();
    new WidthController(this, (width) => (this.room = width));
  }

  get #little(): boolean {
    return this.room < kRoom;
  }

  override render() {
    if (this.room === 0) return nothing;
    return html`
      ${this.#menus().map((keys, at) => this.#menu(keys, at))}
      ${this.#chips()}
    `;
  }

  get #keys(): readonly FacetKey[] {
    return this.only ? (Object.keys(this.only) as FacetKey[]) : facetKeys;
  }

  /** The facets of each menu. */
  #menus(): (readonly FacetKey[])[] {
    return this.only ? this.#keys.map((key) => [key]) : this.#little ? [facetKeys] : kMenus;
  }

  #menu(keys: readonly FacetKey[], at: number) {
    const { facets } = this.store.ui;
    const counts = this.only ? { ...facetMaps(), ...this.only } : this.host.figures.counts;
    const all = keys === facetKeys;
    const chosen = keys.reduce((sum, key) => sum + (facets[key]?.length ?? 0), 0);
    return html`
      <shuwen-menu small label=${this.t(all ? "facet.all" : `facet.${keys[0]!}`)} count=${chosen} glyph=${all ? "filter" : ""} ?end=${at >= kAtEnd} ?disabled=${!counts}
        @toggle=${(event: Event) => this.#onFold(event, at)}>
        ${counts && this.unfolded === at ? keys.map((key) => this.#part(key, keys.length, counts[key])) : nothing}
      </shuwen-menu>
    `;
  }

  #onFold(event: Event, at: number) {
    if (event.target !== event.currentTarget) return;
    if ((event as CustomEvent<boolean>).detail) {
      this.unfolded = at;
      if (!this.#little) void this.#toTyping();
    } else if (this.unfolded === at) {
      this.unfolded = -1;
      this.#typed = {};
    }
  }

  /** Where one can look for a value, typing goes there. */
  async #toTyping() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(".find")?.focus();
  }

  /** A facet among others: folded where there are many of them. */
  #part(key: FacetKey, of: number, counts: Map<string, number>) {
    const values = this.#values(key, counts);
    if (of === 1) return values;
    const label = this.t(`facet.${key}`);
    return of === facetKeys.length
      ? html`<details ?open=${Boolean(this.store.ui.facets[key]?.length)}><summary>${label}</summary>${values}</details>`
      : html`<h3>${label}</h3>${values}`;
  }

  #values(key: FacetKey, counts: Map<string, number>) {
    const chosen = new Set(this.store.ui.facets[key]);
    const wanted = (this.#typed[key] ?? "").toLowerCase();
    const groups = key === "unit" ? this.host.figures.shape.units.all : new Map<string, string[]>();
    const groupOf = new Map([...groups].flatMap(([group, units]) => units.map((unit) => [unit, group])));
    const all = this.#options(key);
    for (const value of chosen) if (!all.includes(value) && !isUnitGroup(value)) all.push(value);
    const found = all.filter((value) => [value, groupOf.get(value)].some((name) => name !== undefined && this.#nameOf(key, name).toLowerCase().includes(wanted)));
    // Of very many, those that would show nothing give way.
    const options = (found.length > kMostOptions ? found.filter((value) => counts.has(value) || chosen.has(value)) : found).slice(0, kMostOptions);
    return html`
      ${all.length > kMany
        ? html`<input class="find" type="search" aria-label=${this.t("facet.find")} placeholder=${this.t("facet.find")} .value=${this.#typed[key] ?? ""}
            @input=${(event: Event) => { this.#typed[key] = (event.target as HTMLInputElement).value; this.requestUpdate(); }} />`
        : nothing}
      ${wanted && found.length === 0 ? html`<p class="soft why">${this.t("facet.notFound")}</p>` : nothing}
      ${[...groups].map(([group, units]) => this.#group(group, units, units.filter((unit) => options.includes(unit)), counts, [...chosen]))}
      ${options.filter((value) => !groupOf.has(value)).map((value) => this.#option(key, value, counts, chosen.has(value), () => this.#toggle(key, value)))}
      ${key === "basis" && !kAlways.basis!.some((value) => counts.has(value)) ? html`<p class="soft why">${this.t("facet.noBasis")}</p>` : nothing}
    `;
  }

  #option(key: FacetKey, value: string, counts: Map<string, number>, chosen: boolean, toggle: () => void, { as = "", note = "" } = {}) {
    const n = counts.get(value) ?? 0;
    const none = n === 0 && !chosen;
    return html`
      <label class="option ${none ? "none" : ""} ${as}" title=${key === "file" ? value : nothing}>
        <input type="checkbox" .checked=${chosen} ?disabled=${none} @change=${toggle} />
        <span>${this.#nameOf(key, value)}${note ? html` <span class="soft small">${note}</span>` : nothing}</span>
        <span class="soft small num">${this.language.number(n)}</span>
      </label>`;
  }

  /** Units under the name of what they count or measure, which chooses all of them; one alone has it beside itself. */
  #group(group: string, units: string[], shown: string[], counts: Map<string, number>, chosen: string[]) {
    if (shown.length === 0) return nothing;
    const set = (unit: string[]) => this.store.set({ facets: { ...this.store.ui.facets, unit } });
    const whole = chosen.includes(group);
    const several = units.length > 1;
    return html`
      ${several ? this.#option("unit", group, counts, whole, () => set(groupToggled(chosen, group, units)), { as: "whole" }) : nothing}
      ${shown.map((unit) => this.#option("unit", unit, counts, whole || chosen.includes(unit), () => set(unitToggled(chosen, unit, group, units)),
        several ? { as: "part" } : { note: this.#nameOf("unit", group) }))}
    `;
  }

  /** The usual ones in their order, or all there are, whatever filters say: the latest year first, else the most frequent, none at all last. */
  #options(key: FacetKey): string[] {
    const always = kAlways[key];
    if (always) return [...always];
    if (key === "file" && this.only) return [...this.only.file!].sort((a, b) => b[1] - a[1]).map(([path]) => path);
    const found = [...this.host.figures.shape.values[key]].filter(([value]) => !isUnitGroup(value))
      .sort((a, b) => Number(a[0] === "") - Number(b[0] === "") || (key === "year" ? (a[0] < b[0] ? 1 : -1) : b[1] - a[1]));
    return found.map(([value]) => value);
  }

  #nameOf(key: FacetKey, value: string): string {
    return (key === "file" && this.#title(value)) || facetName(this.language, key, value);
  }

  /** Files are told apart by their paths, but people know articles by their titles. */
  #title(path: string): string | null {
    const { docs, revision } = this.store;
    return this.#titles.of([revision], () => new Map(docs.map((doc) => [doc.path, doc.facts?.title ?? doc.path]))).get(path) ?? null;
  }

  #toggle(key: FacetKey, value: string) {
    const { ui } = this.store;
    const now = ui.facets[key] ?? [];
    const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
    this.store.set({ facets: { ...ui.facets, [key]: next } });
  }

  /** What is taken away by a key leaves the keyboard to what else is chosen, or to the menus. */
  async #drop(event: MouseEvent, drop: () => void) {
    drop();
    await new Promise(requestAnimationFrame);
    if (event.detail || focused()) return;
    ([...this.renderRoot.querySelectorAll<HTMLElement>(".chip")].at(-1) ?? this.renderRoot.querySelector<HTMLElement>("shuwen-menu"))?.focus();
  }

  #chips() {
    const { facets, everywhere, filter, inSentences } = this.store.ui;
    const chips = this.#keys.flatMap((key) => (facets[key] ?? []).map((value) => this.#chip(this.#nameOf(key, value), () => this.#toggle(key, value))));
    const words = filter.trim();
    if (words) chips.unshift(this.#chip(this.t(inSentences && !this.only ? "facet.wordsInSentences" : "facet.words", { words }), () => this.store.set({ filter: "" })));
    if (everywhere && !this.only) chips.push(this.#chip(this.t("metrics.everywhere"), () => this.store.set({ everywhere: false })));
    if (chips.length === 0) return nothing;
    const clear = () => this.store.set({ filter: "", ...(this.only ? { facets: { ...facets, ...Object.fromEntries(this.#keys.map((key) => [key, []])) } } : { facets: {}, everywhere: false }) });
    const label = this.t("facet.clear");
    return html`
      ${this.room < kRoomForWords
        ? html`<button class="quiet icon clear" aria-label=${label} title=${label} @click=${(event: MouseEvent) => this.#drop(event, clear)}>${icon("close")}</button>`
        : html`<button class="quiet clear" @click=${(event: MouseEvent) => this.#drop(event, clear)}>${label}</button>`}
      <div class="chosen"><div class="chips">${chips}</div></div>
    `;
  }

  #chip(name: string, drop: () => void) {
    return html`
      <button class="chip" aria-label=${this.t("facet.remove", { name })} title=${name} @click=${(event: MouseEvent) => this.#drop(event, drop)}>
        <span>${name}</span>${icon("close")}
      </button>`;
  }
}

define("shuwen-facet-bar", FacetBar);

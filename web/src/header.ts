// The line at the top: brand, views, and what can be done from anywhere.
import { html, nothing } from "lit";
import type { Host } from "./host.ts";
import { type Language, locales } from "./i18n/index.ts";
import { groupsOf } from "./model/initiative-groups.ts";
import { counted } from "./model/rows.ts";
import { type View, views } from "./store/types.ts";
import { toolButton } from "./ui/cells.ts";
import { icon } from "./ui/icons.ts";

/** What the header shows and acts on. */
export interface Headed extends Host {
  readonly language: Language;
  readonly dataset: DOMStringMap;
  wantedLocale: string;
  theme: string;
  ask(what: string): void;
  go(view: View): void;
}

export function drawHeader(element: Headed) {
  const { tight, narrow, locale, language: { t } } = element;
  const empty = element.store.docs.length === 0;
  const other = locales.find((one) => one !== locale)!;
  const dark = element.dataset["theme"] === "dark";
  const ask = (what: string) => () => element.ask(what);
  return html`
    <header part="header" class="${tight ? "tight" : ""} ${narrow ? "narrow" : ""}">
      <slot name="brand"><h1>${t("brand")}</h1></slot>
      ${empty ? html`<span class="nav"></span>` : html`<nav class="nav" part="nav" aria-label=${t("nav")}>${views.map((view) => drawTab(element, view))}</nav>`}
      <div class="tools">
        ${empty ? nothing : html`
          ${toolButton(narrow, "plus", t("open.add"), ask("files"), t("open.files"))}
          ${narrow ? html`<button class="quiet" @click=${ask("export")}>${t("export.title")}</button>` : toolButton(false, "export", t("export.title"), ask("export"))}`}
        <button class="quiet" lang=${other} @click=${() => (element.wantedLocale = other)}>${other === "en" ? "English" : "中文"}</button>
        <button class="quiet icon" title=${t(dark ? "theme.light" : "theme.dark")} aria-label=${t(dark ? "theme.light" : "theme.dark")} @click=${() => (element.theme = dark ? "light" : "dark")}>${icon(dark ? "sun" : "moon")}</button>
        <button class="quiet icon" title=${t("help.title")} aria-label=${t("help.title")} @click=${ask("help")}>${icon("help")}</button>
        <slot name="tools"></slot>
      </div>
    </header>
  `;
}

function drawTab(element: Headed, view: View) {
  const { store, language } = element;
  const counts: Partial<Record<View, number>> = {
    files: store.docs.length, metrics: counted(store.docs), initiatives: store.queue.busy ? 0 : groupsOf(store.initiatives).length,
  };
  const count = counts[view];
  return html`
    <button class="tab" aria-current=${store.ui.view === view ? "page" : nothing} @click=${() => element.go(view)}>
      ${language.t(`view.${view}`)}${count === undefined || element.narrow ? nothing : html` <span class="num">${count ? language.number(count) : ""}</span>`}
    </button>
  `;
}

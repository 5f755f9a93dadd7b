// Small things that more than one table or bar holds.
import { html } from "lit";
import type { Language } from "../i18n/index.ts";
import { type IconName, icon } from "./icons.ts";

/** A box that narrows what is listed while one types. */
export function filterBox(label: string, value: string, typed: (text: string) => void) {
  return html`
    <div class="search-box">
      ${icon("search")}
      <input type="search" aria-label=${label} placeholder=${label} .value=${value}
        @input=${(event: Event) => typed((event.target as HTMLInputElement).value)} />
    </div>
  `;
}

/** A count; none at all steps back, so that the others are seen. */
export const numberCell = (language: Language, n: number) =>
  n === 0 ? html`<span class="soft">0</span>` : language.number(n);

/** A button with its name where there is room, the icon alone on a phone. */
export function toolButton(narrow: boolean, glyph: IconName, label: string, act: () => void, title = label, quiet = false) {
  return narrow
    ? html`<button class="quiet icon" aria-label=${title} title=${title} @click=${act}>${icon(glyph)}</button>`
    : html`<button class=${quiet ? "quiet" : ""} title=${title} @click=${act}>${icon(glyph)}${label}</button>`;
}

// Chips that write the query language for people who do not: add a condition by name, take one away by a click.
import { css, html, nothing } from "lit";
import { state } from "lit/decorators.js";
import type { Language } from "../i18n/index.ts";
import { queryName, queryWord, queryWords } from "../i18n/query-names.ts";
import { type QueryField, condition, queryFields, queryParts, withCondition, withoutPart } from "../model/query-parts.ts";
import { controls } from "../styles/controls.ts";
import { viewStyles } from "../styles/view.ts";
import { Part, define } from "../ui/base.ts";
import { icon } from "../ui/icons.ts";
import "../ui/menu.ts";
import type { ShuwenMenu } from "../ui/menu.ts";

/** A field as a query writes it. */
export const fieldAsWritten = ({ locale }: Language, field: QueryField): string =>
  queryName(locale, "field", field) + (field === "value" ? ">" : ":");

export class QueryBuilder extends Part {
  static override styles = [controls, viewStyles, css`
    :host {
      display: flex;
      flex-direction: row;
      flex: 1 1 auto;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px;
    }
    form {
      display: grid;
      gap: 8px;
      padding: 4px;
      min-width: 240px;
    }
    label {
      display: grid;
      gap: 4px;
      font-size: 13px;
      color: var(--_soft);
    }
    select, input {
      width: 100%;
      color: var(--_ink);
    }
  `];
  @state() private field: QueryField | "phrase" = "phrase";

  override render() {
    const { t, store } = this;
    return html`
      <shuwen-menu glyph="plus" label=${t("search.addCondition")}>
        <form @submit=${this.#add}>
          <label>${t("search.where")}
            <select name="field" @change=${(event: Event) => (this.field = (event.target as HTMLSelectElement).value as QueryField)}>
              <option value="phrase">${t("search.phrase")}</option>
              ${queryFields.map((field) => html`<option value=${field}>${t(`field.${field}`)} ${fieldAsWritten(this.language, field)}</option>`)}
            </select>
          </label>
          ${this.#input()}
          <button class="primary" type="submit">${t("search.add")}</button>
        </form>
      </shuwen-menu>
      ${queryParts(store.ui.query).map((part, index) => part.field
        ? html`<button class="chip" aria-label=${t("search.removeCondition", { name: part.text })} @click=${() => store.set({ query: withoutPart(store.ui.query, index) })}>
            ${t(`field.${part.field}`)}${/^[<>=]/.test(part.value) ? " " : t("list.colon")}${this.#shown(part.field, part.value)}${icon("close")}
          </button>`
        : nothing)}
    `;
  }

  #shown(field: QueryField, value: string) {
    return field === "kind" || field === "status" ? this.language.name(field, queryWord(field, value) ?? value) : value;
  }

  #input() {
    const { t } = this;
    if (this.field === "kind" || this.field === "status") {
      return html`<label>${t("search.is")}<select name="value">${queryWords(this.field).map((value) => html`<option value=${value}>${this.language.name(this.field, value)}</option>`)}</select></label>`;
    }
    if (this.field === "value" || this.field === "date") {
      const type = this.field === "value" ? "text" : "month";
      return html`
        <label>${t("search.from")}<input name="from" type=${type} inputmode=${this.field === "value" ? "decimal" : nothing} /></label>
        <label>${t("search.to")}<input name="to" type=${type} inputmode=${this.field === "value" ? "decimal" : nothing} /></label>`;
    }
    return html`<label>${t("search.contains")}<input name="value" type="text" /></label>`;
  }

  #add(event: SubmitEvent) {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(data.get(name) ?? "").trim();
    let value = text("value");
    if (this.field === "value" || this.field === "date") {
      const from = text("from").replaceAll(",", "");
      const to = text("to").replaceAll(",", "");
      if (from && to) value = `${from}..${to}`;
      else if (this.field === "value") value = from ? `>=${from}` : to ? `<=${to}` : "";
      else value = from ? `${from}..` : to ? `..${to}` : "";
    }
    const part = condition(this.host.locale, this.field, value);
    if (!part) return;
    this.store.set({ query: withCondition(this.store.ui.query, part), typed: true });
    this.renderRoot.querySelector<ShuwenMenu>("shuwen-menu")?.hide();
  }
}

define("shuwen-query-builder", QueryBuilder);

// Programmes, methods and campaigns the articles name; the same name in several files is one row.
import { html, nothing } from "lit";
import { state } from "lit/decorators.js";
import { type Group, groupsOf } from "../model/initiative-groups.ts";
import { wordsOf } from "../model/matches.ts";
import { holds } from "../store/facets.ts";
import { comparing } from "../store/sorting.ts";
import type { Sort } from "../store/types.ts";
import { controls } from "../styles/controls.ts";
import { viewStyles } from "../styles/view.ts";
import { Part, define } from "../ui/base.ts";
import { filterBox, numberCell } from "../ui/cells.ts";
import { marking } from "../ui/marked.ts";
import { Memo } from "../ui/memo.ts";
import type { Column } from "../ui/column.ts";
import "../ui/table.ts";
import { Turns } from "../ui/turns.ts";

export class InitiativesView extends Part {
  static override styles = [controls, viewStyles];
  @state() private wanted = "";
  #chosen: string | null = null;
  #rows = new Memo<Group[]>();
  #turns = new Turns();

  override render() {
    const { store, t } = this;
    const rows = this.#listed();
    if (store.initiatives.length === 0) {
      return html`<div class="empty"><h2>${t("initiatives.none")}</h2><p>${t("initiatives.noneWhy")}</p></div>`;
    }
    return html`
      <div class="bar">
        ${filterBox(t("filter.names"), this.wanted, (text) => (this.wanted = text))}
        <span class="soft" role="status">${t("count.initiatives", { n: rows.length })}</span>
        ${this.host.tight || store.ui.opened ? nothing : html`<span class="soft small">${t("initiatives.noneWhy")}</span>`}
      </div>
      <shuwen-table
        label=${t("view.initiatives")}
        .columns=${this.#columns()}
        .rows=${rows}
        .keyOf=${(group: Group) => group.key}
        .sort=${store.ui.sorts["initiatives"]}
        .selected=${store.ui.opened ? this.#chosen : null}
        @sort=${(event: CustomEvent<Sort | undefined>) => store.set({ sorts: { ...store.ui.sorts, initiatives: event.detail } })}
        @open=${(event: CustomEvent<{ row: Group }>) => this.#open(event.detail.row)}
      ></shuwen-table>
    `;
  }

  #open(group: Group) {
    this.#chosen = group.key;
    const row = this.#turns.next(group.key, group.rows);
    this.store.open(row.doc.id, { span: row.mentions[0] ?? null, hits: row.mentions });
  }

  #listed(): Group[] {
    const { store, wanted, host: { locale } } = this;
    const sort = store.ui.sorts["initiatives"];
    return this.#rows.of([store.revision, wanted, sort?.key, sort?.down, locale], () => {
      const words = wordsOf(wanted);
      const rows = groupsOf(store.initiatives).filter(({ first }) => holds([first.text, first.actor], words));
      return sort ? rows.sort(comparing((group) => {
        if (sort.key === "mentions" || sort.key === "metrics") return group[sort.key];
        if (sort.key === "files") return group.rows.length;
        return group.first[sort.key as "text" | "actor" | "section" | "type"];
      }, sort.down, locale)) : rows;
    });
  }

  #columns(): Column<Group>[] {
    const { t, language } = this;
    const draw = marking(wordsOf(this.wanted));
    const number = (key: string, label: string, spare: number, of: (group: Group) => number): Column<Group> =>
      ({ key, label, width: 84, spare, numeric: true, cell: (group) => numberCell(language, of(group)) });
    return [
      { key: "text", label: t("column.initiative"), width: this.host.narrow ? 170 : 200, grows: true, cell: ({ first }) => draw(first.text), title: ({ first }) => first.text },
      { key: "type", label: t("column.type"), width: 112, cell: ({ first }) => html`<span class="tag">${language.name("initiativeType", first.type)}</span>` },
      { key: "actor", label: t("column.actor"), width: 150, spare: 2, grows: true, cell: ({ first }) => (first.actor ? draw(first.actor) : nothing), title: ({ first }) => first.actor },
      { key: "section", label: t("column.section"), width: 180, spare: 5, grows: true, cell: ({ first }) => html`<span class="soft">${first.section}</span>`, title: ({ first }) => first.section },
      number("mentions", t("column.mentions"), 3, (group) => group.mentions),
      number("metrics", t("view.metrics"), 1, (group) => group.metrics),
      number("files", t("view.files"), 4, (group) => group.rows.length),
    ];
  }
}

define("shuwen-initiatives-view", InitiativesView);

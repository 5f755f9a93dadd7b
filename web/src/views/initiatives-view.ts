// Programmes, methods and campaigns the articles name; the same name in several files is one row.
import { html, nothing } from "lit";
import { folded } from "../model/folded.ts";
import { type Group, groupsOf } from "../model/initiative-groups.ts";
import { comparing } from "../store/sorting.ts";
import type { Sort } from "../store/types.ts";
import { controls } from "../styles/controls.ts";
import { viewStyles } from "../styles/view.ts";
import { Part, define } from "../ui/base.ts";
import { numberCell } from "../ui/cells.ts";
import { icon } from "../ui/icons.ts";
import type { Column } from "../ui/table.ts";
import "../ui/table.ts";

export class InitiativesView extends Part {
  static override styles = [controls, viewStyles];
  #wanted = "";
  #chosen: string | null = null;
  #key = "";
  #rows: Group[] = [];
  #turn = new Map<string, number>();

  override render() {
    const { store, t } = this;
    const rows = this.#listed();
    if (store.initiatives.length === 0) {
      return html`<div class="empty"><h2>${t("initiatives.none")}</h2><p>${t("initiatives.noneWhy")}</p></div>`;
    }
    return html`
      <div class="bar">
        <div class="search-box">
          ${icon("search")}
          <input type="search" aria-label=${t("filter.names")} placeholder=${t("filter.names")}
            @input=${(event: Event) => { this.#wanted = (event.target as HTMLInputElement).value; this.requestUpdate(); }} />
        </div>
        <span class="soft" role="status">${t("count.initiatives", { n: rows.length })}</span>
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

  /** Each further click on the same row goes on to its next file. */
  #open(group: Group) {
    const turn = (this.#turn.get(group.key) ?? -1) + 1;
    this.#turn.set(group.key, turn);
    this.#chosen = group.key;
    const row = group.rows[turn % group.rows.length]!;
    this.store.open(row.doc.id, null, row.mentions[0] ?? null, row.mentions);
  }

  #listed(): Group[] {
    const sort = this.store.ui.sorts["initiatives"];
    const key = `${this.store.revision} ${this.#wanted} ${sort?.key} ${sort?.down} ${this.host.locale}`;
    if (key !== this.#key) {
      this.#key = key;
      const wanted = folded(this.#wanted);
      this.#rows = groupsOf(this.store.initiatives).filter(({ first }) =>
        !wanted || folded(first.text).includes(wanted) || folded(first.actor ?? "").includes(wanted));
      if (sort) {
        this.#rows.sort(comparing((group) => {
          if (sort.key === "mentions" || sort.key === "metrics") return group[sort.key];
          if (sort.key === "files") return group.rows.length;
          return group.first[sort.key as "text" | "actor" | "section" | "type"];
        }, sort.down, this.host.locale));
      }
    }
    return this.#rows;
  }

  #columns(): Column<Group>[] {
    const { t, lang_: language } = this;
    const number = (key: string, label: string, spare: number, of: (group: Group) => number): Column<Group> =>
      ({ key, label, width: 84, spare, numeric: true, cell: (group) => numberCell(language, of(group)) });
    return [
      { key: "text", label: t("column.initiative"), width: this.host.narrow ? 170 : 200, grows: true, cell: ({ first }) => first.text, title: ({ first }) => first.text },
      { key: "type", label: t("column.type"), width: 112, cell: ({ first }) => html`<span class="tag">${language.name("initiativeType", first.type)}</span>` },
      { key: "actor", label: t("column.actor"), width: 150, spare: 2, grows: true, cell: ({ first }) => first.actor ?? nothing, title: ({ first }) => first.actor },
      { key: "section", label: t("column.section"), width: 180, spare: 5, grows: true, cell: ({ first }) => html`<span class="soft">${first.section}</span>`, title: ({ first }) => first.section },
      number("mentions", t("column.mentions"), 3, (group) => group.mentions),
      number("metrics", t("view.metrics"), 1, (group) => group.metrics),
      number("files", t("view.files"), 4, (group) => group.rows.length),
    ];
  }
}

define("shuwen-initiatives-view", InitiativesView);

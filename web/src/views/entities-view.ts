// Organisations, places, persons and documents over all files.
import { html, nothing } from "lit";
import type { EntityKind } from "shuwen";
import { entityKinds } from "../model/entity-kinds.ts";
import { folded } from "../model/folded.ts";
import { comparing } from "../store/sorting.ts";
import type { Sort } from "../store/types.ts";
import { controls } from "../styles/controls.ts";
import { viewStyles } from "../styles/view.ts";
import { Part, define } from "../ui/base.ts";
import { Fetched, doneIds } from "../ui/fetched.ts";
import { icon } from "../ui/icons.ts";
import type { Column } from "../ui/table.ts";
import "../ui/table.ts";
import type { EntityRow } from "../work/protocol.ts";

/** The workers' answers as one list: a name known to several shards is one row. */
export function mergeEntities(rows: EntityRow[]): EntityRow[] {
  const merged = new Map<string, EntityRow>();
  for (const row of rows) {
    const key = `${row.kind}\n${row.text}`;
    const known = merged.get(key);
    if (!known) merged.set(key, { ...row, places: [...row.places] });
    else {
      known.places.push(...row.places);
      known.note ??= row.note;
    }
  }
  return [...merged.values()];
}

const mentionsOf = (row: EntityRow): number => row.places.reduce((sum, place) => sum + place.mentions.length, 0);

export class EntitiesView extends Part {
  static override styles = [controls, viewStyles];
  #fetched: Fetched<EntityRow[]> | undefined;
  #kind: EntityKind | null = null;
  #wanted = "";
  #chosen: string | null = null;
  #key = "";
  #rows: EntityRow[] = [];
  #turn = new Map<string, number>();

  override render() {
    const { store, t } = this;
    this.#fetched ??= new Fetched(store, async () => mergeEntities(await store.pool.entities(doneIds(store))));
    const all = this.#fetched.refresh();
    if (all && all.length === 0) return html`<div class="empty"><h2>${t("entities.none")}</h2></div>`;
    const rows = this.#listed(all ?? []);
    return html`
      <div class="bar ${this.host.narrow ? "narrow" : ""}">
        <div class="search-box">
          ${icon("search")}
          <input type="search" aria-label=${t("filter.names")} placeholder=${t("filter.names")}
            @input=${(event: Event) => { this.#wanted = (event.target as HTMLInputElement).value; this.requestUpdate(); }} />
        </div>
        ${entityKinds.map((kind) => html`
          <button aria-pressed=${this.#kind === kind} @click=${() => this.#choose(kind)}>${this.lang_.name("layer", kind)}
            <span class="soft num">${this.lang_.number((all ?? []).filter((row) => row.kind === kind).length)}</span>
          </button>`)}
      </div>
      <shuwen-table
        label=${t("view.entities")}
        .columns=${this.#columns()}
        .rows=${rows}
        .keyOf=${(row: EntityRow) => `${row.kind} ${row.text}`}
        .sort=${store.ui.sorts["entities"]}
        .selected=${store.ui.opened ? this.#chosen : null}
        @sort=${(event: CustomEvent<Sort | undefined>) => store.set({ sorts: { ...store.ui.sorts, entities: event.detail } })}
        @open=${(event: CustomEvent<{ row: EntityRow }>) => this.#open(event.detail.row)}
      ></shuwen-table>
    `;
  }

  #choose(kind: EntityKind) {
    this.#kind = this.#kind === kind ? null : kind;
    this.requestUpdate();
  }

  #open(row: EntityRow) {
    const key = `${row.kind} ${row.text}`;
    const turn = (this.#turn.get(key) ?? -1) + 1;
    this.#turn.set(key, turn);
    this.#chosen = key;
    const place = row.places[turn % row.places.length]!;
    this.store.open(place.doc, null, place.mentions[0] ?? null, place.mentions);
  }

  #listed(all: EntityRow[]): EntityRow[] {
    const sort = this.store.ui.sorts["entities"];
    const key = `${this.store.revision} ${all.length} ${this.#kind} ${this.#wanted} ${sort?.key} ${sort?.down} ${this.host.locale}`;
    if (key !== this.#key) {
      this.#key = key;
      const wanted = folded(this.#wanted);
      const rows = all.filter((row) => (!this.#kind || row.kind === this.#kind) && (!wanted || folded(row.text).includes(wanted)));
      const by = sort ?? { key: "mentions", down: true };
      this.#rows = rows.sort(comparing((row) => {
        if (by.key === "mentions") return mentionsOf(row);
        if (by.key === "files") return row.places.length;
        return row[by.key as "text" | "kind" | "note"];
      }, by.down, this.host.locale));
    }
    return this.#rows;
  }

  #columns(): Column<EntityRow>[] {
    const { t, lang_: language } = this;
    return [
      { key: "text", label: t("column.name"), width: this.host.narrow ? 150 : 180, grows: true, cell: (row) => row.text, title: (row) => row.text },
      { key: "kind", label: t("column.type"), width: language.locale === "en" ? 132 : 100, cell: (row) => html`<span class="tag">${language.name("entity", row.kind)}</span>` },
      { key: "note", label: t("column.note"), width: 150, spare: 3, grows: true, cell: (row) => row.note ?? nothing, title: (row) => row.note },
      { key: "mentions", label: t("column.mentions"), width: 88, spare: 1, numeric: true, cell: (row) => language.number(mentionsOf(row)) },
      { key: "files", label: t("view.files"), width: 88, spare: 2, numeric: true, cell: (row) => language.number(row.places.length) },
    ];
  }
}

define("shuwen-entities-view", EntitiesView);

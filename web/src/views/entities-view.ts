// Organisations, places, persons and documents over all files.
import { html, nothing } from "lit";
import { state } from "lit/decorators.js";
import type { EntityKind } from "shuwen";
import { entityKinds } from "../model/entity-kinds.ts";
import { wordsOf } from "../model/matches.ts";
import { holds } from "../store/facets.ts";
import { Fetched, doneIds } from "../store/fetched.ts";
import { comparing } from "../store/sorting.ts";
import type { Sort } from "../store/types.ts";
import { controls } from "../styles/controls.ts";
import { viewStyles } from "../styles/view.ts";
import { Part, define } from "../ui/base.ts";
import { filterBox } from "../ui/cells.ts";
import { marking } from "../ui/marked.ts";
import { Memo } from "../ui/memo.ts";
import type { Column } from "../ui/column.ts";
import "../ui/table.ts";
import { Turns } from "../ui/turns.ts";
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
  @state() private wanted = "";
  #chosen: string | null = null;
  #rows = new Memo<EntityRow[]>();
  #turns = new Turns();

  override render() {
    const { store, t } = this;
    this.#fetched ??= new Fetched(store, async () => mergeEntities(await store.pool.entities(doneIds(store))));
    const all = this.#fetched.refresh();
    if (all && all.length === 0) return html`<div class="empty"><h2>${t("entities.none")}</h2></div>`;
    const rows = all ? this.#listed(all) : [];
    return html`
      <div class="bar ${this.host.narrow ? "narrow" : ""}">
        ${filterBox(t("filter.names"), this.wanted, (text) => (this.wanted = text))}
        <div class="chips">${entityKinds.map((kind) => html`
          <button aria-pressed=${this.#kind === kind} @click=${() => this.#choose(kind)}>${this.language.name("layer", kind)}
            ${all ? html`<span class="soft num">${this.language.number(all.filter((row) => row.kind === kind).length)}</span>` : nothing}
          </button>`)}</div>
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
    this.#chosen = key;
    const place = this.#turns.next(key, row.places);
    this.store.open(place.doc, { span: place.mentions[0] ?? null, hits: place.mentions });
  }

  #listed(all: EntityRow[]): EntityRow[] {
    const sort = this.store.ui.sorts["entities"] ?? { key: "mentions", down: true };
    return this.#rows.of([all, this.#kind, this.wanted, sort.key, sort.down, this.host.locale], () => {
      const words = wordsOf(this.wanted);
      const rows = all.filter((row) => (!this.#kind || row.kind === this.#kind) && holds([row.text], words));
      return rows.sort(comparing((row) => {
        if (sort.key === "mentions") return mentionsOf(row);
        if (sort.key === "files") return row.places.length;
        return row[sort.key as "text" | "kind" | "note"];
      }, sort.down, this.host.locale));
    });
  }

  #columns(): Column<EntityRow>[] {
    const { t, language } = this;
    const draw = marking(wordsOf(this.wanted));
    return [
      { key: "text", label: t("column.name"), width: this.host.narrow ? 150 : 180, upTo: 360, grows: this.host.narrow, cell: (row) => draw(row.text), title: (row) => row.text },
      { key: "kind", label: t("column.type"), width: language.locale === "en" ? 132 : 100, cell: (row) => html`<span class="tag">${language.name("entity", row.kind)}</span>` },
      { key: "note", label: t("column.note"), width: 150, spare: 3, grows: true, cell: (row) => row.note ?? nothing, title: (row) => row.note },
      { key: "mentions", label: t("column.mentions"), width: 88, spare: 1, numeric: true, cell: (row) => language.number(mentionsOf(row)) },
      { key: "files", label: t("view.files"), width: 88, spare: 2, numeric: true, cell: (row) => language.number(row.places.length) },
    ];
  }
}

define("shuwen-entities-view", EntitiesView);

// Where the person is, as parameters of an address: view, query, order, filters. Never any text of a document: what
// a filter took from one is written as a fingerprint, and found again among the values that are there.
import { columnKeys } from "../model/columns.ts";
import { isUnitGroup } from "../model/unit-groups.ts";
import { facetValue } from "./facets.ts";
import type { MetricRow } from "../model/rows.ts";
import { type FacetKey, type Ui, type View, facetKeys, views } from "./types.ts";

const kCoded = new Set<FacetKey>(["kind", "change", "basis", "status", "year"]);

export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `~${(hash >>> 0).toString(36)}`;
}

export function placeOf(ui: Ui): URLSearchParams {
  const place = new URLSearchParams();
  if (ui.view !== "files") place.set("view", ui.view);
  if (ui.query && ui.typed) place.set("q", ui.query);
  if (ui.filter) place.set("filter", ui.filter);
  if (ui.inSentences) place.set("sentences", "1");
  if (ui.searchAs !== "snippets") place.set("as", ui.searchAs);
  for (const [list, sort] of Object.entries(ui.sorts)) if (sort) place.set(`sort.${list}`, `${sort.down ? "-" : ""}${sort.key}`);
  for (const key of facetKeys) {
    const values = ui.facets[key];
    if (values?.length) place.set(key, values.map((value) => (kCoded.has(key) || value.startsWith("~") || isUnitGroup(value) ? value : fingerprint(value))).join(","));
  }
  if (ui.columns) place.set("columns", ui.columns.join(","));
  if (ui.everywhere) place.set("everywhere", "1");
  if (ui.excluded) place.set("excluded", "1");
  return place;
}

export function uiAt(place: URLSearchParams): Partial<Ui> {
  const view = place.get("view") as View | null;
  const facets: Ui["facets"] = {};
  for (const key of facetKeys) {
    const values = place.get(key)?.split(",");
    if (values?.length) facets[key] = values;
  }
  const sorts: Ui["sorts"] = {};
  for (const [name, value] of place) {
    if (name.startsWith("sort.")) sorts[name.slice(5)] = { key: value.replace(/^-/, ""), down: value.startsWith("-") };
  }
  const columns = place.get("columns")?.split(",").filter((key) => (columnKeys as readonly string[]).includes(key));
  return {
    view: view && views.includes(view) ? view : "files",
    query: place.get("q") ?? "",
    typed: true,
    filter: place.get("filter") ?? "",
    inSentences: place.has("sentences"),
    searchAs: place.get("as") === "concordance" ? "concordance" : "snippets",
    facets,
    sorts,
    columns: columns?.length ? columns : null,
    everywhere: place.has("everywhere"),
    excluded: place.has("excluded"),
  };
}

/** The facets with fingerprints replaced by the values they stand for, where those have come up; null: nothing to do. */
export function resolved(facets: Ui["facets"], rows: MetricRow[]): Ui["facets"] | null {
  let changed = false;
  const next: Ui["facets"] = { ...facets };
  for (const key of facetKeys) {
    if (!facets[key]?.some((value) => value.startsWith("~"))) continue;
    next[key] = facets[key].map((value) => {
      if (!value.startsWith("~")) return value;
      const known = rows.find((row) => fingerprint(facetValue(row, key)) === value);
      if (!known) return value;
      changed = true;
      return facetValue(known, key);
    });
  }
  return changed ? next : null;
}

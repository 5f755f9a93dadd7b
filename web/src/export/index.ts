// Exports: gathers the analyses from the workers and writes them in the format asked for. Loaded when first used.
import type { Host } from "../host.ts";
import { language } from "../i18n/index.ts";
import type { Analysis } from "shuwen";
import type { Doc, MetricRow } from "../model/rows.ts";
import { type ColumnKey, wideColumns } from "../model/columns.ts";
import { facetName } from "../store/facets.ts";
import { type FacetKey, facetKeys } from "../store/types.ts";
import { download } from "./download.ts";
import { foundPlaces, hitRecords, hitReport, hitSheet, figurePlaces } from "./hits.ts";
import type { Sheet } from "../model/sheet.ts";
import { type Loaded, Share } from "./share.ts";
import { entitySheet, initiativeSheet, metricSheet, sectionSheet, shownSheet } from "./sheets.ts";
import { csv, json, markdown, ndjson, tsv } from "./text.ts";

export const formats = ["xlsx", "csv", "json", "ndjson", "md", "tsv"] as const;
export type Format = (typeof formats)[number];
/** What stands in the table now, all that there is in the articles, or what the search found in them. */
export type Extent = "shown" | "all" | "hits";

const kMostOfWord = 24;

/** What a table shows takes of its articles no more than the sections its figures stand in. */
async function load(host: Host, extent: Exclude<Extent, "hits">): Promise<{ rows: readonly MetricRow[]; loaded: Loaded[] }> {
  const { docs, rows } = extentOf(host, extent);
  const loaded: Loaded[] = [];
  const shown = new Map<Doc, MetricRow[]>(docs.map((doc) => [doc, []]));
  if (extent === "shown") for (const row of rows) shown.get(row.doc)?.push(row);
  for (const doc of docs) {
    if (!doc.facts) continue;
    const analysis = await host.store.pool.analysis(doc.id);
    loaded.push({ doc, analysis, share: extent === "shown" ? new Share(analysis, shown.get(doc)!) : null });
  }
  return { rows, loaded };
}

function extentOf(host: Host, extent: Exclude<Extent, "hits">): { docs: Doc[]; rows: readonly MetricRow[] } {
  const { store, figures } = host;
  if (extent === "all") return { docs: store.docs, rows: store.metrics.filter(({ region }) => region === "article") };
  const rows = figures.rows;
  const kept = new Set(rows.map(({ doc }) => doc));
  return { docs: store.docs.filter((doc) => kept.has(doc)), rows };
}

async function sheetOf(host: Host, extent: Extent): Promise<Sheet> {
  const words = language(host.locale);
  if (extent === "hits") return hitSheet(words, await foundPlaces(host));
  if (extent === "shown") return shownSheet(words, host.figures.rows, (host.store.ui.columns as ColumnKey[] | null) ?? wideColumns);
  const { rows, loaded } = await load(host, extent);
  return metricSheet(words, rows, textsOf(loaded));
}

const textsOf = (loaded: Loaded[]): Map<Doc, Analysis> => new Map(loaded.map(({ doc, analysis }) => [doc, analysis]));

/** What programs read: the analyses whole, or each figure shown or place found. */
async function recordsOf(host: Host, extent: Extent): Promise<unknown[]> {
  if (extent === "hits") return hitRecords(await foundPlaces(host));
  const { rows, loaded } = await load(host, extent);
  return extent === "all" ? loaded.map(({ analysis }) => analysis) : hitRecords(figurePlaces(rows, textsOf(loaded)));
}

async function report(host: Host, extent: Extent): Promise<string> {
  const words = language(host.locale);
  if (extent === "hits") return hitReport(words, host.store.ui.query.trim(), await foundPlaces(host));
  const { rows, loaded } = await load(host, extent);
  return markdown(words, loaded, rows);
}

async function sheets(host: Host, extent: Extent): Promise<Sheet[]> {
  if (extent === "hits") return [await sheetOf(host, extent)];
  const words = language(host.locale);
  const { rows, loaded } = await load(host, extent);
  return [metricSheet(words, rows, textsOf(loaded)), initiativeSheet(words, loaded), entitySheet(words, loaded), sectionSheet(words, loaded)];
}

async function written(host: Host, format: Format, extent: Extent): Promise<Blob> {
  switch (format) {
    case "csv":
      return new Blob([csv(await sheetOf(host, extent))], { type: "text/csv;charset=utf-8" });
    case "tsv":
      return new Blob([tsv(await sheetOf(host, extent))], { type: "text/tab-separated-values" });
    case "json":
      return new Blob([json(await recordsOf(host, extent))], { type: "application/json" });
    case "ndjson":
      return new Blob([ndjson(await recordsOf(host, extent))], { type: "application/x-ndjson" });
    case "md":
      return new Blob([await report(host, extent)], { type: "text/markdown;charset=utf-8" });
    case "xlsx":
      return host.store.pool.xlsx(await sheets(host, extent));
  }
}

/** What the table was filtered by: the word typed, and what was chosen. */
function filteredBy({ store: { ui }, locale }: Pick<Host, "store" | "locale">): string {
  const words = language(locale);
  const nameOf = (key: FacetKey, value: string) => (key === "file" ? value.slice(value.lastIndexOf("/") + 1) : facetName(words, key, value));
  return [ui.filter, ...facetKeys.flatMap((key) => (ui.facets[key] ?? []).map((value) => nameOf(key, value)))].join(" ");
}

/** Told by its day, and by what the table was filtered by or the search asked for: several are saved in a day. */
export function fileName(host: Pick<Host, "store" | "locale">, format: Format, extent: Extent, now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  const words = { shown: filteredBy, hits: ({ store }: typeof host) => store.ui.query, all: () => "" };
  const word = words[extent](host).replace(/[\\/:*?"<>|\s.]+/g, " ").trim().slice(0, kMostOfWord);
  return `${["shuwen", day, word].filter(Boolean).join("-")}.${format}`;
}

export async function exportFile(host: Host, format: Format, extent: Extent) {
  download(await written(host, format, extent), fileName(host, format, extent));
}

export async function copyTable(host: Host, extent: Extent) {
  await navigator.clipboard.writeText(tsv(await sheetOf(host, extent)));
}

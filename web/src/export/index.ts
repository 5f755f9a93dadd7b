// Exports: gathers the analyses from the workers and writes them in the format asked for. Loaded when first used.
import type { Host } from "../host.ts";
import { language } from "../i18n/index.ts";
import type { Analysis } from "shuwen";
import type { Doc, MetricRow } from "../model/rows.ts";
import { type ColumnKey, wideColumns } from "../model/columns.ts";
import { facetName } from "../store/facets.ts";
import { type FacetKey, facetKeys } from "../store/types.ts";
import { download } from "./download.ts";
import type { Sheet } from "../model/sheet.ts";
import { type Loaded, entitySheet, initiativeSheet, metricSheet, sectionSheet, shownSheet } from "./sheets.ts";
import { csv, json, markdown, ndjson, tsv } from "./text.ts";

export const formats = ["xlsx", "csv", "json", "ndjson", "md", "tsv"] as const;
export type Format = (typeof formats)[number];
/** What stands in the table now, or all that was found. */
export type Extent = "shown" | "all";

const kMostOfWord = 24;

async function load(host: Host, docs: Doc[]): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  for (const doc of docs) {
    if (doc.facts) loaded.push({ doc, analysis: await host.store.pool.analysis(doc.id) });
  }
  return loaded;
}

function extentOf(host: Host, extent: Extent): { docs: Doc[]; rows: readonly MetricRow[] } {
  const { store, figures } = host;
  if (extent === "all") return { docs: store.docs, rows: store.metrics.filter(({ region }) => region === "article") };
  const rows = figures.rows;
  const kept = new Set(rows.map(({ doc }) => doc));
  return { docs: store.docs.filter((doc) => kept.has(doc)), rows };
}

async function figureSheet(host: Host, extent: Extent): Promise<Sheet> {
  const { docs, rows } = extentOf(host, extent);
  const words = language(host.locale);
  if (extent === "shown") return shownSheet(words, rows, (host.store.ui.columns as ColumnKey[] | null) ?? wideColumns);
  const texts = new Map<Doc, Analysis>((await load(host, docs)).map(({ doc, analysis }) => [doc, analysis]));
  return metricSheet(words, rows, texts);
}

async function written(host: Host, format: Format, extent: Extent): Promise<Blob> {
  const words = language(host.locale);
  const { docs, rows } = extentOf(host, extent);
  switch (format) {
    case "csv":
      return new Blob([csv(await figureSheet(host, extent))], { type: "text/csv;charset=utf-8" });
    case "tsv":
      return new Blob([tsv(await figureSheet(host, extent))], { type: "text/tab-separated-values" });
    case "json":
      return new Blob([json(await load(host, docs))], { type: "application/json" });
    case "ndjson":
      return new Blob([ndjson(await load(host, docs))], { type: "application/x-ndjson" });
    case "md":
      return new Blob([markdown(words, await load(host, docs), rows)], { type: "text/markdown;charset=utf-8" });
    case "xlsx": {
      const loaded = await load(host, docs);
      const texts = new Map<Doc, Analysis>(loaded.map(({ doc, analysis }) => [doc, analysis]));
      return host.store.pool.xlsx([metricSheet(words, rows, texts), initiativeSheet(words, loaded), entitySheet(words, loaded), sectionSheet(words, loaded)]);
    }
  }
}

/** What the table was filtered by: the word typed, and what was chosen. */
function filteredBy({ store: { ui }, locale }: Pick<Host, "store" | "locale">): string {
  const words = language(locale);
  const nameOf = (key: FacetKey, value: string) => (key === "file" ? value.slice(value.lastIndexOf("/") + 1) : facetName(words, key, value));
  return [ui.filter, ...facetKeys.flatMap((key) => (ui.facets[key] ?? []).map((value) => nameOf(key, value)))].join(" ");
}

/** Told by its day, and by what the table was filtered by: several are saved in a day. */
export function fileName(host: Pick<Host, "store" | "locale">, format: Format, extent: Extent, now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  const word = extent === "shown" ? filteredBy(host).replace(/[\\/:*?"<>|\s.]+/g, " ").trim().slice(0, kMostOfWord) : "";
  return `${["shuwen", day, word].filter(Boolean).join("-")}.${format}`;
}

export async function exportFile(host: Host, format: Format, extent: Extent) {
  download(await written(host, format, extent), fileName(host, format, extent));
}

export async function copyTable(host: Host) {
  await navigator.clipboard.writeText(tsv(await figureSheet(host, "shown")));
}

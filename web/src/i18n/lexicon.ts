// Tables of the core's that the page reads, too, so that both understand and say the same.

const tables = import.meta.glob<string>("../../../core/lexicon/{approximators,furniture_reasons,query_names}.tsv", { query: "?raw", import: "default", eager: true });

/** The rows of a table, each as its columns. */
export function lexiconRows(name: "approximators" | "furniture_reasons" | "query_names"): string[][] {
  const text = Object.entries(tables).find(([path]) => path.endsWith(`/${name}.tsv`))![1];
  return text.split("\n").filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));
}

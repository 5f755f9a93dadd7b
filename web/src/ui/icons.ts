// Line icons, drawn on a grid of 24.
import { type TemplateResult, svg, html } from "lit";

const kPaths = {
  open: "M4 7h5l2 2h9v10H4z",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  paste: "M9 4h6v3H9zM7 5H5v16h14V5h-2",
  spark: "M12 4l1.8 5.2L19 11l-5.2 1.8L12 18l-1.8-5.2L5 11l5.2-1.8z",
  plus: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6L6 18",
  stop: "M6 6h12v12H6z",
  search: "M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l4.5 4.5",
  down: "M6 9l6 6 6-6",
  left: "M15 6l-6 6 6 6",
  right: "M9 6l6 6-6 6",
  export: "M12 15V4M8 8l4-4 4 4M5 14v6h14v-6",
  sun: "M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M19 5l-1.4 1.4M6.4 17.6L5 19",
  moon: "M20 14.5A8 8 0 119.5 4a6.5 6.5 0 0010.5 10.5z",
  help: "M12 3a9 9 0 100 18 9 9 0 000-18zM9.5 9.5a2.5 2.5 0 114 2c-1 .8-1.5 1.3-1.5 2.5M12 17v.1",
  again: "M19 12a7 7 0 11-2-5l2 2M19 4v5h-5",
  trash: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  warn: "M12 4l9 16H3zM12 10v4M12 17v.1",
  check: "M5 12.5l4.5 4.5L19 7.5",
  lock: "M7 11V8a5 5 0 0110 0v3M5 11h14v9H5z",
  filter: "M4 5h16l-6 7v6l-4 2v-8z",
  columns: "M4 5h16v14H4zM10 5v14M15 5v14",
  more: "M6 12v.1M12 12v.1M18 12v.1",
  keep: "M5 4h12l2 2v14H5zM8 4v5h7V4M8 20v-6h8v6",
} as const;

export type IconName = keyof typeof kPaths;

export function icon(name: IconName): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${kPaths[name]}></path>`}</svg>`;
}

// Drawing the article's blocks. Foreign text only ever becomes text nodes.
import { type TemplateResult, html, nothing } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { Language } from "../i18n/index.ts";
import type { Analysis, Furniture, Span } from "shuwen";
import type { Block, Run } from "../model/blocks.ts";
import type { Layer, Mark, Marks, Segment } from "../model/marks.ts";
import { furnitureAt } from "../model/outside.ts";
import { type DrawnCell, drawnRows, figureColumns } from "../model/table-grid.ts";
import type { Opened } from "../store/types.ts";
import { outsideText, reasonText } from "../i18n/reasons.ts";

/** Pieces of furniture of one kind that are drawn. */
const kMostItems = 200;

export interface Drawing {
  analysis: Analysis;
  marks: Marks;
  layers: Set<Layer>;
  opened: Opened;
  language: Language;
  target: Span | null;
}

/** The sentence of the chosen figure, tinted under it, and the place asked for when it is no figure. */
function extraMarks({ analysis, opened }: Drawing): Mark[] {
  const extra: Mark[] = [];
  if (opened.metric !== null) {
    const metric = analysis.metrics[opened.metric];
    if (metric) extra.push({ span: metric.sentence, layer: "sentence", index: -1 });
  }
  if (opened.span) extra.push({ span: opened.span, layer: "sentence", index: -2 });
  return extra;
}

/** Why a number was not counted. */
export function reasonOf({ analysis, language }: Pick<Drawing, "analysis" | "language">, index: number): string {
  const { name, t } = language;
  const { reason, span } = analysis.excluded[index]!;
  const outside = furnitureAt(analysis)(span);
  if (outside) return [outsideText(language, outside), t("outside.notCounted")].join(language.locale === "en" ? "; " : "，");
  return [name("reason", reason), name("reasonWhy", reason)].join(t("list.colon"));
}

function drawSegment(segment: Segment, drawing: Drawing): unknown {
  if (segment.marks.length === 0) return segment.text;
  const { layers, opened, target } = drawing;
  const classes: Record<string, boolean> = {};
  let metric: number | null = null;
  let excluded: number | null = null;
  for (const { layer, index, span } of segment.marks) {
    if (layer === "hit") classes["hit"] = true;
    if (layer === "hit" && target === span) classes["here"] = true;
    if (layer === "sentence") classes[index === -2 ? "here" : "sentence"] = true;
    // Whether or not these are marked: whoever misses a number in the table clicks on it.
    if (layer === "excluded") excluded = index;
    if (!layers.has(layer)) continue;
    classes[layer] = true;
    if (layer === "metric") {
      metric = index;
      if (index === opened.metric) classes["lit"] = true;
      if (drawing.analysis.metrics[index]!.region !== "article") classes["outside"] = true;
    }
  }
  if (Object.keys(classes).length === 0 && excluded === null) return segment.text;
  const why = excluded !== null && classes["excluded"] ? reasonOf(drawing, excluded) : nothing;
  const highlighted = classes["hit"] || classes["lit"] || classes["here"];
  return highlighted
    ? html`<mark class=${classMap(classes)} data-metric=${metric ?? nothing} data-excluded=${excluded ?? nothing} title=${why}>${segment.text}</mark>`
    : html`<span class=${classMap(classes)} data-metric=${metric ?? nothing} data-excluded=${excluded ?? nothing} title=${why}>${segment.text}</span>`;
}

function drawRuns(runs: Run[], drawing: Drawing): unknown {
  const extra = extraMarks(drawing);
  return runs.map(({ text, span }) =>
    drawing.marks.segments(text, span, extra).map((segment) => drawSegment(segment, drawing)));
}

function drawTable(block: Block, drawing: Drawing): TemplateResult {
  const { caption, unit, header, rows, header_spans, row_spans } = block.table!;
  const figures = figureColumns(rows);
  const kind = ({ figure }: DrawnCell) => (figure ? "figure" : nothing);
  const text = ({ text, span }: DrawnCell) => drawRuns([{ text, span }], drawing);
  const heads = drawnRows(header, header_spans, figures);
  const body = drawnRows(rows, row_spans, figures);
  return html`
    <figure class="table">
      ${caption || unit ? html`<figcaption>${caption ? drawRuns([caption], drawing) : nothing} ${unit ? html`<span class="soft">${unit.text}</span>` : nothing}</figcaption>` : nothing}
      <div class="wide" tabindex="0" role="region" aria-label=${caption?.text ?? drawing.language.t("reader.table")}>
        <table>
          ${heads.length ? html`<thead>${heads.map((row) => html`<tr>${row.map((cell) => html`<th scope=${cell.columns > 1 ? "colgroup" : "col"} class=${kind(cell)} colspan=${cell.columns} rowspan=${cell.rows}>${text(cell)}</th>`)}</tr>`)}</thead>` : nothing}
          <tbody>${body.map((row) => html`<tr>${row.map((cell) => html`<td class=${kind(cell)} colspan=${cell.columns} rowspan=${cell.rows}>${text(cell)}</td>`)}</tr>`)}</tbody>
        </table>
      </div>
    </figure>
  `;
}

function drawHeading(block: Block, drawing: Drawing): TemplateResult {
  const text = drawRuns(block.runs, drawing);
  const { anchor, kind } = block;
  if (block.level <= 2) return html`<h3 class=${kind} data-anchor=${anchor}>${text}</h3>`;
  if (block.level === 3) return html`<h4 class=${kind} data-anchor=${anchor}>${text}</h4>`;
  return html`<h5 class=${kind} data-anchor=${anchor}>${text}</h5>`;
}

export function drawBlocks(blocks: Block[], drawing: Drawing): unknown {
  const drawn: unknown[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const text = () => drawRuns(block.runs, drawing);
    switch (block.kind) {
      case "title":
        drawn.push(html`<h2 class="title">${text()}</h2>`);
        break;
      case "subtitle":
        drawn.push(html`<p class="subtitle">${text()}</p>`);
        break;
      case "byline":
      case "highlight": {
        // Neighbours of one kind stand together: one line, one list.
        const group = [block];
        while (blocks[i + 1]?.kind === block.kind) group.push(blocks[++i]!);
        drawn.push(block.kind === "byline" ? drawByline(group, drawing) : drawHighlights(group, drawing));
        break;
      }
      case "heading":
      case "subheading":
        drawn.push(drawHeading(block, drawing));
        break;
      case "table":
        drawn.push(drawTable(block, drawing));
        break;
      case "stray":
        drawn.push(html`<p class="stray" title=${drawing.language.t("reader.stray")}>${text()}</p>`);
        break;
      case "caption":
        drawn.push(html`<p class="caption">${text()}</p>`);
        break;
      default:
        drawn.push(html`<p>${text()}</p>`);
    }
  }
  return drawn;
}

function drawByline(group: Block[], drawing: Drawing): TemplateResult {
  return html`<p class="byline">${group.map((block, i) => html`
    <span>${block.label === "published" || block.label === group[i - 1]?.label ? nothing : html`<span class="soft">${drawing.language.name("byline", block.label)}</span> `}${drawRuns(block.runs, drawing)}</span>`)}</p>`;
}

function drawHighlights(group: Block[], drawing: Drawing): TemplateResult {
  return html`<ul class="highlights" aria-label=${drawing.language.t("reader.highlights")}>
    ${group.map((block) => html`<li>${drawRuns(block.runs, drawing)}</li>`)}
  </ul>`;
}

/** Those that follow each other for one reason together: it is told once. */
function byReason(items: readonly Furniture[]): Furniture[][] {
  const groups: Furniture[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0]!.reason === item.reason) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** What is on the page but not the article, folded away under its label, with the reason. */
export function drawFurniture(drawing: Drawing): unknown {
  const { furniture, text } = drawing.analysis;
  if (furniture.length === 0) return nothing;
  const groups = new Map<string, Furniture[]>();
  for (const item of furniture) groups.set(item.kind, [...(groups.get(item.kind) ?? []), item]);
  const { language, target } = drawing;
  return html`
    <section class="furniture" aria-label=${language.t("reader.furniture")}>
      <h3>${language.t("reader.furniture")}</h3>
      <p class="soft small">${language.t("reader.furnitureWhy")}</p>
      ${[...groups].map(([kind, items]) => html`
        <details>
          <summary>${language.name("furniture", kind)} <span class="soft num">${items.length}</span></summary>
          ${byReason(items.filter(({ span }, i) => i < kMostItems || (target && span[0] <= target[0] && target[0] < span[1]))).map((pieces) => html`
            <div class="item">
              <p class="soft small">${reasonText(language.locale, pieces[0]!.reason)}</p>
              ${pieces.map(({ span }) => html`<p>${drawRuns([{ text: text.slice(...span), span }], drawing)}</p>`)}
            </div>`)}
        </details>`)}
    </section>
  `;
}

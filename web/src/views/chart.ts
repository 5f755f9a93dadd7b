// A small chart in plain SVG: points over time where the periods differ, bars by place, actor or file otherwise.
import { LitElement, css, html, nothing, svg } from "lit";
import { property, state } from "lit/decorators.js";
import { type ChartPoint, type PointLabels, barsOf, kFewBars } from "../model/chart-points.ts";
import { type Place, barLabels, barText, kLetter, placed } from "../model/chart-labels.ts";
import { hanWidth } from "../model/text-width.ts";
import { controls } from "../styles/controls.ts";
import { define } from "../ui/base.ts";
import { WidthController } from "../ui/width.ts";

/** More points than these are one line without dots or, where they are no course of one thing, bars. */
const kMostDots = 200;
/** Of a bar's text, in Han characters. */
const kMostText = 12;
/** Less room than this, and what a bar is of stands over it. */
const kRoomBeside = 480;
const kTop = 24;
const kLeft = 16;

export class ShuwenChart extends LitElement {
  static override styles = [controls, css`
    :host {
      display: block;
    }
    svg.chart {
      display: block;
      max-width: 100%;
      stroke: none;
      fill: var(--_ink);
      font: 13px var(--_sans);
    }
    .axis {
      stroke: var(--_line-strong);
    }
    .line {
      fill: none;
      stroke: var(--_accent);
      stroke-width: 2;
    }
    .mark {
      fill: var(--_accent);
    }
    .mark.target {
      fill: var(--_card);
      stroke: var(--_accent);
      stroke-width: 2;
      stroke-dasharray: 3 2;
    }
    .quiet {
      fill: var(--_soft);
    }
    .legend {
      display: flex;
      align-items: center;
      gap: 8px;
      color: var(--_soft);
      font-size: 13px;
    }
    .sample {
      width: 22px;
      height: 12px;
      border: 2px dashed var(--_accent);
      border-radius: 3px;
    }
    .save {
      display: flex;
      gap: 8px;
      margin-top: 8px;
    }
  `];

  @property({ attribute: false }) points: ChartPoint[] = [];
  @property({ attribute: false }) labels: PointLabels = () => [];
  @property() label = "";
  @property() saveSvg = "";
  @property() savePng = "";
  /** What a hollow mark stands for. */
  @property() hollow = "";
  /** Whether a line leads from point to point in time. */
  @property({ type: Boolean }) course = false;
  /** As wide as it is drawn, so that its letters are as large as the page's. */
  @state() private width = 640;
  /** Whether all bars are drawn, or the first few of them. */
  @property({ type: Boolean }) all = false;

  constructor() {
    super();
    new WidthController(this, (width) => (this.width = Math.max(280, Math.min(760, Math.round(width)))));
  }

  override render() {
    if (this.points.length === 0) return nothing;
    const drawable = this.course || this.points.length <= kMostDots;
    const dated = drawable && this.points.every((point) => point.day !== null) && new Set(this.points.map((point) => point.day)).size > 1;
    return html`${dated ? this.#line() : this.#bars()}
      ${dated && !this.course ? html`<slot name="apart"></slot>` : nothing}
      ${dated || this.points.length <= kFewBars ? nothing : html`<slot name="few"></slot>`}
      ${this.points.some(({ target }) => target) ? html`<p class="legend"><span class="sample"></span>${this.hollow}</p>` : nothing}
      <div class="save">
        <button @click=${() => void this.#save("svg")}>${this.saveSvg}</button>
        <button @click=${() => void this.#save("png")}>${this.savePng}</button>
      </div>`;
  }

  #line() {
    const { width } = this;
    const height = 260;
    const side = kLeft + Math.min(50, width / 8);
    const points = [...this.points].sort((a, b) => a.day! - b.day! || b.value - a.value);
    const days = points.map((point) => point.day!);
    const first = Math.min(...days);
    const wide = Math.max(1, Math.max(...days) - first);
    const most = Math.max(...points.map((point) => point.value), 0);
    const least = Math.min(...points.map((point) => point.value), 0);
    const tall = most - least || 1;
    const x = (day: number) => side + ((day - first) / wide) * (width - 2 * side);
    const y = (value: number) => kTop + 20 + (1 - (value - least) / tall) * (height - kTop - 70);
    const floor = height - 18;
    const dots = points.length > kMostDots ? [] : points;
    const labels = this.labels(dots);
    const values = placed(dots.map(({ text, day, value }) => ({ text, places: [{ x: x(day!), y: y(value) - 12 }, { x: x(day!), y: Math.min(y(value) + 22, floor - 18) }] })));
    const dates = points.filter(({ day }, i) => day !== points[i - 1]?.day);
    const dated = placed(dates.map(({ when, day }) => ({ text: when, places: [{ x: x(day!), y: floor }, { x: x(day!), y: floor + 14 }] })));
    const word = (text: string, place: Place | null, quiet = "") => (place ? svg`<text class=${quiet} x=${place.x} y=${place.y} text-anchor="middle">${text}</text>` : nothing);
    return svg`<svg class="chart" .style=${`width:${width}px;height:${height}px`} viewBox="0 0 ${width} ${height}" role="img" aria-label=${this.label}>
      <line class="axis" x1=${kLeft} x2=${width - kLeft} y1=${y(least)} y2=${y(least)}></line>
      ${this.course ? svg`<polyline class="line" points=${points.map((point) => `${x(point.day!)},${y(point.value)}`).join(" ")}></polyline>` : nothing}
      ${dots.map((point, i) => svg`
        <circle class="mark ${point.target ? "target" : ""}" cx=${x(point.day!)} cy=${y(point.value)} r="5"><title>${labels[i]!}: ${point.text}</title></circle>
        ${word(point.text, values[i]!)}`)}
      ${dates.map(({ when }, i) => word(when, dated[i]!, "quiet"))}
    </svg>`;
  }

  #bars() {
    const { width } = this;
    const points = barsOf(this.points, this.all ? Infinity : kFewBars);
    const beside = width >= kRoomBeside;
    const row = beside ? 32 : 50;
    const told = points.map((point) => barText(point, kMostText));
    const height = 8 + points.length * row;
    const most = Math.max(...points.map((point) => Math.abs(point.value)), 1e-9);
    const start = beside ? Math.round(width * 0.36) : 0;
    const labels = this.labels(points);
    const drawn = barLabels(labels, ((beside ? start : width) - 24) / kLetter);
    const room = width - start - Math.max(...told.map((text) => hanWidth(text))) * kLetter - 20;
    return svg`<svg class="chart" .style=${`width:${width}px;height:${height}px`} viewBox="0 0 ${width} ${height}" role="img" aria-label=${this.label}>
      ${points.map((point, i) => {
        const top = 4 + i * row;
        const y = beside ? top : top + 20;
        const long = Math.max(2, (Math.abs(point.value) / most) * Math.max(40, room));
        return svg`
          <text class="quiet" x=${beside ? start - 12 : 0} y=${top + (beside ? 17 : 15)} text-anchor=${beside ? "end" : "start"}>${drawn[i]!}</text>
          <rect class="mark ${point.target ? "target" : ""}" x=${start} y=${y + 3} width=${long} height="20" rx="4"><title>${labels[i]!}: ${point.text}</title></rect>
          <text x=${start + long + 8} y=${y + 18}>${told[i]!}</text>`;
      })}
    </svg>`;
  }

  /** The drawing as a file of its own: its colours written into it. */
  async #save(type: "svg" | "png") {
    const drawn = this.renderRoot.querySelector<SVGSVGElement>("svg.chart")!;
    const copy = drawn.cloneNode(true) as SVGSVGElement;
    const from = [drawn, ...drawn.querySelectorAll<SVGElement>("*")];
    [copy, ...copy.querySelectorAll<SVGElement>("*")].forEach((element, i) => {
      const style = getComputedStyle(from[i]!);
      for (const name of ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-size", "font-family"]) {
        element.setAttribute(name, style.getPropertyValue(name));
      }
      element.removeAttribute("class");
    });
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    const { width, height } = drawn.viewBox.baseVal;
    copy.setAttribute("width", String(width));
    copy.setAttribute("height", String(height));
    const blob = new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" });
    const { download } = await import("../export/download.ts");
    if (type === "svg") return download(blob, `${this.label}.svg`);
    const image = new Image();
    image.src = URL.createObjectURL(blob);
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * 2;
    canvas.height = height * 2;
    const context = canvas.getContext("2d")!;
    context.fillStyle = getComputedStyle(this).getPropertyValue("--_card") || "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(image.src);
    canvas.toBlob((png) => png && download(png, `${this.label}.png`));
  }
}

define("shuwen-chart", ShuwenChart);

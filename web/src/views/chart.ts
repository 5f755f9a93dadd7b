// A small chart in plain SVG: points over time where the periods differ, bars by place, actor or file otherwise.
import { LitElement, css, html, nothing, svg } from "lit";
import { property } from "lit/decorators.js";
import { controls } from "../styles/controls.ts";
import { define } from "../ui/base.ts";

export interface ChartPoint {
  label: string;
  /** Days since 1970, null when the figure has no date. */
  day: number | null;
  value: number;
  text: string;
  target: boolean;
}

const kWidth = 640;
const kTop = 24;
const kLeft = 16;

export class ShuwenChart extends LitElement {
  static override styles = [controls, css`
    :host {
      display: block;
    }
    svg.chart {
      display: block;
      width: 100%;
      height: auto;
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
    .save {
      display: flex;
      gap: 8px;
      margin-top: 8px;
    }
  `];

  @property({ attribute: false }) points: ChartPoint[] = [];
  @property() label = "";
  @property() saveSvg = "";
  @property() savePng = "";

  override render() {
    if (this.points.length === 0) return nothing;
    const dated = this.points.every((point) => point.day !== null) && new Set(this.points.map((point) => point.day)).size > 1;
    return html`${dated ? this.#line() : this.#bars()}
      <div class="save">
        <button @click=${() => void this.#save("svg")}>${this.saveSvg}</button>
        <button @click=${() => void this.#save("png")}>${this.savePng}</button>
      </div>`;
  }

  #line() {
    const height = 260;
    const points = [...this.points].sort((a, b) => a.day! - b.day!);
    const days = points.map((point) => point.day!);
    const first = Math.min(...days);
    const wide = Math.max(1, Math.max(...days) - first);
    const most = Math.max(...points.map((point) => point.value), 0);
    const least = Math.min(...points.map((point) => point.value), 0);
    const tall = most - least || 1;
    const x = (day: number) => kLeft + 50 + ((day - first) / wide) * (kWidth - 2 * (kLeft + 50));
    const y = (value: number) => kTop + 20 + (1 - (value - least) / tall) * (height - kTop - 70);
    return svg`<svg class="chart" viewBox="0 0 ${kWidth} ${height}" role="img" aria-label=${this.label}>
      <line class="axis" x1=${kLeft} x2=${kWidth - kLeft} y1=${y(least)} y2=${y(least)}></line>
      <polyline class="line" points=${points.map((point) => `${x(point.day!)},${y(point.value)}`).join(" ")}></polyline>
      ${points.map((point, i) => svg`
        <circle class="mark ${point.target ? "target" : ""}" cx=${x(point.day!)} cy=${y(point.value)} r="5"><title>${point.label}: ${point.text}</title></circle>
        ${points.length <= 12 ? svg`<text x=${x(point.day!)} y=${y(point.value) - 12} text-anchor="middle">${point.text}</text>` : nothing}
        ${points.length <= 8 || i === 0 || i === points.length - 1
          ? svg`<text class="quiet" x=${x(point.day!)} y=${height - 18 + (points.length > 4 && i % 2 ? 14 : 0)} text-anchor="middle">${point.label}</text>` : nothing}`)}
    </svg>`;
  }

  #bars() {
    const points = this.points.slice(0, 20);
    const row = 30;
    const height = kTop + points.length * row;
    const most = Math.max(...points.map((point) => Math.abs(point.value)), 1e-9);
    return svg`<svg class="chart" viewBox="0 0 ${kWidth} ${height}" role="img" aria-label=${this.label}>
      ${points.map((point, i) => {
        const y = 8 + i * row;
        const width = Math.max(2, (Math.abs(point.value) / most) * 280);
        return svg`
          <text class="quiet" x="200" y=${y + 16} text-anchor="end">${point.label.length > 14 ? `${point.label.slice(0, 13)}…` : point.label}</text>
          <rect class="mark ${point.target ? "target" : ""}" x="212" y=${y + 3} width=${width} height="18" rx="4"><title>${point.label}: ${point.text}</title></rect>
          <text x=${220 + width} y=${y + 17}>${point.text}</text>`;
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

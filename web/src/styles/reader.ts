import { css } from "lit";

export const readerStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: var(--_card);
    container-type: inline-size;
  }
  header {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 52px;
    padding: 6px 12px;
    border-bottom: 1px solid var(--_line);
  }
  .name {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 600;
  }
  .steps {
    display: flex;
    align-items: center;
    gap: 2px;
    flex: none;
  }
  .legend {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px 16px;
    border-bottom: 1px solid var(--_line);
  }
  .layers {
    display: flex;
    gap: 4px;
    min-width: 0;
    overflow-x: auto;
    scrollbar-width: none;
    margin-inline-end: -16px;
    padding-inline-end: 28px;
    mask-image: linear-gradient(to right, #000 calc(100% - 28px), transparent);
  }
  /* Where one line is too short, two that are about as long. */
  @container (min-width: 560px) {
    .layers {
      display: block;
      margin: -1px;
      padding: 0;
      mask-image: none;
      text-wrap: balance;
    }
    .layers .layer {
      margin: 1px;
      padding: 0 8px;
    }
  }
  .layer {
    min-height: 28px;
    padding: 0 10px;
    border-color: transparent;
    border-radius: 999px;
    background: none;
    color: var(--_soft);
    font-size: 13px;
  }
  .layer[aria-pressed="true"] {
    border-color: transparent;
    background: var(--_sunk);
    color: var(--_ink);
  }
  .layer .swatch {
    width: 14px;
    height: 3px;
    border-radius: 2px;
    background: var(--c, var(--_accent));
  }
  .layer[aria-pressed="false"] .swatch {
    background: var(--_line-strong);
  }
  .body {
    display: flex;
    flex: 1;
    min-height: 0;
  }
  .outline {
    display: none;
    flex: 0 0 clamp(180px, 24%, 240px);
    overflow: auto;
    padding: 24px 0 24px 8px;
  }
  @container (min-width: 720px) {
    .outline {
      display: block;
    }
    .contents {
      display: none;
    }
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ol button {
    width: 100%;
    justify-content: flex-start;
    min-height: 32px;
    padding: 4px 10px;
    font-size: 14px;
    line-height: 1.4;
    text-align: start;
    white-space: normal;
  }
  ol li:not(.level-2) button {
    padding-inline-start: 22px;
    color: var(--_soft);
    font-size: 13px;
  }
  .page {
    flex: 1;
    min-width: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .page:focus-visible {
    outline-offset: -2px;
  }
  article {
    max-width: 44em;
    margin: 0 auto;
    padding: 36px 28px 72px;
    font-size: 17px;
    line-height: 1.85;
    overflow-wrap: anywhere;
    text-align: start;
  }
  article > * {
    content-visibility: auto;
    contain-intrinsic-size: auto 60px;
  }
  .title {
    margin: 0 0 14px;
    font-size: 27px;
    font-weight: 700;
    line-height: 1.42;
    text-wrap: pretty;
  }
  .subtitle {
    margin: -6px 0 14px;
    color: var(--_soft);
    font-size: 18px;
  }
  .byline {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin: 0 0 26px;
    padding-bottom: 16px;
    border-bottom: 1px solid var(--_line);
    font-size: 14px;
  }
  article p {
    margin: 0 0 1.05em;
  }
  .highlights {
    margin: 0 0 28px;
    padding: 18px 22px 18px 40px;
    border-radius: var(--_radius);
    background: var(--_sunk);
    font-size: 16px;
    line-height: 1.75;
  }
  .highlights li + li {
    margin-top: 8px;
  }
  h3.heading,
  h4,
  h5 {
    margin: 1.7em 0 0.6em;
    font-size: 21px;
    font-weight: 700;
    line-height: 1.45;
    scroll-margin-top: 16px;
  }
  h4,
  h5,
  .subheading {
    font-size: 18px;
  }
  h3 + h4.subheading {
    margin-top: -0.2em;
    color: var(--_soft);
    font-weight: 500;
  }
  .stray {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
    color: var(--_soft);
    font-size: 15px;
  }
  .caption {
    color: var(--_soft);
    font-size: 14px;
    text-align: center;
  }
  figure.table {
    margin: 0 0 1.2em;
  }
  figcaption {
    margin-bottom: 6px;
    font-size: 15px;
    font-weight: 600;
  }
  .wide {
    overflow-x: auto;
  }
  article table {
    border-collapse: collapse;
    font-size: 14.5px;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  article th,
  article td {
    padding: 6px 12px;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    white-space: nowrap;
  }
  article .figure {
    text-align: end;
  }
  article th[colspan]:not([colspan="1"]) {
    text-align: center;
  }
  article th {
    border-bottom-color: var(--_line-strong);
  }
  .notes {
    display: grid;
    gap: 6px;
    margin: 0 0 24px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_sunk);
    font-size: 14.5px;
    line-height: 1.6;
    list-style: none;
  }
  .notes li {
    display: flex;
    gap: 10px;
  }
  .notes svg {
    margin-top: 3px;
    color: var(--_warn);
  }
  .more {
    display: flex;
    margin: 16px auto;
  }
  .furniture {
    margin-top: 48px;
    padding-top: 20px;
    border-top: 1px solid var(--_line);
    font-size: 15px;
    line-height: 1.7;
  }
  .furniture h3 {
    font-size: 16px;
  }
  .furniture details {
    border-bottom: 1px solid var(--_line);
  }
  summary {
    padding: 8px 4px;
    cursor: pointer;
  }
  .item {
    padding: 4px 4px 10px 20px;
  }
  .item p {
    margin: 0;
    white-space: pre-line;
  }
  .item .small {
    margin-bottom: 4px;
  }
  .why-not {
    flex: none;
    padding: 12px 24px;
    border-top: 1px solid var(--_line);
    background: var(--_card);
  }
  @container (max-width: 560px) {
    article {
      padding: 24px 18px 60px;
    }
    .title {
      font-size: 23px;
    }
  }
`;

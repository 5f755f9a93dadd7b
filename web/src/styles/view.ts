import { css } from "lit";

export const viewStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  .bar {
    border-bottom: 1px solid var(--_line);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    min-height: 44px;
    align-items: center;
    padding: 8px 20px;
    border-top: 1px solid var(--_line);
    background: var(--_card);
    font-size: 14px;
  }
  .foot strong {
    font-variant-numeric: tabular-nums;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 34px;
    padding: 4px 8px;
    border-radius: 6px;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_sunk);
  }
  .option span:first-of-type {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  /* What is farther to the right fades out, the line under all of it does not. */
  .bar.line {
    flex-wrap: nowrap;
    overflow-x: auto;
    scrollbar-width: none;
    padding-inline-end: 28px;
    mask: linear-gradient(#000 0 0) bottom / 100% 1px no-repeat, linear-gradient(to right, #000 calc(100% - 28px), transparent);
  }
  .bar.line > * {
    flex: none;
  }
  .chip {
    min-height: 28px;
    padding: 0 6px 0 10px;
    border-radius: 999px;
    background: var(--_accent-wash);
    border-color: transparent;
    color: var(--_accent);
    font-size: 13px;
    max-width: 220px;
  }
  .chip.outside {
    background: none;
    border: 1px dashed var(--_line-strong);
    color: var(--_soft);
  }
  .chip span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chip svg {
    width: 14px;
    height: 14px;
  }
  .search-box {
    position: relative;
    flex: 1 1 150px;
    min-width: min(150px, 100%);
    max-width: 760px;
  }
  .search-box svg {
    position: absolute;
    inset-inline-start: 10px;
    top: 9px;
    color: var(--_soft);
    pointer-events: none;
  }
  .search-box input {
    width: 100%;
    padding-inline-start: 36px;
  }
  /* Together they go to a line of their own before the box is too small for what it asks for. */
  .search-box:has(+ .chips) {
    flex-basis: 200px;
  }
  .switch {
    display: flex;
    flex: none;
  }
  .switch button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .switch button:last-child {
    margin-inline-start: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .bar.narrow .search-box {
    flex-basis: 100%;
  }
  .bar.narrow {
    column-gap: 6px;
  }
  .bar.narrow > button:not(.icon, .primary),
  .bar.narrow > .chips > button {
    padding-inline: 8px;
  }
  .bar.narrow .switch button {
    padding-inline: 10px;
  }
  .empty {
    flex: 1;
    align-content: start;
  }
  .scroll {
    flex: 1;
    min-height: 0;
    overflow: auto;
  }
`;

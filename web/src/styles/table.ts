import { css } from "lit";

export const tableStyles = css`
  :host {
    display: block;
    position: relative;
    min-height: 0;
    flex: 1 1 0;
  }
  .scroller {
    position: absolute;
    inset: 0;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_card);
    container-type: inline-size;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    height: 40px;
    padding: 0;
    background: var(--_card);
    border-bottom: 1px solid var(--_line);
    color: var(--_soft);
    font-size: 13px;
    font-weight: 500;
    text-align: start;
  }
  .sort,
  .fixed {
    display: flex;
    width: 100%;
    min-height: 39px;
    align-items: center;
    justify-content: flex-start;
    padding: 0 12px;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
  }
  .arrow {
    margin-inline-start: 4px;
  }
  .by {
    margin-inline-start: 6px;
    overflow: hidden;
    color: var(--_accent);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .sort:hover {
    color: var(--_ink);
  }
  .sort:focus-visible {
    outline-offset: -3px;
  }
  [aria-sort="ascending"] .sort,
  [aria-sort="descending"] .sort {
    color: var(--_accent);
    font-weight: 600;
  }
  .end .sort,
  .end .fixed {
    justify-content: flex-end;
  }
  td {
    padding: 0 12px;
    border-bottom: 1px solid var(--_line);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    vertical-align: middle;
  }
  td:first-child,
  th:first-child > * {
    padding-inline-start: 20px;
  }
  td:last-child,
  th:last-child > * {
    padding-inline-end: 20px;
  }
  .gap td:first-child {
    padding: 0;
    border: 0;
  }
  td.end {
    text-align: end;
  }
  td.numeric {
    font-variant-numeric: tabular-nums;
  }
  td .long {
    font-size: 12px;
    letter-spacing: -0.02em;
  }
  tr.group td {
    box-shadow: inset 0 1px var(--_line-strong);
  }
  tr.openable {
    cursor: pointer;
  }
  tr.openable:hover td {
    background: var(--_sunk);
  }
  tr.openable:hover .tag:not(.target) {
    background: var(--_card);
  }
  tr[aria-current] td {
    background: var(--_accent-wash);
  }
  tr[aria-current] td:first-child {
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .open {
    display: block;
    /* Its outline keeps a distance from the letters. */
    width: calc(100% + 12px);
    min-height: 36px;
    margin-inline: -6px;
    padding: 0 6px;
    border: 0;
    border-radius: 4px;
    background: none;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    font-weight: 600;
  }
  .open:focus-visible {
    outline-offset: -2px;
  }
  .open:has(+ *) {
    min-height: 24px;
  }
  .two {
    display: grid;
    line-height: 1.35;
  }
  .two > * {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .two .lines {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: 1.3;
    white-space: normal;
  }
  .why {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    max-height: 2.7em;
    overflow: hidden;
    color: var(--_soft);
    font-size: 12.5px;
    line-height: 1.35;
  }
  .why > :is(span, button) {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* As much as two lines hold, rather than the beginning of one. */
  .both {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font-size: 14px;
    line-height: 1.35;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .soft.both {
    font-size: 13px;
  }
  td > .tag {
    padding-block: 2px;
    border-radius: 11px;
    line-height: 1.3;
    white-space: normal;
  }
  /* Cut off where the line ends, and not left out whole. */
  .two .tag {
    display: inline;
    padding: 0 6px;
    line-height: 17px;
  }
  .two small {
    color: var(--_soft);
    font-size: 12.5px;
    font-weight: 400;
  }
  /* What has no room beside what stands first is left out whole: it goes to a second line, which is out of sight. */
  .if-room {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    height: 1.5em;
    overflow: hidden;
    line-height: 1.5em;
  }
  .dated {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 6px;
    line-height: 1.3;
  }
  :is(.if-room, .dated) > * {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  :is(.both, .dated, .if-room) small {
    color: var(--_soft);
    font-size: 13px;
    line-height: inherit;
  }
  td select {
    min-height: 30px;
    padding: 1px 6px;
    border-color: transparent;
    background: transparent;
    font-size: 13px;
    max-width: 100%;
    margin-inline-start: -7px;
    cursor: pointer;
  }
  tr:hover td select,
  td select:focus-visible {
    border-color: var(--_line-strong);
    background: var(--_card);
  }
  td button.icon {
    width: 30px;
    padding: 0;
    vertical-align: middle;
  }
  td button:not(.open, .link, .icon) {
    min-height: 30px;
    padding: 0 10px;
    font-size: 13px;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-inline-end: 8px;
    vertical-align: middle;
  }
  .stack {
    display: grid;
    justify-items: start;
  }
  .stack .icon {
    margin-inline-start: -6px;
  }
  .state svg {
    width: 16px;
    height: 16px;
  }
  .state.done {
    color: var(--_good);
  }
  .state.failed {
    color: var(--_bad);
  }
`;

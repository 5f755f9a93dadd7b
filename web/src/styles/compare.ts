import { css } from "lit";

export const compareStyles = css`
  .panes {
    display: flex;
    flex: 1;
    min-height: 0;
    container-type: size;
  }
  .panes.none {
    display: none;
  }
  .list {
    display: flex;
    flex: 1 1 420px;
    min-width: 0;
  }
  .detail {
    flex: 1.2 1 480px;
    min-width: 0;
    overflow: auto;
    padding: 20px 24px 40px;
    border-inline-start: 1px solid var(--_line);
    background: var(--_card);
  }
  .panes.narrow {
    flex-direction: column;
  }
  .panes.narrow .list {
    flex: 0 0 min(var(--_rows), 42cqh);
  }
  .panes.narrow .detail {
    flex: 1;
    border-inline-start: 0;
    border-top: 1px solid var(--_line);
  }
  .foot {
    display: block;
  }
  summary {
    width: fit-content;
    color: var(--_accent);
    line-height: 28px;
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .empty ul, .foot ul {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .wide {
    overflow-x: auto;
  }
  h3 {
    margin-bottom: 12px;
    font-size: 19px;
  }
  table {
    width: 100%;
    margin: 16px 0;
    border-collapse: collapse;
    font-size: 14px;
  }
  td:not(:first-child) {
    min-width: 7.5em;
  }
  th, td:first-child .link {
    white-space: nowrap;
  }
  td:first-child {
    font-variant-numeric: tabular-nums;
  }
  th, td {
    padding: 8px 16px 8px 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  th {
    color: var(--_soft);
    font-weight: 500;
  }
  .article {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .few {
    margin-top: 6px;
    font-size: 14px;
  }
  /* On a phone what belongs to a figure stands under it. */
  .stacked thead {
    display: none;
  }
  .stacked :is(table, tbody) {
    display: block;
  }
  .stacked tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    padding: 10px 0;
    border-bottom: 1px solid var(--_line);
  }
  .stacked td {
    min-width: 0;
    padding: 0;
    border: 0;
    color: var(--_soft);
  }
  .stacked td:is(:first-child, :last-child) {
    flex: 1 0 100%;
  }
  .stacked td:empty {
    display: none;
  }
  .against {
    margin: 0 0 12px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_bad-wash);
    line-height: 1.7;
  }
  .against h4 {
    margin: 0 0 6px;
    color: var(--_bad);
    font-size: 14px;
  }
  blockquote {
    margin: 6px 0;
  }
`;

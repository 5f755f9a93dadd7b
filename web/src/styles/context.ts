// In a table: a match in its context, and the line under a row's cells.
import { css } from "lit";

export const contextStyles = css`
  /* What stands next to the match is kept; what is cut off is cut off at the far end. */
  .kwic-left,
  .context .before {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    direction: rtl;
    text-align: right;
    color: var(--_soft);
  }
  .context {
    display: flex;
  }
  .context .before {
    flex: 0 1 auto;
    max-width: 45%;
  }
  .context b {
    flex: none;
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .context .after {
    flex: 1 1 0;
    overflow: hidden;
    color: var(--_soft);
    text-overflow: ellipsis;
  }
  /* In the first cell, but not cut off by it. */
  .with-line td {
    padding-bottom: calc(6px + 18px * var(--lines));
  }
  .with-line td:first-child {
    position: relative;
    overflow: visible;
  }
  .line {
    position: absolute;
    inset-inline-start: 20px;
    bottom: 6px;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines);
    width: calc(100cqw - 40px);
    overflow: hidden;
    color: var(--_soft);
    font-size: 12.5px;
    line-height: 18px;
    text-align: start;
    white-space: normal;
  }
`;

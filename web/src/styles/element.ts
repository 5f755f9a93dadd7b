import { css } from "lit";

export const elementStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    position: relative;
    height: 100%;
    min-height: 480px;
    overflow: hidden;
    background: var(--_paper);
  }
  header {
    display: flex;
    align-items: center;
    gap: 8px 20px;
    min-height: 56px;
    padding: 6px 20px;
    border-bottom: 1px solid var(--_line);
    background: var(--_paper);
  }
  h1 {
    font-size: 20px;
    font-weight: 750;
    letter-spacing: 0.02em;
    white-space: nowrap;
  }
  .nav {
    display: flex;
    flex: 1;
    gap: 2px;
    min-width: 0;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .tab {
    position: relative;
    padding: 5px 12px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--_soft);
    flex: none;
  }
  .tab:hover {
    background: var(--_sunk);
    color: var(--_ink);
  }
  .tab:focus-visible {
    outline-offset: -2px;
  }
  /* The room for a number is there before the number: nothing moves when it comes. */
  .tab .num {
    display: inline-block;
    min-width: 3ch;
    font-size: 12.5px;
    text-align: start;
  }
  .tab[aria-current] {
    background: var(--_accent-wash);
    color: var(--_accent);
    font-weight: 600;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 2px;
  }
  .tools button:not(.quiet, .icon) {
    margin-inline-end: 6px;
    min-height: 34px;
    padding: 3px 12px;
    font-size: 14px;
  }
  .tools .quiet:not(.icon) {
    padding: 5px 10px;
    font-size: 14px;
  }
  main {
    display: flex;
    flex: 1;
    min-height: 0;
  }
  .list {
    display: flex;
    flex: 1 1 0;
    min-width: 0;
  }
  shuwen-reader {
    flex: 1.12 1 0;
    border-inline-start: 1px solid var(--_line);
  }
  main.tight shuwen-reader {
    border: 0;
  }
  /* In a line of its own: it must cover neither the table's foot nor the chosen figure. */
  .toast {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    gap: 14px;
    padding: 4px 12px 4px 20px;
    background: var(--_ink);
    color: var(--_paper);
  }
  .toast button {
    flex: none;
    color: inherit;
  }
  .toast .quiet:hover {
    background: transparent;
  }
  .over {
    position: absolute;
    z-index: 40;
    inset: 12px;
    display: grid;
    place-items: center;
    border: 3px dashed var(--_accent);
    border-radius: 18px;
    background: color-mix(in srgb, var(--_accent-wash) 92%, transparent);
    color: var(--_accent);
    font-size: 24px;
    font-weight: 600;
    pointer-events: none;
  }
  :host([data-theme]) .sr {
    bottom: 0;
  }
  main.tight {
    position: relative;
    flex-direction: column;
  }
  /* Out of sight and of reach, but where it was when it comes back. */
  .list.covered {
    position: absolute;
    inset: 0;
    visibility: hidden;
  }
  shuwen-reader:focus-visible {
    outline: none;
  }
  header.tight {
    flex-wrap: wrap;
    padding: 8px 20px 0;
  }
  header.tight h1 {
    flex: 1;
  }
  header.tight .nav {
    order: 3;
    flex: 1 0 100%;
    padding-bottom: 8px;
    margin-inline: -10px;
    scroll-padding-inline: 40px;
  }
  header.tight .nav:empty {
    display: none;
  }
  header.narrow {
    padding-inline: 12px;
  }
  /* All six fit where a phone is not narrower than most; else what lies beyond an edge throws its shadow there. */
  header.narrow .nav {
    justify-content: space-between;
    margin-inline: -8px;
    gap: 0;
    background:
      linear-gradient(to right, var(--_paper) 40%, transparent) left / 40px 100% no-repeat local,
      linear-gradient(to left, var(--_paper) 40%, transparent) right / 40px 100% no-repeat local,
      linear-gradient(to right, var(--_line-strong), transparent) left / 16px 100% no-repeat scroll,
      linear-gradient(to left, var(--_line-strong), transparent) right / 16px 100% no-repeat scroll;
  }
  header.narrow .tab {
    padding: 5px 4px;
    font-size: 13.5px;
  }
  header.narrow .tab:lang(zh) {
    padding-inline: 10px;
    font-size: 16px;
  }
`;

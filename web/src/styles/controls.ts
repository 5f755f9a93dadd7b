// Buttons, fields and small things every part draws alike.
import { css } from "lit";

export const controls = css`
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 36px;
    padding: 5px 14px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_card);
    color: var(--_ink);
    cursor: pointer;
    text-decoration: none;
    white-space: nowrap;
  }
  button:hover {
    border-color: var(--_line-strong);
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 600;
  }
  button.quiet {
    border-color: transparent;
    background: transparent;
  }
  button.quiet:hover {
    background: var(--_sunk);
  }
  button.icon {
    width: 36px;
    padding: 0;
    flex: none;
  }
  button.link {
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
    display: inline;
    white-space: normal;
    text-align: start;
  }
  button[aria-pressed="true"],
  button.on {
    background: var(--_accent-wash);
    border-color: var(--_accent);
    color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  input[type="text"],
  input[type="search"],
  select,
  textarea {
    min-height: 36px;
    padding: 5px 10px;
    border: 1px solid var(--_line-strong);
    border-radius: 8px;
    background: var(--_card);
    text-overflow: ellipsis;
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--_soft);
    opacity: 1;
  }
  ::-webkit-search-cancel-button {
    filter: grayscale(1);
    cursor: pointer;
  }
  input[type="checkbox"] {
    accent-color: var(--_accent);
    width: 16px;
    height: 16px;
    flex: none;
  }
  svg {
    width: 18px;
    height: 18px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  kbd {
    display: inline-block;
    min-width: 24px;
    padding: 1px 7px;
    border: 1px solid var(--_line-strong);
    border-bottom-width: 2px;
    border-radius: 6px;
    background: var(--_sunk);
    font: 600 12.5px/1.6 var(--_sans);
    text-align: center;
  }
  mark {
    border-radius: 3px;
    background: var(--_hit);
    color: inherit;
  }
  .soft {
    color: var(--_soft);
  }
  .small {
    font-size: 13px;
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  h1,
  h2,
  h3,
  p {
    margin: 0;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: 10px;
    padding: 72px 24px;
    color: var(--_soft);
    text-align: center;
  }
  .empty h2 {
    color: var(--_ink);
    font-size: 18px;
    font-weight: 600;
  }
  .empty p {
    max-width: 46ch;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 12px 20px;
  }
  .bar .grow {
    flex: 1 1 200px;
    min-width: 140px;
  }
  .tag {
    display: inline-block;
    padding: 0 8px;
    border-radius: 999px;
    background: var(--_sunk);
    color: var(--_soft);
    font-size: 12.5px;
    line-height: 22px;
  }
  .tag.target {
    background: var(--_accent-wash);
    color: var(--_accent);
  }
  .tag.rule {
    color: var(--_warn);
  }
  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: border-color 0.12s, background-color 0.12s;
    }
  }
`;

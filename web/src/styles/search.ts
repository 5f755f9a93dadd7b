import { css } from "lit";

export const searchStyles = css`
  .second {
    padding-top: 0;
    border-bottom: 1px solid var(--_line);
  }
  .bar:not(.second) {
    border-bottom: 0;
  }
  .bar:not(.second) .search-box {
    flex-basis: 260px;
  }
  .hits {
    max-width: 760px;
    margin: 0;
    padding: 8px 0 40px;
    list-style: none;
  }
  .hits li {
    padding: 16px 20px 16px 17px;
    border-inline-start: 3px solid transparent;
  }
  .hits li.now {
    border-inline-start-color: var(--_accent);
    background: var(--_accent-wash);
  }
  .hit-title.link {
    text-decoration: none;
    font-size: 17px;
    font-weight: 600;
  }
  .hit-title.link:hover {
    text-decoration: underline;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
  }
  .snippet {
    margin-top: 6px;
    line-height: 1.75;
    overflow-wrap: anywhere;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: 8px;
  }
  .figures .chip {
    padding-inline-end: 10px;
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    justify-content: flex-start;
  }
  .read-as {
    padding: 10px 20px;
    border-bottom: 1px solid var(--_line);
    color: var(--_warn);
  }
  .more {
    margin: 0 20px 40px;
  }
  .wrong {
    max-width: 760px;
    margin: 20px;
    padding: 16px 20px;
    border-radius: var(--_radius);
    background: var(--_bad-wash);
    line-height: 1.7;
  }
  .wrong code,
  .help code {
    font: 15px/1.8 ui-monospace, "SFMono-Regular", Menlo, Consolas, var(--_sans);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .wrong mark {
    padding: 1px 5px;
    background: var(--_bad);
    color: var(--_card);
  }
  .help {
    max-width: 720px;
    margin: 32px 0;
    padding: 0 20px;
  }
  .help h2 {
    margin-bottom: 14px;
    font-size: 18px;
    font-weight: 600;
  }
  .help h3 {
    margin: 30px 0 10px;
    color: var(--_soft);
    font-size: 14px;
    font-weight: 500;
  }
  .help ul {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .help li {
    display: grid;
    grid-template-columns: minmax(200px, 2fr) 3fr;
    gap: 4px 20px;
    align-items: baseline;
  }
  @media (max-width: 640px) {
    .help li {
      grid-template-columns: 1fr;
    }
  }
`;

import { css } from "lit";

/** What lights up in the article, each kind in its colour. */
export const markStyles = css`
  .initiative {
    --c: var(--_initiative);
  }
  .organisations {
    --c: var(--_organisation);
  }
  .places {
    --c: var(--_place);
  }
  .persons {
    --c: var(--_person);
  }
  .documents {
    --c: var(--_document);
  }
  .excluded {
    --c: var(--_line-strong);
  }
  [data-excluded] {
    cursor: pointer;
  }
  span[class],
  mark {
    text-decoration-skip-ink: none;
  }
  mark {
    background: none;
    color: inherit;
  }
  .organisations,
  .places,
  .persons,
  .documents,
  .initiative {
    text-decoration: underline dotted 2px var(--c);
    text-underline-offset: 5px;
  }
  .initiative {
    text-decoration-style: solid;
    text-decoration-thickness: 1px;
    color: var(--c);
  }
  .metric {
    text-decoration: underline solid 2px var(--_accent);
    text-underline-offset: 5px;
    font-weight: 600;
    cursor: pointer;
  }
  /* Seen beside the article: no row of the table. */
  .metric.outside {
    text-decoration: underline dashed 1px var(--_line-strong);
    font-weight: 400;
  }
  .metric:hover {
    background: var(--_accent-wash);
  }
  .layer,
  .layer:hover {
    text-decoration: none;
    font-weight: 400;
  }
  .layer.metric:hover {
    background: var(--_sunk);
  }
  p .excluded,
  li .excluded,
  td .excluded {
    text-decoration: underline wavy 1px var(--c);
    text-underline-offset: 5px;
  }
  .sentence {
    background: var(--_accent-wash);
  }
  mark.hit {
    background: var(--_hit);
    border-radius: 3px;
  }
  mark.here {
    background: var(--_lit);
    color: var(--_lit-ink);
  }
  mark.lit {
    background: var(--_lit);
    color: var(--_lit-ink);
    border-radius: 4px;
    box-shadow: 0 0 0 3px var(--_lit);
  }
`;

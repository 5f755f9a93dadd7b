// Why there is no figure in a file, or in any: what was seen there instead, each one click away.
import { html, nothing } from "lit";
import type { Host } from "../host.ts";
import { language } from "../i18n/index.ts";
import type { Doc } from "../model/rows.ts";

/** A guess below this may be wrong. */
const kUnsure = 60;

/** Nothing as long as one of the articles has a figure; without `ways` what leads elsewhere is left out, with "alone" what it leads from. */
export function whyNone(host: Host, docs: readonly Doc[], ways: boolean | "alone" = true): unknown {
  const done = docs.filter((doc) => doc.facts);
  if (done.length === 0 || done.some(({ facts }) => facts!.counted > 0)) return nothing;
  const { t } = language(host.locale);
  let excluded = 0;
  let outside = 0;
  for (const { facts } of done) {
    excluded += facts!.excluded;
    outside += facts!.metrics.length;
  }
  const paths = done.length === host.store.docs.length ? [] : done.map(({ path }) => path);
  const look = (what: { excluded?: boolean; everywhere?: boolean }) => () =>
    host.store.set({ view: "metrics", opened: null, filter: "", facets: { file: paths }, excluded: false, ...what });
  const unsure = done.some(({ facts }) => facts!.encodingFrom === "detected" && facts!.encodingConfidence < kUnsure);
  return html`<span class="why">
    ${ways === "alone" && excluded + outside ? nothing : html`<span>${t(excluded + outside ? "none.figures" : unsure ? "none.encoding" : "none.numbers")}</span>`}
    ${ways && excluded ? html`<button class="link" @click=${look({ excluded: true })}>${t("none.excluded", { n: excluded })}</button>` : nothing}
    ${ways && outside ? html`<button class="link" @click=${look({ everywhere: true })}>${t("none.outside", { n: outside })}</button>` : nothing}
  </span>`;
}

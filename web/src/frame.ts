// In an iframe the page answers its parent, and nobody else, by postMessage:
//   {shuwen: "add", name, text} or {shuwen: "add", name, bytes}   → {shuwen: "analysis", name, analysis}
//                                                               or {shuwen: "error", name, code, message}
//   {shuwen: "set", locale?, theme?}
// and says {shuwen: "ready"} when it can be asked.
import type { ShuwenAnalyzer } from "./element.ts";

interface Ask {
  shuwen?: unknown;
  name?: unknown;
  text?: unknown;
  bytes?: unknown;
  locale?: unknown;
  theme?: unknown;
}

export function answerFrame(element: ShuwenAnalyzer) {
  if (window.parent === window) return;
  const origins = new Map<number, string>();

  addEventListener("message", async (event: MessageEvent<Ask>) => {
    const { source, origin, data } = event;
    if (source !== window.parent || typeof data !== "object" || data === null) return;
    const text = (value: unknown) => (typeof value === "string" ? value : undefined);
    if (data.shuwen === "set") {
      element.wantedLocale = text(data.locale) ?? element.wantedLocale;
      element.theme = text(data.theme) ?? element.theme;
    }
    if (data.shuwen !== "add") return;
    const name = text(data.name) ?? "article";
    const part = text(data.text) ?? (data.bytes instanceof ArrayBuffer || ArrayBuffer.isView(data.bytes) ? (data.bytes as ArrayBuffer) : null);
    if (part === null) return;
    for (const id of await element.addFiles([new File([part], name)])) origins.set(id, origin === "null" ? "*" : origin);
  });

  const reply = async (event: Event) => {
    const detail = (event as CustomEvent<{ id: number; archive: number | null; name: string } | null>).detail;
    const origin = detail ? origins.get(detail.archive ?? detail.id) : undefined;
    if (!detail || origin === undefined) return;
    const answer = event.type === "analysis" ? { shuwen: "analysis", name: detail.name, analysis: await element.analysis(detail.id) } : { shuwen: "error", ...detail };
    window.parent.postMessage(answer, { targetOrigin: origin });
  };
  element.addEventListener("analysis", reply);
  element.addEventListener("error", reply);
  window.parent.postMessage({ shuwen: "ready" }, { targetOrigin: "*" });
}

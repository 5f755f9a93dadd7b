// The single file's worker and module: text blocks of the page itself, so that it needs no network at all.
import type { Assets } from "./assets.ts";
import type { EngineSource } from "./protocol.ts";

function block(id: string): string {
  const element = document.getElementById(id);
  if (!element) throw new Error(`This copy of the page is incomplete (${id}).`);
  return element.textContent ?? "";
}

let workerUrl: string | undefined;
let packed: EngineSource | undefined;

export const assets: Assets = {
  worker() {
    workerUrl ??= URL.createObjectURL(new Blob([block("shuwen-worker")], { type: "text/javascript" }));
    return new Worker(workerUrl, { name: "shuwen" });
  },
  engine: async () => (packed ??= { kind: "packed", base64: block("shuwen-wasm").trim() }),
};

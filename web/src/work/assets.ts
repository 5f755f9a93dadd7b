// Where the worker and the wasm module come from. The site has them as files beside its scripts; the single file
// carries both inside itself (assets.single.ts takes this file's place in that build).
import wasmUrl from "shuwen/shuwen.wasm?url";
import type { EngineSource } from "./protocol.ts";

export interface Assets {
  worker(): Worker;
  engine(): Promise<EngineSource>;
}

export const assets: Assets = {
  worker: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "shuwen" }),
  engine: async () => ({ kind: "url", url: wasmUrl }),
};

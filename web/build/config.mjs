// The Vite settings shared by every build of the page.
import { fileURLToPath } from "node:url";
import { resolve } from "node:path";

export const web = fileURLToPath(new URL("..", import.meta.url));
/** The wasm package; another build of it can be tried by naming its folder. */
export const shuwen = resolve(web, process.env.SHUWEN_PACKAGE ?? "../wasm/dist");

/** The page always says where the module is; the package's own default would be bundled a second time. */
const noDefaultWasm = {
  name: "no-default-wasm",
  enforce: "pre",
  transform(code, id) {
    if (!id.startsWith(shuwen) || !id.endsWith(".js")) return null;
    return { code: code.replace(/new URL\(\s*(["'])(?:\.\/)?shuwen\.wasm\1\s*,\s*import\.meta\.url\s*\)/g, '({ href: "shuwen.wasm" })'), map: null };
  },
};

/** In a worker there is nothing to keep responsive, and a worker of a worker needs rights a strict page denies. */
const zipInPlace = {
  name: "zip-in-place",
  enforce: "pre",
  transform(_code, id) {
    if (!id.endsWith("/zip/zipToArrayBuffer.js")) return null;
    return { code: 'import zip from "./zipToArrayBufferSync.js";\nexport default async (files) => zip(files);', map: null };
  },
};

/** There are no styles to wait for, and other bundlers warn of an address they cannot read in Vite's own helper. */
const plainImports = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) => (id.endsWith("vite/preload-helper.js") ? "export const __vitePreload = (load) => load();" : null),
};

export function settings({ site, alias = [], rolldown = {}, outDir }) {
  const plugins = () => [noDefaultWasm, zipInPlace, plainImports];
  return {
    root: web,
    configFile: false,
    publicDir: false,
    base: "./",
    logLevel: "warn",
    define: { __SITE__: JSON.stringify(site) },
    plugins: plugins(),
    resolve: { alias: [...alias, { find: /^shuwen$/, replacement: resolve(shuwen, "index.js") }, { find: /^shuwen\/shuwen\.wasm/, replacement: resolve(shuwen, "shuwen.wasm") }] },
    worker: { format: "es", plugins, rolldownOptions: { output: { entryFileNames: "assets/worker-[hash].js" } } },
    build: {
      outDir, emptyOutDir: true, target: "es2022", manifest: site, modulePreload: false, assetsInlineLimit: 0,
      chunkSizeWarningLimit: 10_000, reportCompressedSize: false, rolldownOptions: rolldown,
    },
  };
}

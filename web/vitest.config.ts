// The tests live in tests/web; what they import by name is resolved from here, where it is installed.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = fileURLToPath(new URL("package.json", import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL("../tests/web", import.meta.url)),
  define: { __SITE__: "true" },
  server: { fs: { strict: false } },
  plugins: [{
    name: "from-web",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!importer?.includes("/tests/web/") || /^[./]|^node:|^vitest/.test(source) || importer === here) return null;
      return this.resolve(source, here, { skipSelf: true });
    },
  }],
  test: {
    include: ["**/*.test.ts"],
    // Generous: on a machine busy with other things everything takes its time, and nothing is proved by giving up.
    testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 30_000 } },
    fileParallelism: false, reporters: ["default"],
  },
});

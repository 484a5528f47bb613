import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Builds the explorer into explorer/dist, from where the server serves it under /explore/. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/explore/",
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    // The content security policy of the page allows no data: addresses for scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
});

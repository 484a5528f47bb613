import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Builds the menus above GraphiQL into one script and one style sheet in explorer/dist/graphiql. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: "../dist/graphiql",
    emptyOutDir: true,
    target: "es2022",
    lib: {
      entry: "main.ts",
      formats: ["iife"],
      name: "menus",
      fileName: () => "menus.js",
      cssFileName: "menus",
    },
  },
});

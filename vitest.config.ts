import { defineConfig } from "vitest/config";

export default defineConfig({
  // As Node resolves packages: Vite would take graphql's ESM build while Yoga gets the CommonJS one, and two copies
  // of graphql do not know each other's errors.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/neo4j.global-setup.ts"],
    execArgv: ["--disable-warning=ExperimentalWarning"],
    // The counts that CI prints are read from the second one.
    reporters: ["default", "json"],
    outputFile: { json: ".cache/test-results.json" },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

import { defineConfig } from "vitest/config";

const neo4jTests = "test/**/*.neo4j.test.ts";

export default defineConfig({
  // As Node resolves it: Vite would take graphql's ESM build while Yoga gets the CommonJS one, and two copies of
  // graphql do not know each other's errors.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The counts that CI prints are read from the second one.
    reporters: ["default", "json"],
    outputFile: { json: ".cache/test-results.json" },
    projects: [
      { extends: true, test: { name: "embedded", include: ["test/**/*.test.ts"], exclude: [neo4jTests] } },
      {
        extends: true,
        test: {
          name: "neo4j",
          include: [neo4jTests],
          globalSetup: ["test/neo4j.global-setup.ts"],
          // They share one server and its one database, each starting from an empty graph.
          fileParallelism: false,
        },
      },
    ],
  },
});

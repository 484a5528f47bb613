import { defineConfig } from "vitest/config";

const neo4jTests = "test/**/*.neo4j.test.ts";

/** Tests that start servers, programs and browsers. */
const serverTests = "test/{commands,end-to-end,explorer,export,hostile,http,pages}/**/*.test.ts";

/**
 * Files share their modules, since loading the schema and the store again for each would take a quarter of the time. So no
 * test may leave the modules of src changed.
 */
const sharesModules = { isolate: false };

export default defineConfig({
  // Resolve graphql as Node does. Vite would load the ESM build and Yoga the CommonJS build, and one copy of graphql does
  // not recognise the errors of the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A busy machine takes more than the second that is the default.
    expect: { poll: { timeout: 30_000 } },
    // CI reads its counts from the JSON reports.
    reporters: ["default", "json", "./scripts/uncaught-errors-report.ts"],
    outputFile: { json: ".cache/test-results/last.json" },
    projects: [
      {
        extends: true,
        test: {
          name: "embedded",
          include: ["test/**/*.test.ts"],
          exclude: [neo4jTests, serverTests],
          ...sharesModules,
        },
      },
      // What a server or a browser leaves behind would slow or stop the next one.
      { extends: true, test: { name: "servers", include: [serverTests], exclude: [neo4jTests] } },
      {
        extends: true,
        test: {
          name: "neo4j",
          ...sharesModules,
          include: [neo4jTests],
          globalSetup: ["test/neo4j.global-setup.ts"],
          // A new shape of a query takes Neo4j up to a second to plan, and several on a busy machine.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // All files share one server and one database, and each starts with an empty graph.
          fileParallelism: false,
        },
      },
    ],
  },
});

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { exportWholeGraph } from "../export-whole-graph.ts";
import { inRepository, sharedData } from "../repository-paths.ts";

/** The graph of these files and folders, imported in one run after another. */
async function graphOf(runs: readonly (readonly string[])[]): Promise<string> {
  const store = new SqliteStore(":memory:");
  for (const files of runs) await importFiles(store, files);
  const graph = await exportWholeGraph(store);
  await store.close();
  return graph;
}

const folders = [
  ["the sample", inRepository("examples/sample")],
  ["the cases of ../shared/data", join(sharedData, "cases")],
] as const;

describe.each(folders)("%s (skipped where absent)", (_name, folder) => {
  test.skipIf(!existsSync(folder))("give the same graph in three orders of their files", async () => {
    // The tables of people in a folder belong together.
    const files = readdirSync(folder).map((name) => join(folder, name));
    expect(files.length).toBeGreaterThan(7);
    const mixed = [
      ...files.filter((_, at) => at % 2 === 1),
      ...files.filter((_, at) => at % 2 === 0).reverse(),
    ];
    const graph = await graphOf([files]);
    expect((await graphOf([files.toReversed()])) === graph).toBe(true);
    expect((await graphOf(mixed.map((file) => [file]))) === graph).toBe(true);
  });
});

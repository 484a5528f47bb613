import { existsSync } from "node:fs";
import { join } from "node:path";
import { importFiles } from "../../src/import/import-files.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";

const realQuestions = join(import.meta.dirname, "../../../shared/data/written-questions-api/full");

/** Imports a folder into a graph in memory; by default, the real questions next to the repository. */
export async function importFolder(folder = realQuestions): Promise<GraphStore> {
  if (!existsSync(folder)) throw new Error(`Folder "${folder}" does not exist. Give a folder to import.`);
  const store = new SqliteStore(":memory:");
  await importFiles(store, [folder]);
  return store;
}

import type { DatabaseSync } from "node:sqlite";
import { VersionReader } from "./version-reader.ts";

/** What is wrong with blocks of versions that records are in, one line for each block. A file of before had no blocks. */
export function* damagedBlocks(database: DatabaseSync): Generator<string> {
  const tables = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'version_block'").all();
  if (tables.length === 0) return;
  const reader = new VersionReader(database);
  const recordsOf = database.prepare("SELECT recordId FROM record WHERE block = ?");
  for (const { id } of database.prepare("SELECT DISTINCT block AS id FROM record ORDER BY id").iterate()) {
    const block = Number(id);
    try {
      for (const { recordId } of recordsOf.all(block)) reader.versionsOf(String(recordId), block);
    } catch (error) {
      yield error instanceof Error ? error.message : String(error);
    }
  }
}

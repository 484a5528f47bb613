import type { DatabaseSync } from "node:sqlite";
import { VersionReader } from "./version-reader.ts";

/** What is wrong with blocks of versions, one line for each block. */
export function* damagedBlocks(database: DatabaseSync): Generator<string> {
  const reader = new VersionReader(database);
  const recordsOf = database.prepare("SELECT recordId FROM record WHERE block = ?");
  for (const { id } of database.prepare("SELECT id FROM version_block ORDER BY id").iterate()) {
    const block = Number(id);
    try {
      for (const { recordId } of recordsOf.all(block)) reader.versionsOf(String(recordId), block);
    } catch (error) {
      yield error instanceof Error ? error.message : String(error);
    }
  }
}

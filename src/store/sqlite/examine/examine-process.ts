import type { DatabaseSync } from "node:sqlite";
import { codeOf } from "../explain-error.ts";
import { openToRead } from "../open-to-read.ts";
import { damagedCode } from "../result-codes.ts";
import { damagedBlocks } from "../versions/damaged-blocks.ts";

/** A process that examines a database file and prints its problems as JSON. It can be killed, unlike a statement. */

const [, , file = "", depth = ""] = process.argv;

/** More problems say nothing more. */
const MOST_PROBLEMS = 20;

process.stdout.write(JSON.stringify(problems()));

function problems(): readonly string[] {
  try {
    const database = openToRead(file);
    const found = depth === "quick" ? structure(database, "quick_check") : everything(database);
    database.close();
    return found;
  } catch (error) {
    // At the start of a server, every other error is left to the opening of the file, which explains it.
    if (depth === "quick" && codeOf(error) !== damagedCode) return [];
    return [error instanceof Error ? error.message : String(error)];
  }
}

function everything(database: DatabaseSync): readonly string[] {
  return [
    ...structure(database, "integrity_check"),
    ...missingNodes(database),
    ...damagedBlocks(database),
  ].slice(0, MOST_PROBLEMS);
}

/** What SQLite finds: pages, records, indexes and the full-text index. */
function structure(database: DatabaseSync, pragma: "quick_check" | "integrity_check"): readonly string[] {
  return database
    .prepare(`PRAGMA ${pragma}(${MOST_PROBLEMS})`)
    .all()
    .map((row) => String(row[pragma]))
    .filter((line) => line !== "ok");
}

/** Edges to nodes that do not exist. */
function missingNodes(database: DatabaseSync): readonly string[] {
  const counts = new Map<string, number>();
  for (const { table, parent } of database.prepare("PRAGMA foreign_key_check").iterate()) {
    const kind = `${String(table)} refers to a missing ${String(parent)}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${kind} in ${count} row${count === 1 ? "" : "s"}`);
}

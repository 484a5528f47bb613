import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { z } from "zod";
import { textOf } from "../../src/store/query-text.ts";
import { edgeView } from "../../src/store/sqlite/edge-view.ts";
import { openDatabase } from "../../src/store/sqlite/open-database.ts";
import { VersionReader } from "../../src/store/sqlite/versions/version-reader.ts";
import { VersionWriter } from "../../src/store/sqlite/versions/version-writer.ts";
import { type Statement, sqlFiles } from "./sent-statements.ts";

const planRow = z.object({ id: z.int(), parent: z.int(), detail: z.string() });
type PlanRow = z.output<typeof planRow>;

/** SQLite's plans for statements, in a database file that is only read; null means an empty database. */
export function planInSqlite(
  file: string | null,
  statements: readonly Statement<Record<string, SQLInputValue>>[],
): readonly string[] {
  const database = file === null ? openEmpty() : new DatabaseSync(file, { readOnly: true });
  try {
    // The view and the functions belong to the connection, as when a store is opened.
    database.exec(edgeView);
    new VersionReader(database).define();
    new VersionWriter(database).define();
    return statements.map(({ text, values }) => {
      const explain = database.prepare(`EXPLAIN QUERY PLAN ${text}`);
      explain.setAllowUnknownNamedParameters(true);
      return asTree(z.array(planRow).parse(explain.all(values)), 0, "");
    });
  } finally {
    database.close();
  }
}

function openEmpty(): DatabaseSync {
  const database = openDatabase(":memory:");
  database.exec(textOf(sqlFiles, "indexes"));
  return database;
}

function asTree(rows: readonly PlanRow[], parent: number, indent: string): string {
  return rows
    .filter((row) => row.parent === parent)
    .map(({ id, detail }) => `${indent}${detail}\n${asTree(rows, id, `${indent}  `)}`)
    .join("");
}

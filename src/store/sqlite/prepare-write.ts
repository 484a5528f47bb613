import type { DatabaseSync } from "node:sqlite";
import { bindValue } from "./bind-values.ts";

/** A prepared statement that writes one row. */
export type Write = (row: Readonly<Record<string, unknown>>) => void;

/**
 * Prepares a statement with `:names`. They are bound by position, because binding by name would take longer than the
 * insert.
 */
export function prepareWrite(database: DatabaseSync, text: string): Write {
  const names: string[] = [];
  const code = text.replace(/^\s*--.*$/gm, "").replace(/:([a-zA-Z]+)\b/g, (_mark, name: string) => {
    names.push(name);
    return "?";
  });
  const statement = database.prepare(code);
  return (row) => {
    statement.run(...names.map((name) => bindValue(row[name])));
  };
}

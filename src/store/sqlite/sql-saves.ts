import { idField } from "../../model/graph/affiliations.ts";
import { edgeKind } from "../../model/graph.ts";
import type { JoinedTexts } from "../../model/text-edges.ts";
import { type ReplacedLabel, rowFields } from "../row-fields.ts";
import { column, storedEdge, storedNode } from "./stored-graph.ts";

/** The queries that save nodes with the edges in their rows, and edges found in texts, in SQL. */

export function saveNode(label: ReplacedLabel): string {
  const { table, key } = storedNode(label);
  const fields = Object.keys(rowFields(label));
  return `${insert(table, fields)}\n${orUpdate([key], fields)};`;
}

export function saveFound({ type, from, to, stores }: JoinedTexts): string {
  const { table } = storedEdge(type, from);
  const start = storedNode(from);
  const ids = [idField(from), idField(to)];
  const fields = [...ids, ...Object.keys({ ...edgeKind(type).carries, ...stores })];
  const sortKey = `(SELECT sortKey FROM ${start.table} WHERE ${start.key} = :${idField(from)})`;
  // The edges of a question are new. An answer to several questions occurs once for each of them.
  const orElse = from === "Question" ? "" : `\n${orUpdate(ids, [...fields, "sortKey"])}`;
  return `${insert(table, fields, { sortKey })}${orElse};`;
}

/** `more` are columns with an expression. */
function insert(
  table: string,
  fields: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string {
  const columns = [...fields.map(column), ...Object.keys(more)];
  const values = [...fields.map((field) => `:${field}`), ...Object.values(more)];
  return `INSERT INTO ${table} (${columns.join(", ")})\nVALUES (${values.join(", ")})`;
}

function orUpdate(keys: readonly string[], fields: readonly string[]): string {
  const others = fields.filter((field) => !keys.includes(field)).map(column);
  const set = others.map((each) => `${each} = excluded.${each}`);
  return `ON CONFLICT (${keys.map(column).join(", ")}) DO UPDATE SET ${set.join(", ")}`;
}

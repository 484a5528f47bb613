import type { Table } from "../../export/rows/table.ts";
import type { NodeColumn } from "./node-columns.ts";

/** Nodes as a table. */
export function tableOf<Node>(
  columns: readonly NodeColumn<Node>[],
  nodes: Iterable<Node> | AsyncIterable<Node>,
): Table {
  return { columns: columns.map(([name, kind]) => ({ name, kind })), rows: rowsOf(columns, nodes) };
}

async function* rowsOf<Node>(
  columns: readonly NodeColumn<Node>[],
  nodes: Iterable<Node> | AsyncIterable<Node>,
) {
  for await (const node of nodes) yield columns.map(([, , cell]) => cell(node) ?? null);
}

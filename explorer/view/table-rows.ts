import type { GraphNode } from "../graph/graph.ts";
import type { Shown } from "./shown.ts";
import type { Order } from "./view.ts";

export type TableRow = {
  readonly node: GraphNode;
  /** The sum of the weights of its edges in the picture. */
  readonly count: number;
  /** The first and last day of the node and its edges; null if none has a day. */
  readonly first: string | null;
  readonly last: string | null;
};

/** The nodes of a picture as rows of a table. What has no day comes last in either direction. */
export function tableRows({ nodes, edges }: Shown, { column, descending }: Order): readonly TableRow[] {
  const counts = new Map<string, number>();
  const days = new Map<string, string[]>();
  for (const { id, day } of nodes) days.set(id, day === null ? [] : [day]);
  for (const { source, target, weight, firstDay, lastDay } of edges) {
    for (const id of [source, target]) {
      counts.set(id, (counts.get(id) ?? 0) + weight);
      for (const day of [firstDay, lastDay]) if (day !== null) days.get(id)?.push(day);
    }
  }
  const rows = nodes.map((node): TableRow => {
    const own = (days.get(node.id) ?? []).sort();
    return { node, count: counts.get(node.id) ?? 0, first: own[0] ?? null, last: own.at(-1) ?? null };
  });
  const sign = descending ? -1 : 1;
  return rows.sort(
    (a, b) => compare(cell(a, column), cell(b, column), sign) || compare(a.node.label, b.node.label, 1),
  );
}

function cell(row: TableRow, column: Order["column"]): string | number | null {
  if (column === "name") return row.node.label;
  if (column === "kind") return row.node.kind;
  return row[column];
}

function compare(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "string" && typeof b === "string") return sign * a.localeCompare(b, "en-GB");
  return sign * (Number(a) - Number(b));
}

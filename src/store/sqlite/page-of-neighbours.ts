import { edgeKind, labelFacts } from "../../model/graph.ts";
import { type NeighbourOrder, type Neighbours, neighbourOrder } from "../neighbour-lists.ts";
import { broughtAlong, column, endsOf, storedNode } from "./stored-graph.ts";

/**
 * A page of the neighbours of each given node. The rows of the page are chosen in an inner statement, which reads an index
 * in the order of the list and ends at the limit. CROSS JOIN makes SQLite run it once for each given node; in another order
 * of joins it runs again for each row.
 */
export function pageOfNeighbours(neighbours: Neighbours): string {
  const [, type, , foundLabel] = neighbours.along;
  const order = neighbourOrder(neighbours);
  const { table, key } = storedNode(foundLabel);
  const { edge } = endsOf(neighbours);
  const isOwnTable = edge.table !== table;
  const carried = isOwnTable
    ? Object.keys(edgeKind(type).carries ?? {}).map((each) => `, edge.${column(each)}`)
    : [];
  const cursorKey = `${order.of === "EDGE" ? "edge" : table}.${column(order.property)}`;
  return `SELECT wanted.value AS sourceId, ${table}.*${carried.join("")}, ${cursorKey} AS cursorKey, ${table}.${key} AS cursorId${broughtAlong(foundLabel)}
FROM json_each(:ids) AS wanted
${isOwnTable ? throughTable(neighbours, order) : withinTable(neighbours, order)}
ORDER BY wanted.key, ${inOrder(cursorKey, `${table}.${key}`, order)}; --~`;
}

/** The edges have a table of their own. */
function throughTable(neighbours: Neighbours, order: NeighbourOrder): string {
  const [, type, , foundLabel] = neighbours.along;
  const { table, key } = storedNode(foundLabel);
  const { edge, given, found } = endsOf(neighbours);
  const { day } = edgeKind(type);
  // A node may be found by several edges that carry days, so the rows of the edges are chosen.
  if (day === "PERIOD" || day === "ON")
    return `CROSS JOIN ${edge.table} AS edge ON edge.rowid IN (
  SELECT edge.rowid FROM ${edge.table} AS edge
  WHERE edge.${given} = wanted.value
  ${after(column(order.property), found, order)}
  ${neighbours.isOnDay ? "--! on-day\n  " : ""}ORDER BY ${inOrder(column(order.property), found, order)} --~
  LIMIT :limit
)
CROSS JOIN ${table} ON ${table}.${key} = edge.${found}`;
  const isText = labelFacts(foundLabel).day !== undefined;
  const [row, from] = isText
    ? [
        `${alias(table)}.${key}`,
        `${edge.table} AS edge CROSS JOIN ${table} AS ${alias(table)} ON ${alias(table)}.${key} = edge.${found}`,
      ]
    : [`edge.${found}`, `${edge.table} AS edge`];
  const [sortKey, id] = [`edge.${column(order.property)}`, `edge.${found}`];
  return `CROSS JOIN ${table} ON ${table}.${key} IN (
  SELECT ${row} FROM ${from}
  WHERE edge.${given} = wanted.value
  ${neighbours.part === undefined ? "" : `--! ${neighbours.part}\n  `}${after(sortKey, id, order)}
  ${filterOf(neighbours)}ORDER BY ${inOrder(sortKey, id, order)} --~
  LIMIT :limit
)
CROSS JOIN ${edge.table} AS edge ON edge.${given} = wanted.value AND edge.${found} = ${table}.${key}`;
}

/** The edges are a column of the nodes found. */
function withinTable(neighbours: Neighbours, order: NeighbourOrder): string {
  const [, , , foundLabel] = neighbours.along;
  const { table, key } = storedNode(foundLabel);
  const { given } = endsOf(neighbours);
  const isText = labelFacts(foundLabel).day !== undefined;
  // The self-join makes SQLite read each list by its index, even if the filter could use another index.
  const joined = isText ? ` CROSS JOIN ${table} AS ${alias(table)} ON ${alias(table)}.rowid = own.rowid` : "";
  const [sortKey, id] = [`own.${order.property}`, `own.${key}`];
  return `CROSS JOIN ${table} ON ${table}.rowid IN (
  SELECT own.rowid FROM ${table} AS own${joined}
  WHERE own.${given} = wanted.value
  ${after(sortKey, id, order)}
  ${filterOf(neighbours)}ORDER BY ${inOrder(sortKey, id, order)} --~
  LIMIT :limit
)`;
}

/** The conditions on a list of questions or answers, which are `q` and `a` there. */
function filterOf({ along: [, , , found] }: Neighbours): string {
  return labelFacts(found).day === undefined ? "" : `--! ${found.toLowerCase()}-filter\n  `;
}

function alias(table: string): string {
  return table.charAt(0);
}

function after(sortKey: string, id: string, { direction, idDirection }: NeighbourOrder): string {
  const [sign, idSign] = [direction, idDirection].map((each) => (each === "ASC" ? ">" : "<"));
  const condition =
    sign === idSign
      ? `(${sortKey}, ${id}) ${sign} (:afterKey, :afterId)`
      : `(${sortKey} ${sign} :afterKey OR (${sortKey} = :afterKey AND ${id} ${idSign} :afterId))`;
  return `--? afterKey
  AND ${condition} --~
  --/ afterKey`;
}

function inOrder(sortKey: string, id: string, { direction, idDirection }: NeighbourOrder): string {
  return `${sortKey} ${direction}, ${id} ${idDirection}`;
}

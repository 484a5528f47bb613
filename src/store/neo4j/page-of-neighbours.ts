import { labelFacts, type NodeLabel } from "../../model/graph.ts";
import { rowsWithNeighbours } from "../catalogue/neighbour-rows.ts";
import { type Neighbours, neighbourOrder } from "../neighbour-lists.ts";
import { arrow, carriedFields, nodeWithId, rowOf } from "./stored-graph.ts";

/** A page of the neighbours of each given node. */
export function pageOfNeighbours(neighbours: Neighbours): string {
  const [, type, direction, found] = neighbours.along;
  const isText = labelFacts(found).day !== undefined;
  const conditions = [
    ...(neighbours.part === undefined ? [] : [`//! ${neighbours.part}`]),
    ...(neighbours.isOnDay ? ["//! on-day"] : []),
    ...(isText ? [`//! ${found.toLowerCase()}-filter`] : []),
  ];
  const node = nameOf(found);
  return page(neighbours, `MATCH (wanted)${arrow(direction, `edge:${type}`)}(${node}:${found})`, conditions);
}

/** The same of neighbours that were chosen: a list of ids for each given node. */
export function pageOfChosen(neighbours: Neighbours): string {
  const [, type, direction, found] = neighbours.along;
  const { key } = labelFacts(found);
  const node = nameOf(found);
  return page(
    neighbours,
    `UNWIND $chosen[position] AS chosenId
  MATCH (wanted)${arrow(direction, `edge:${type}`)}(${node}:${found} {${key}: chosenId})
  // A given node may have very many edges, and a chosen one has few.
  USING INDEX ${node}:${found}(${key})`,
    [],
  );
}

/** Questions and answers have the names of the parts with conditions. */
function nameOf(found: NodeLabel): string {
  return labelFacts(found).day === undefined ? "node" : found.charAt(0).toLowerCase();
}

function page(neighbours: Neighbours, match: string, conditions: readonly string[]): string {
  const [given, type, direction, found] = neighbours.along;
  const order = neighbourOrder(neighbours);
  const { key } = labelFacts(found);
  const node = nameOf(found);
  const [sortKey, id] = [`${order.of === "EDGE" ? "edge" : node}.${order.property}`, `${node}.${key}`];
  const [sign, idSign] = [order.direction, order.idDirection].map((each) => (each === "ASC" ? ">" : "<"));
  const inOrder = `${sortKey} ${order.direction}, ${id} ${order.idDirection}`;
  const sourceId = `wanted.${labelFacts(given).key}`;
  const fields = [
    `sourceId: ${sourceId}`,
    ...carriedFields(type),
    `cursorKey: ${sortKey}`,
    `cursorId: ${id}`,
  ];
  const via = direction === "IN" ? { via: { type, id: sourceId } } : {};
  return `UNWIND range(0, size($ids) - 1) AS position
MATCH ${nodeWithId(given, "wanted", "$ids[position]")}
CALL (wanted, position) {
  ${match}
  WHERE true
  ${[after(sortKey, id, sign, idSign), ...conditions].join("\n").replaceAll("\n", "\n  ")}
  RETURN ${node}, edge
  ORDER BY ${inOrder} //~
  LIMIT $limit
}
RETURN ${rowOf(found, node, fields, { ...via, neighbours: found in rowsWithNeighbours })}
ORDER BY position, ${inOrder}; //~`;
}

/** The condition on what comes after a page's cursor. */
export function after(
  sortKey: string,
  id: string,
  sign: string | undefined,
  idSign: string | undefined,
): string {
  return `//? afterKey
AND (${sortKey} ${sign} $afterKey OR (${sortKey} = $afterKey AND ${id} ${idSign} $afterId)) //~
/// afterKey`;
}

import type { EdgeKind } from "../../model/graph/edge-kinds.ts";
import { type EdgeType, edgeKind, edgeTypeNames, nodeLabels } from "../../model/graph.ts";
import { nodeWithId, storedFields } from "./stored-graph.ts";

/** Parts that follow from the description of the graph: for nodes of any label, edges of any type, and rows of texts. */
export const givenParts = {
  "given-nodes": `// The nodes given by label and id.
// Each label has its own index.
CALL (given) {
${nodeLabels
  .map(
    (label) => `  MATCH ${nodeWithId(label, "node", "given.id")} WHERE given.label = '${label}' RETURN node`,
  )
  .join("\nUNION ALL\n")}
}`,
  "edges-of-given": `// All edges of the given types at the given nodes, as seen from there. sortKey is the date of the edge, or empty.
//! given-nodes
MATCH (node)-[edge]-(neighbour)
WITH position, given, edge, neighbour, type(edge) AS type, CASE startNode(edge) WHEN node THEN 'OUT' ELSE 'IN' END AS direction
WHERE type IN $edgeTypes
WITH position, given, direction, type, head(labels(neighbour)) AS label, coalesce(neighbour.code, neighbour.id) AS id,
  ${byType(keyOf)} AS key,
  toFloat(${byType(({ weight }) => (weight === undefined ? "1" : `edge.${weight}`))}) AS weight,
  ${byType(dayOf)} AS sortKey,
  edge.to AS until
WITH *, CASE WHEN type IN ${listOf(edgeTypeNames.filter((type) => edgeKind(type).day === "PERIOD"))} THEN until ELSE nullIf(sortKey, '') END AS lastDate`,
  "question-properties": `// The properties of a question that its row has.
${storedFields("Question")}`,
  "answer-properties": `// The properties of an answer that its row has.
${storedFields("Answer")}`,
} as const;

function keyOf({ key, day }: EdgeKind): string {
  if (key !== undefined) return `toString(edge.${key})`;
  return day === "PERIOD" || day === "ON" ? dayOf({ day }) : "''";
}

function dayOf({ day }: Pick<EdgeKind, "day">): string {
  switch (day) {
    case "FROM":
      return "startNode(edge).sortKey";
    case "TO":
      return "endNode(edge).sortKey";
    case "CORRECTION":
      return "coalesce(endNode(edge).correctedOn, endNode(edge).sortKey)";
    case "PERIOD":
      return "edge.sortKey";
    case "ON":
      return "edge.on";
    default:
      return "''";
  }
}

/** An expression that depends on the type of an edge. */
function byType(expressionOf: (kind: EdgeKind) => string): string {
  const groups = Map.groupBy(edgeTypeNames, (type) => expressionOf(edgeKind(type)));
  const cases = [...groups].map(([expression, types]) => `WHEN type IN ${listOf(types)} THEN ${expression}`);
  return `CASE\n    ${cases.join("\n    ")}\n  END`;
}

function listOf(types: readonly EdgeType[]): string {
  return `[${types.map((type) => `'${type}'`).join(", ")}]`;
}

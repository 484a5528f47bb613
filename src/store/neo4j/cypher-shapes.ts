import {
  type EdgeType,
  edgeKind,
  edgeTypeNames,
  labelFacts,
  type NodeLabel,
  nodeLabels,
} from "../../model/graph.ts";
import { textEdges } from "../../model/text-edges.ts";
import { rowsWithNeighbours } from "../catalogue/neighbour-rows.ts";
import { countsOf, type Neighbours } from "../neighbour-lists.ts";
import type { Naming, ShapeWriter } from "../shape-queries.ts";
import { saveFound, saveNode } from "./cypher-saves.ts";
import { after, pageOfNeighbours } from "./page-of-neighbours.ts";
import { arrow, carriedFields, nodeWithId, rowOf } from "./stored-graph.ts";

/** The queries that follow from the description of the graph, in Cypher. */
export const cypherShapes: ShapeWriter = {
  path: "src/store/neo4j/cypher-shapes.ts",
  comment: "//",
  nodesById,
  nodesByName,
  saveNode,
  saveNamed,
  saveFound,
  clearFound,
  removeAnswers,
  savePeriod,
  official,
  refresh,
  removeUnused,
  countNodes,
  countGraph,
  clearEdges,
  single,
  page: pageOfNeighbours,
  totals,
  source,
  count,
};

const eachId = "UNWIND range(0, size($ids) - 1) AS position";

function nodesById(label: NodeLabel): string {
  return `${eachId}
MATCH ${nodeWithId(label, "node", "$ids[position]")}
RETURN ${rowOf(label, "node", [], { neighbours: label in rowsWithNeighbours })}
ORDER BY position;`;
}

function nodesByName(label: NodeLabel): string {
  // The name of the node in the parts with conditions.
  const node = label.toLowerCase();
  const { key, isFiltered } = labelFacts(label);
  const order = `ORDER BY ${node}.name ASC, ${node}.${key} ASC`;
  return `MATCH (${node}:${label})
WHERE true
${after(`${node}.name`, `${node}.${key}`, ">", ">")}
${isFiltered ? `//! ${node}-conditions\n` : ""}WITH ${node}
${order} //~
LIMIT $limit
RETURN ${rowOf(label, node, [`cursorKey: ${node}.name`, `cursorId: ${node}.${key}`])}
${order}; //~`;
}

function saveNamed(label: NodeLabel): string {
  return `UNWIND $rows AS row
MERGE ${nodeWithId(label, "node", `row.${labelFacts(label).key}`)}
SET node.name = CASE WHEN node.name > row.name THEN node.name ELSE row.name END;`;
}

function savePeriod(type: EdgeType, from: NodeLabel, to: NodeLabel): string {
  const id = (label: NodeLabel) => `row.${label.toLowerCase()}Id`;
  return `UNWIND $rows AS row
MATCH ${nodeWithId(from, "source", id(from))}
MATCH ${nodeWithId(to, "target", id(to))}
MERGE (source)-[edge:${type} {sortKey: coalesce(row.from, '')}]->(target)
SET edge.from = row.from, edge.to = row.to;`;
}

function official(type: EdgeType, to: NodeLabel): string {
  return `MATCH (member:Member {rank: 2})-[edge:${type}]->(node:${to})
RETURN {memberId: member.id, name: node.name, from: edge.from, to: edge.to} AS row
ORDER BY member.id, edge.sortKey, node.${labelFacts(to).key};`;
}

function refresh(type: EdgeType, to: NodeLabel, property: string): string {
  const { key } = labelFacts(to);
  return `MATCH (member:Member)-[edge:${type}]->(node:${to})
WHERE member.rank < 2 AND NOT EXISTS { (member)-[:ASKED {${property}: node.${key}}]->() }
DELETE edge;

MATCH (member:Member)-[asked:ASKED]->()
WHERE member.rank < 2 AND asked.${property} IS NOT NULL
WITH DISTINCT member, asked.${property} AS id
MATCH ${nodeWithId(to, "node", "id")}
MERGE (member)-[:${type} {sortKey: ''}]->(node);`;
}

function removeUnused(label: NodeLabel, naming: readonly Naming[]): string {
  const named = naming.map(
    ({ type, property }, at) => `CALL () {
  OPTIONAL MATCH ()-[edge:${type}]->()
  RETURN collect(DISTINCT edge.${property}) AS named${at}
}
`,
  );
  const unnamed = naming.map((_each, at) => `NOT node.${labelFacts(label).key} IN named${at}`);
  const conditions = [...unnamed, "NOT EXISTS { (node)<--() }"].join(" AND ");
  return `${named.join("")}MATCH (node:${label})\nWHERE ${conditions}\nDETACH DELETE node;`;
}

function countNodes(): string {
  const counts = nodeLabels.map((label) => `    WHEN '${label}' THEN COUNT { (:${label}) }\n`);
  return `RETURN {\n  count: CASE $label\n${counts.join("")}  END\n} AS row;`;
}

function countGraph(): string {
  const nodes = nodeLabels.map((label) => `{name: '${label}', count: COUNT { (:${label}) }}`);
  const edges = edgeTypeNames.map((type) => `{name: '${type}', count: COUNT { ()-[:${type}]->() }}`);
  return `UNWIND [\n  ${[...nodes, ...edges].join(",\n  ")}\n] AS row\nRETURN row;`;
}

function clearEdges(from: NodeLabel, types: readonly (EdgeType | "HOLDS")[]): string {
  return `UNWIND $rows AS row
MATCH ${nodeWithId(from, "", "row.id")}-[edge:${types.join("|")}]->()
DELETE edge;`;
}

function clearFound(): string {
  const types = textEdges.filter(({ from }) => from === "Answer").map(({ type }) => type);
  // References that nothing holds are removed at the end of the import, because each deleted node makes every later look-up
  // of the transaction slower.
  return clearEdges("Answer", [...types, "REFERS_TO", "HOLDS"]);
}

function removeAnswers(): string {
  return "MATCH (answer:Answer)\nWHERE NOT EXISTS { (answer)-[:ANSWERS]->() }\nDETACH DELETE answer;";
}

function single({ along: [given, type, direction, found] }: Neighbours): string {
  const fields = [`sourceId: wanted.${labelFacts(given).key}`, ...carriedFields(type)];
  return `${eachId}
MATCH ${nodeWithId(given, "wanted", "$ids[position]")}${arrow(direction, `edge:${type}`)}(node:${found})
RETURN ${rowOf(found, "node", fields)}
ORDER BY position;`;
}

function totals(label: NodeLabel): string {
  const counts = countsOf(label).map(
    ([
      name,
      {
        along: [, type, direction, found],
      },
    ]) => {
      const all = `COUNT { (node)${arrow(direction, `:${type}`)}() }`;
      return { name, type, direction, all, ofLabel: all.replace("()", `(:${found})`) };
    },
  );
  // Neo4j stores how many edges of a type a node has. If they lead to several labels, all but the last are counted.
  const isLast = ({ type, direction }: (typeof counts)[number], at: number) =>
    counts.findLastIndex((each) => each.type === type && each.direction === direction) === at;
  const others = counts.filter((count, at) => !isLast(count, at));
  const fields = counts.map((count, at) => {
    if (!isLast(count, at)) return `${count.name}: ${count.name}`;
    const apart = others.filter(
      ({ type, direction }) => type === count.type && direction === count.direction,
    );
    return `${count.name}: ${[count.all, ...apart.map(({ name }) => name)].join(" - ")}`;
  });
  const counted = others.map(({ name, ofLabel }) => `, ${ofLabel} AS ${name}`).join("");
  return `${eachId}
OPTIONAL MATCH ${nodeWithId(label, "node", "$ids[position]")}
${counted === "" ? "" : `WITH position, node${counted}\n`}RETURN {
  ${["sourceId: $ids[position]", ...fields].join(",\n  ")}
} AS row
ORDER BY position;`;
}

function source({ along: [given, type, direction, found] }: Neighbours): string {
  const text = found.charAt(0).toLowerCase();
  return `MATCH ${nodeWithId(given, "", "wanted.value")}${arrow(direction, `edge:${type}`)}(${text}:${found})`;
}

function count(name: string, { along: [given, type, direction, found], part }: Neighbours): string {
  const node = given.toLowerCase();
  if (part !== undefined)
    return `${name}: COUNT {
  MATCH (${node})${arrow(direction, `edge:${type}`)}(:${found})
  WHERE true
  //! ${part}
},`;
  // Neo4j stores how many edges of a type a node has.
  const joined = edgeKind(type).joins.filter(({ from, to }) => (direction === "OUT" ? from : to) === given);
  return `${name}: COUNT { (${node})${arrow(direction, `:${type}`)}(${joined.length > 1 ? `:${found}` : ""}) },`;
}

import {
  type EdgeType,
  edgeKind,
  edgeTypeNames,
  edgeTypes,
  labelFacts,
  type NodeLabel,
  nodeLabels,
} from "../../model/graph.ts";
import { countsOf, type Neighbours } from "../neighbour-lists.ts";
import type { Naming, ShapeWriter } from "../shape-queries.ts";
import { pageOfNeighbours } from "./page-of-neighbours.ts";
import { clearFound, removeAnswers } from "./sql-removals.ts";
import { saveFound, saveNode } from "./sql-saves.ts";
import { broughtAlong, column, endsOf, storedEdge, storedName, storedNode } from "./stored-graph.ts";

/** The queries that follow from the description of the graph, in SQL. */
export const sqlShapes: ShapeWriter = {
  path: "src/store/sqlite/sql-shapes.ts",
  comment: "--",
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

function nodesById(label: NodeLabel): string {
  const { table, key } = storedNode(label);
  return `SELECT ${table}.*${broughtAlong(label)}
FROM json_each(:ids) AS wanted JOIN ${table} ON ${table}.${key} = wanted.value
ORDER BY wanted.key;`;
}

function nodesByName(label: NodeLabel): string {
  const { table, key } = storedNode(label);
  return `SELECT ${table}.*, name AS cursorKey, ${key} AS cursorId FROM ${table}
WHERE true
--? afterKey
AND (name, ${key}) > (:afterKey, :afterId) --~
--/ afterKey
${labelFacts(label).isFiltered ? `--! ${label.toLowerCase()}-conditions\n` : ""}ORDER BY name ASC, ${key} ASC --~
LIMIT :limit;`;
}

function saveNamed(label: NodeLabel): string {
  const { table, key } = storedNode(label);
  return `INSERT INTO ${table} (${key}, name) VALUES (:${key}, :name)
ON CONFLICT (${key}) DO UPDATE SET name = max(name, excluded.name);`;
}

function savePeriod(type: EdgeType, fromLabel: NodeLabel): string {
  const { table, from, to } = storedEdge(type, fromLabel);
  return `INSERT INTO ${table} (${from}, ${to}, "from", "to") VALUES (:${from}, :${to}, :from, :to)
ON CONFLICT (${from}, sortKey, ${to}) DO UPDATE SET "to" = excluded."to";`;
}

function official(type: EdgeType, toLabel: NodeLabel): string {
  const { table, from, to } = storedEdge(type, "Member");
  const found = storedNode(toLabel);
  return `SELECT edge.${from} AS memberId, ${found.table}.name AS name, edge."from", edge."to"
FROM member JOIN ${table} AS edge ON edge.${from} = member.id
JOIN ${found.table} ON ${found.table}.${found.key} = edge.${to}
WHERE member.rank = 2
ORDER BY edge.${from}, edge.sortKey, edge.${to};`;
}

function refresh(type: EdgeType, _to: NodeLabel, property: string): string {
  const { table, from, to } = storedEdge(type, "Member");
  const asked = storedName("ASKED", property);
  return `DELETE FROM ${table}
WHERE ${from} IN (SELECT id FROM member WHERE rank < 2)
  AND NOT EXISTS (
    SELECT 1 FROM ${asked.table}
    WHERE askerId = ${table}.${from} AND ${asked.column} = ${table}.${to}
  );
INSERT INTO ${table} (${from}, ${to})
SELECT DISTINCT askerId, ${asked.column} FROM ${asked.table} JOIN member ON member.id = askerId
WHERE ${asked.column} IS NOT NULL AND member.rank < 2
ON CONFLICT DO NOTHING;`;
}

function removeUnused(label: NodeLabel, naming: readonly Naming[]): string {
  const { table, key } = storedNode(label);
  const edges = edgeTypes
    .filter(({ to }) => to === label)
    .map(({ type, from }) => storedEdge(type, from))
    .map((edge) => `NOT EXISTS (SELECT 1 FROM ${edge.table} WHERE ${edge.to} = ${table}.${key})`);
  // There may be no index on these columns, so the list of nodes in use is computed once.
  const named = naming
    .map(({ type, property }) => storedName(type, property))
    .map(
      (each) => `${key} NOT IN (SELECT ${each.column} FROM ${each.table} WHERE ${each.column} IS NOT NULL)`,
    );
  return `DELETE FROM ${table}\nWHERE ${[...edges, ...named].join("\n  AND ")};`;
}

function countNodes(): string {
  const counts = nodeLabels.map(
    (label) => `  WHEN '${label}' THEN (SELECT count(*) FROM ${storedNode(label).table})\n`,
  );
  return `SELECT CASE :label\n${counts.join("")}END AS count;`;
}

function countGraph(): string {
  const nodes = nodeLabels.map((label) => [label, `(SELECT count(*) FROM ${storedNode(label).table})`]);
  const edges = edgeTypeNames.map((type) => {
    const counts = edgeKind(type).joins.map(({ from }) => {
      const { table, nullable } = storedEdge(type, from);
      return `(SELECT count(${nullable ?? "*"}) FROM ${table})`;
    });
    // Edges from different labels may be in one table.
    return [type, [...new Set(counts)].join(" + ")];
  });
  const rows = [...nodes, ...edges].map(([name, count]) => `SELECT '${name}' AS name, ${count} AS count`);
  return `${rows.join("\nUNION ALL ")};`;
}

function clearEdges(from: NodeLabel, types: readonly EdgeType[]): string {
  return types
    .map((type) => storedEdge(type, from))
    .map((edge) => `DELETE FROM ${edge.table} WHERE ${edge.from} = :id;`)
    .join("\n");
}

function single(neighbours: Neighbours): string {
  const [givenLabel, type, , foundLabel] = neighbours.along;
  const [given, found] = [storedNode(givenLabel), storedNode(foundLabel)];
  const carried = Object.keys(edgeKind(type).carries ?? {}).map((property) => `, given.${column(property)}`);
  return `SELECT given.${given.key} AS sourceId, ${found.table}.*${carried.join("")}
FROM json_each(:ids) AS wanted
JOIN ${given.table} AS given ON given.${given.key} = wanted.value
JOIN ${found.table} ON ${found.table}.${found.key} = given.${endsOf(neighbours).found}
ORDER BY wanted.key;`;
}

function totals(label: NodeLabel): string {
  const columns = countsOf(label).map(([name, list]) => {
    const { edge, given } = endsOf(list);
    return `,\n  (SELECT count(*) FROM ${edge.table} WHERE ${given} = wanted.value) AS ${name}`;
  });
  return `SELECT wanted.value AS sourceId${columns.join("")}
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;`;
}

/** Each list is read by its own index, even if the filter could use another index. */
function source(neighbours: Neighbours): string {
  const [, , , foundLabel] = neighbours.along;
  const { table, key } = storedNode(foundLabel);
  const { edge, given, found } = endsOf(neighbours);
  const text = table.charAt(0);
  return edge.table === table
    ? `CROSS JOIN ${table} AS own ON own.${given} = wanted.value
CROSS JOIN ${table} AS ${text} ON ${text}.rowid = own.rowid`
    : `CROSS JOIN ${edge.table} AS edge ON edge.${given} = wanted.value
CROSS JOIN ${table} AS ${text} ON ${text}.${key} = edge.${found}`;
}

function count(name: string, neighbours: Neighbours): string {
  const { edge, given } = endsOf(neighbours);
  return `(
  SELECT count(*) FROM ${edge.table} AS edge WHERE edge.${given} = wanted.value
${neighbours.part === undefined ? "" : `  --! ${neighbours.part}\n`}) AS ${name},`;
}

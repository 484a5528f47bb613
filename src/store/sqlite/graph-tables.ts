import { readFileSync } from "node:fs";
import { nameOnlyLabels } from "../../model/graph/affiliations.ts";
import { edgeKind, edgeTypes, type NodeLabel } from "../../model/graph.ts";
import { sqlFolder } from "./sql-folder.ts";
import { storedEdge, storedNode } from "./stored-graph.ts";

/** The tables and indexes that are pure shape: nodes that have nothing but a name, and edges between two days. */

const nodeTables = nameOnlyLabels.map((label) => {
  const { table, key } = storedNode(label);
  return `CREATE TABLE IF NOT EXISTS ${table} (${key} TEXT PRIMARY KEY, name TEXT NOT NULL);`;
});

const periods = edgeTypes
  .filter(({ type }) => edgeKind(type).day === "PERIOD")
  .map(({ type, from, to }) => ({ edge: storedEdge(type, from), from, to }));

/** There are no days if an edge is only printed with questions. */
const edgeTables = periods.map(
  ({ edge, from, to }) => `CREATE TABLE IF NOT EXISTS ${edge.table} (
  ${edge.from} TEXT NOT NULL REFERENCES ${reference(from)},
  ${edge.to} TEXT NOT NULL REFERENCES ${reference(to)},
  "from" TEXT,
  "to" TEXT,
  sortKey TEXT NOT NULL GENERATED ALWAYS AS (coalesce("from", '')) STORED,
  UNIQUE (${edge.from}, sortKey, ${edge.to})
);`,
);

function reference(label: NodeLabel): string {
  const { table, key } = storedNode(label);
  return `${table} (${key})`;
}

/** For the lists in the other direction. */
export const graphIndexes: string = periods
  .map(({ edge, from, to }) => {
    const name = `${storedNode(from).table}_by_${storedNode(to).table}`;
    return `CREATE INDEX IF NOT EXISTS ${name} ON ${edge.table} (${edge.to}, sortKey, ${edge.from});`;
  })
  .join("\n");

/** The statements that create every table that does not exist. */
export function tableStatements(): string {
  const written = readFileSync(new URL("tables.sql", sqlFolder), "utf8");
  return `${written}\n${[...nodeTables, ...edgeTables].join("\n")}\n`;
}

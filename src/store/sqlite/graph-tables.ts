import { readFileSync } from "node:fs";
import { idField, nameOnlyLabels } from "../../model/graph/affiliations.ts";
import { edgeKind, edgeTypes, labelFacts, type NodeLabel } from "../../model/graph.ts";
import { type Properties, type Property, text } from "../../model/properties.ts";
import { type JoinedTexts, textEdges } from "../../model/text-edges.ts";
import { otherEnd } from "../edges-in-rows.ts";
import { edgesWith, type ReplacedLabel, replacedLabels, rowFields } from "../row-fields.ts";
import { chunkTriggers } from "./columns/chunks/chunk-triggers.ts";
import { sqlFolder } from "./sql-folder.ts";
import { questionReplaced } from "./sql-removals.ts";
import { column, storedEdge, storedNode } from "./stored-graph.ts";

/**
 * The tables and indexes that are pure shape: nodes that a row replaces or that have nothing but a name, and edges between
 * two days or found in texts.
 */

/** What is long comes last, so that reading the rest does not read it. */
function columnsOf(
  fields: Properties,
  references: Readonly<Record<string, NodeLabel>> = {},
): readonly string[] {
  const isLong = ({ kind }: Property) => kind === "LONG_TEXT";
  return Object.entries(fields)
    .sort(([, a], [, b]) => Number(isLong(a)) - Number(isLong(b)))
    .map(([name, property]) => {
      const label = references[name];
      return `${column(name)} ${typeOf(property)}${label === undefined ? "" : ` REFERENCES ${reference(label)}`}`;
    });
}

function typeOf({ kind, isNullable }: Property): string {
  const type = kind === "NUMBER" ? "REAL" : kind === "INTEGER" || kind === "FLAG" ? "INTEGER" : "TEXT";
  return isNullable ? type : `${type} NOT NULL`;
}

function table(name: string, columns: readonly string[], options = ""): string {
  return `CREATE TABLE IF NOT EXISTS ${name} (\n  ${columns.join(",\n  ")}\n)${options};`;
}

/** wordsId of a question or an answer identifies its row of text_words. */
function tableOf(label: ReplacedLabel): string {
  const { table: name, key } = storedNode(label);
  const { day } = labelFacts(label);
  const { [key]: _key, ...fields } = rowFields(label);
  const ends = edgesWith(label).map((edge) => [edge.field, otherEnd(edge)] as const);
  const first =
    day === undefined
      ? [`${key} TEXT PRIMARY KEY`]
      : [
          "wordsId INTEGER PRIMARY KEY",
          `${key} TEXT NOT NULL UNIQUE`,
          `sortKey TEXT NOT NULL GENERATED ALWAYS AS (coalesce(${day}, '')) STORED`,
        ];
  return table(name, [...first, ...columnsOf(fields, Object.fromEntries(ends))]);
}

const nodeTables = [
  ...replacedLabels.map(tableOf),
  ...nameOnlyLabels.map((label) => {
    const { table: name, key } = storedNode(label);
    return table(name, [`${key} TEXT PRIMARY KEY`, "name TEXT NOT NULL"]);
  }),
];

/** sortKey is the day of the text. */
function tableOfFound({ type, from, to, stores = {} }: JoinedTexts): string {
  const [start, end] = [idField(from), idField(to)];
  const ends = columnsOf({ [start]: text, [end]: text }, { [start]: from, [end]: to });
  const counts = columnsOf(stores).map((each) => `${each} DEFAULT 0`);
  const columns = [...ends, ...counts, "sortKey TEXT NOT NULL", ...columnsOf(edgeKind(type).carries ?? {})];
  return table(
    storedEdge(type, from).table,
    [...columns, `PRIMARY KEY (${start}, ${end})`],
    " WITHOUT ROWID",
  );
}

const periods = edgeTypes
  .filter(({ type }) => edgeKind(type).day === "PERIOD")
  .map(({ type, from, to }) => ({ edge: storedEdge(type, from), from, to }));

/** There are no days if an edge is only printed with questions. */
const edgeTables = periods.map(({ edge, from, to }) =>
  table(edge.table, [
    ...columnsOf({ [edge.from]: text, [edge.to]: text }, { [edge.from]: from, [edge.to]: to }),
    '"from" TEXT',
    '"to" TEXT',
    "sortKey TEXT NOT NULL GENERATED ALWAYS AS (coalesce(\"from\", '')) STORED",
    `UNIQUE (${edge.from}, sortKey, ${edge.to})`,
  ]),
);

function reference(label: NodeLabel): string {
  const { table, key } = storedNode(label);
  return `${table} (${key})`;
}

function index(name: string, on: string, columns: readonly string[]): string {
  return `CREATE INDEX IF NOT EXISTS ${name} ON ${on} (${columns.join(", ")});`;
}

/** For the lists in the other direction. */
export const graphIndexes: string = [
  ...periods.map(({ edge, from, to }) => {
    const name = `${storedNode(from).table}_by_${storedNode(to).table}`;
    return index(name, edge.table, [edge.to, "sortKey", edge.from]);
  }),
  ...textEdges.map(({ type, from, to }) => {
    const {
      table: on,
      index: name = `${on}_by_${storedNode(to).table}`,
      indexed = [],
    } = storedEdge(type, from);
    return index(name, on, [idField(to), "sortKey", idField(from), ...indexed]);
  }),
].join("\n");

/** The statements that create every table that does not exist. */
export function tableStatements(): string {
  const written = readFileSync(new URL("tables.sql", sqlFolder), "utf8");
  const triggers = [questionReplaced, chunkTriggers];
  return [...nodeTables, written, ...textEdges.map(tableOfFound), ...edgeTables, ...triggers].join("\n");
}

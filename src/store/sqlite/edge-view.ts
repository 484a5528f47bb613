import { type EdgeType, edgeKind, edgeTypes, labelFacts, type NodeLabel } from "../../model/graph.ts";
import { type StoredEdge, storedEdge, storedNode } from "./stored-graph.ts";

/**
 * Every edge of the graph in the same form, whichever table or column stores it, for queries that follow edges of any
 * type. key distinguishes edges of the same type between the same nodes. sortKey is the date of the edge, or empty.
 * lastDate is the last day of a period, null if it is still open or unknown; for every other edge it is its date.
 */
export const edgeView = `CREATE TEMP VIEW IF NOT EXISTS edge
  (type, fromLabel, fromId, toLabel, toId, "key", weight, sortKey, lastDate) AS
${edgeTypes.map(edgesBetween).join("\nUNION ALL\n")};`;

type Joined = { readonly type: EdgeType; readonly from: NodeLabel; readonly to: NodeLabel };

/**
 * The edges of a type between two labels. A column that has an affinity in one part of the view and none in another would
 * make SQLite read all of it; expressions have none.
 */
function edgesBetween({ type, from, to }: Joined): string {
  const edge = storedEdge(type, from);
  const { weight, key } = edgeKind(type);
  const { day, lastDay, isKey } = daysOf(type, edge, from, to);
  const columns = [
    ...[`'${type}'`, `'${from}'`, `${edge.table}.${edge.from}`, `'${to}'`, `${edge.table}.${edge.to}`],
    key === undefined ? (isKey ? `coalesce(${day}, '')` : "''") : `'' || ${key}`,
    weight === undefined ? "1.0" : `${weight} + 0.0`,
    `coalesce(${day}, '')`,
    `nullif(${lastDay}, '')`,
  ];
  const conditions = [edge.only, edge.nullable && `${edge.nullable} IS NOT NULL`];
  const where = conditions.filter((each) => each !== undefined).join(" AND ");
  const joined = edge.dayIn === undefined ? "" : ` JOIN ${edge.dayIn}`;
  return `SELECT ${columns.join(", ")}
FROM ${edge.table}${joined}${where === "" ? "" : ` WHERE ${where}`}`;
}

type Days = { readonly day: string; readonly lastDay: string; readonly isKey: boolean };

/** The first and last day of an edge, and whether the first distinguishes edges between the same two nodes. */
function daysOf(type: EdgeType, edge: StoredEdge, from: NodeLabel, to: NodeLabel): Days {
  const on = (day: string, isKey = false) => ({ day, lastDay: day, isKey });
  switch (edgeKind(type).day) {
    case "FROM":
      return on(dayOfNode(edge, from, edge.from));
    case "TO":
      return on(dayOfNode(edge, to, edge.to));
    case "CORRECTION":
      return on(`coalesce(correctedOn, ${dayOfNode(edge, to, edge.to)})`);
    case "PERIOD":
      return { day: '"from"', lastDay: '"to"', isKey: true };
    case "ON":
      return on('"on"', true);
    default:
      return on("''");
  }
}

function dayOfNode({ table, day: ownDay }: StoredEdge, label: NodeLabel, id: string): string {
  if (ownDay !== undefined) return ownDay;
  const { day = "''" } = labelFacts(label);
  const node = storedNode(label);
  return node.table === table
    ? day
    : `(SELECT ${day} FROM ${node.table} WHERE ${node.table}.${node.key} = ${table}.${id})`;
}

import { idField } from "../../model/graph/affiliations.ts";
import { type EdgeType, edgeKind, labelFacts, type NodeLabel } from "../../model/graph.ts";
import { textEdges } from "../../model/text-edges.ts";
import { rowsWithNeighbours } from "../catalogue/neighbour-rows.ts";
import { type EdgeInRow, edgeInRow } from "../edges-in-rows.ts";
import type { Neighbours } from "../neighbour-lists.ts";

/** How SQLite stores the graph. `sql/tables.sql` and `graph-tables.ts` have the tables. */

/** Where the edges of a type are. `from` and `to` are the columns with the ids of the nodes they join. */
export type StoredEdge = {
  /** The table of one of the two nodes, or a table of its own. */
  readonly table: string;
  readonly from: string;
  readonly to: string;
  /** The one of these columns that is null in rows without an edge. */
  readonly nullable?: string;
  /** The column with the day, unless it is that of a node: many lists are read in the order of an index with this column. */
  readonly day?: string;
  /** The table that has it, if it is another, and how its rows are found. */
  readonly dayIn?: string;
  /** The columns with the ids of nodes that an edge names. */
  readonly names?: Readonly<Record<string, string>>;
  /** Which rows of the table start at this label, if some do not. */
  readonly only?: string;
  /** The index for lists in the other direction, if it is not named after the table, and further columns it has. */
  readonly index?: string;
  readonly indexed?: readonly string[];
};

const reference = { table: "reference", from: "fromId", to: "targetId", nullable: "targetId" };

/** What does not follow, by type and the label at which the edges start. */
const details: {
  readonly [Type in EdgeType]?: { readonly [Label in NodeLabel]?: Partial<StoredEdge> };
} = {
  ANSWERS: { Answer: { day: "answeredOn", dayIn: "answer ON answer.id = answerId" } },
  MENTIONS: {
    // The counts show whether the text or the heading mentions the country.
    Question: { index: "question_by_country", indexed: ["count", "headingCount"] },
    Answer: { index: "answer_by_country" },
  },
  ABOUT: { Question: { index: "question_by_topic" }, Answer: { index: "answer_by_topic" } },
  REFERS_TO: {
    Question: { ...reference, only: "fromLabel = 'Question'" },
    Answer: { ...reference, only: "fromLabel = 'Answer'" },
  },
  SAME_TEXT_AS: { Answer: { table: "answer_same_text_as", to: "firstAnswerId" } },
  SUCCEEDED_BY: { Department: { table: "department_succeeded_by", from: "fromId", to: "toId" } },
};

export function storedEdge(type: EdgeType, from: NodeLabel): StoredEdge {
  const joined = edgeKind(type).joins.find((each) => each.from === from);
  if (joined === undefined) throw new Error(`No edges of the type ${type} start at the label ${from}.`);
  const inRow = edgeInRow(type, from);
  const stored = inRow === undefined ? ownTable(type, from, joined.to) : inTableOf(inRow);
  return { ...stored, ...details[type]?.[from] };
}

/** The edge is a column of the table of a node. */
function inTableOf({ of, direction, field, isCertain, carries = {} }: EdgeInRow): StoredEdge {
  const { table, key } = storedNode(of);
  const [from, to] = direction === "OUT" ? [key, field] : [field, key];
  return { table, from, to, ...(isCertain ? {} : { nullable: field }), names: carries };
}

/** The edges have a table that is named after them: `member_represents_constituency`, `member_of_party`. */
function ownTable(type: EdgeType, from: NodeLabel, to: NodeLabel): StoredEdge {
  const [start, end] = [storedNode(from).table, storedNode(to).table];
  const verb = type.toLowerCase().replace(`${start}_`, "");
  const isFound = textEdges.some((each) => each.type === type);
  const table = `${start}_${verb}_${end}`;
  return { table, from: idField(from), to: idField(to), ...(isFound ? { day: "sortKey" } : {}) };
}

/** The table of a label and the column that identifies its nodes. */
export function storedNode(label: NodeLabel): { readonly table: string; readonly key: string } {
  return { table: label.toLowerCase(), key: labelFacts(label).key };
}

/** The neighbours that a row of the label's table brings along, if it may: further columns, with a line break before them. */
export function broughtAlong(label: NodeLabel): string {
  return label in rowsWithNeighbours ? `\n--! ${label.toLowerCase()}-neighbours` : "";
}

/** A property as a column. Some are words of SQL. */
export function column(property: string): string {
  return ["from", "to", "on", "key"].includes(property) ? `"${property}"` : property;
}

/** Where the edges between given nodes and those found are, and the columns with the ids of both. */
export function endsOf({ along: [givenLabel, type, direction, foundLabel] }: Neighbours): {
  readonly edge: StoredEdge;
  readonly given: string;
  readonly found: string;
} {
  const edge = storedEdge(type, direction === "OUT" ? givenLabel : foundLabel);
  const [given, found] = direction === "OUT" ? [edge.from, edge.to] : [edge.to, edge.from];
  return { edge, given, found };
}

/** The table and the column in which edges of a type have the id of a node that they name. */
export function storedName(
  type: EdgeType,
  property: string,
): { readonly table: string; readonly column: string } {
  const [start] = edgeKind(type).joins;
  if (start === undefined) throw new Error(`Edges of the type ${type} join nothing.`);
  const { table, names } = storedEdge(type, start.from);
  return { table, column: names?.[property] ?? property };
}

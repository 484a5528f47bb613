import { idField } from "../../model/graph/affiliations.ts";
import type { edgeKinds } from "../../model/graph/edge-kinds.ts";
import { type EdgeType, edgeKind, labelFacts, type NodeLabel } from "../../model/graph.ts";
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
};

type PeriodType = {
  [Type in EdgeType]: (typeof edgeKinds)[Type] extends { readonly day: "PERIOD" } ? Type : never;
}[EdgeType];

type From<Type extends EdgeType> = (typeof edgeKinds)[Type]["joins"][number]["from"];

const reference = { table: "reference", from: "fromId", to: "targetId", nullable: "targetId" };

/** By type and the label at which the edges start. */
const storedEdges = {
  ASKED: {
    Member: {
      ...{ table: "question", from: "askerId", to: "id", nullable: "askerId" },
      names: { partyId: "askerPartyId", constituencyId: "askerConstituencyId" },
    },
  },
  ANSWERED: { Member: { table: "answer", from: "ministerId", to: "id", nullable: "ministerId" } },
  CORRECTED: { Member: { table: "answer", from: "correctorId", to: "id", nullable: "correctorId" } },
  ANSWERS: {
    Answer: {
      ...{ table: "question", from: "answerId", to: "id", nullable: "answerId" },
      ...{ day: "answeredOn", dayIn: "answer ON answer.id = answerId" },
    },
  },
  PUT_TO: { Question: { table: "question", from: "id", to: "departmentId", nullable: "departmentId" } },
  MENTIONS: {
    Question: { table: "question_mentions_country", from: "questionId", to: "countryCode", day: "sortKey" },
    Answer: { table: "answer_mentions_country", from: "answerId", to: "countryCode", day: "sortKey" },
  },
  ABOUT: {
    Question: { table: "question_about_topic", from: "questionId", to: "topicId", day: "sortKey" },
    Answer: { table: "answer_about_topic", from: "answerId", to: "topicId", day: "sortKey" },
  },
  REFERS_TO: {
    Question: { ...reference, only: "fromLabel = 'Question'" },
    Answer: { ...reference, only: "fromLabel = 'Answer'" },
  },
  SAME_TEXT_AS: { Answer: { table: "answer_same_text_as", from: "answerId", to: "firstAnswerId" } },
  PART_OF: {
    Topic: { table: "topic", from: "id", to: "broaderId", nullable: "broaderId" },
    Office: { table: "office", from: "id", to: "departmentId" },
  },
  SUCCEEDED_BY: { Department: { table: "department_succeeded_by", from: "fromId", to: "toId" } },
} as const satisfies {
  readonly [Type in Exclude<EdgeType, PeriodType>]: { readonly [Label in From<Type>]: StoredEdge };
};

export function storedEdge(type: EdgeType, from: NodeLabel): StoredEdge {
  const byType: { readonly [Type in EdgeType]?: { readonly [Label in NodeLabel]?: StoredEdge } } =
    storedEdges;
  const stored = byType[type]?.[from] ?? ownTable(type, from);
  if (stored === undefined) throw new Error(`No edges of the type ${type} start at the label ${from}.`);
  return stored;
}

/** Edges between two days have a table that is named after them: `member_represents_constituency`, `member_of_party`. */
function ownTable(type: EdgeType, from: NodeLabel): StoredEdge | undefined {
  const joined = edgeKind(type).joins.find((each) => each.from === from);
  if (joined === undefined || edgeKind(type).day !== "PERIOD") return undefined;
  const [start, end] = [storedNode(from).table, storedNode(joined.to).table];
  const verb = type.toLowerCase().replace(`${start}_`, "");
  return { table: `${start}_${verb}_${end}`, from: idField(from), to: idField(joined.to) };
}

/** The table of a label and the column that identifies its nodes. */
export function storedNode(label: NodeLabel): { readonly table: string; readonly key: string } {
  return { table: label.toLowerCase(), key: labelFacts(label).key };
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

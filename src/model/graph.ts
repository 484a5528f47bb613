/** Every node label and edge type of the graph. Code, queries, API and docs use these names. */

export const nodeLabels = [
  "Member",
  "Question",
  "Answer",
  "Department",
  "Office",
  "Party",
  "Constituency",
  "Country",
  "Topic",
] as const;

export type NodeLabel = (typeof nodeLabels)[number];

export const edgeTypeNames = [
  "ASKED",
  "ANSWERED",
  "CORRECTED",
  "ANSWERS",
  "PUT_TO",
  "MENTIONS",
  "ABOUT",
  "REFERS_TO",
  "SAME_TEXT_AS",
  "MEMBER_OF",
  "REPRESENTS",
  "HELD",
  "PART_OF",
  "SUCCEEDED_BY",
] as const;

export type EdgeType = (typeof edgeTypeNames)[number];

/** A node's label and its id within that label. */
export type NodeKey = { readonly label: NodeLabel; readonly id: string };

/** A node as text, for use as a key of a map. */
export function nodeKeyText({ label, id }: NodeKey): string {
  return `${label} ${id}`;
}

/** The labels each edge type connects. An edge type may have more than one pair. */
export const edgeTypes: readonly {
  readonly type: EdgeType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
}[] = [
  { type: "ASKED", from: "Member", to: "Question" },
  { type: "ANSWERED", from: "Member", to: "Answer" },
  { type: "CORRECTED", from: "Member", to: "Answer" },
  { type: "ANSWERS", from: "Answer", to: "Question" },
  { type: "PUT_TO", from: "Question", to: "Department" },
  { type: "MENTIONS", from: "Question", to: "Country" },
  { type: "MENTIONS", from: "Answer", to: "Country" },
  { type: "ABOUT", from: "Question", to: "Topic" },
  { type: "ABOUT", from: "Answer", to: "Topic" },
  { type: "REFERS_TO", from: "Question", to: "Question" },
  { type: "REFERS_TO", from: "Answer", to: "Question" },
  { type: "SAME_TEXT_AS", from: "Answer", to: "Answer" },
  { type: "MEMBER_OF", from: "Member", to: "Party" },
  { type: "REPRESENTS", from: "Member", to: "Constituency" },
  { type: "HELD", from: "Member", to: "Office" },
  { type: "PART_OF", from: "Topic", to: "Topic" },
  { type: "PART_OF", from: "Office", to: "Department" },
  { type: "SUCCEEDED_BY", from: "Department", to: "Department" },
];

/** A kind of node. */
export type LabelFacts = {
  /** The property that identifies a node. */
  readonly key: "id" | "code";
  /** What several are called, also in the names of queries: `list-parties`. */
  readonly plural: string;
  /** The property with a node's day. Such nodes are listed newest first and undated ones last, all others by name. */
  readonly day?: string;
  /** The type of edges by which members belong to a node between two days. Such a node has nothing but a name. */
  readonly joinedBy?: string;
  /** Whether a filter can restrict the list of all nodes. */
  readonly isFiltered?: true;
  /** Shown in the API. */
  readonly description: string;
};

/** Every kind of node, in the order in which an export writes them. Code, queries, API and docs use these names. */
export const labels = {
  Member: {
    key: "id",
    plural: "members",
    isFiltered: true,
    description: "A member of either House, as asker or minister.",
  },
  Question: {
    key: "id",
    plural: "questions",
    day: "tabledOn",
    isFiltered: true,
    description: "A written question.",
  },
  Answer: {
    key: "id",
    plural: "answers",
    day: "answeredOn",
    isFiltered: true,
    description: "A written answer.",
  },
  Department: { key: "id", plural: "departments", description: "A government department." },
  Office: { key: "id", plural: "offices", isFiltered: true, description: "A ministerial office." },
  Party: { key: "id", plural: "parties", joinedBy: "MEMBER_OF", description: "A political party." },
  Constituency: {
    key: "id",
    plural: "constituencies",
    joinedBy: "REPRESENTS",
    description: "A constituency of the House of Commons.",
  },
  Country: { key: "code", plural: "countries", description: "A country or territory." },
  Topic: { key: "id", plural: "topics", description: "A topic of questions and answers." },
} as const satisfies Readonly<Record<string, LabelFacts>>;

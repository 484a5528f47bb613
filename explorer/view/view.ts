import type { Kind } from "../graph/graph.ts";

/** A name that was chosen in the sentence, for example Russia. */
export type Chosen = { readonly kind: "Country" | "Topic"; readonly name: string };

/** What is asked with the sentence at the top. */
export type Sentence = {
  readonly who: "MINISTERS" | "MEMBERS" | "COUNTRIES";
  readonly about: readonly Chosen[];
  readonly match: "ALL" | "ANY";
  readonly scope: "SENTENCE" | "ANSWER" | "EXCHANGE" | "QUESTION";
  /** Topics with a lower score do not count; null for all that the graph keeps. */
  readonly minScore: number | null;
  readonly from: string | null;
  readonly to: string | null;
};

export const tabs = ["list", "graph", "timeline", "table"] as const;
export type Tab = (typeof tabs)[number];

export const columns = ["name", "kind", "count", "first", "last"] as const;
export type Order = { readonly column: (typeof columns)[number]; readonly descending: boolean };

export type Place = readonly [x: number, y: number];

/** What the page shows: plain values only, so that it fits in a link and in the browser's history. */
export type View = {
  readonly sentence: Sentence | null;
  readonly tab: Tab;
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly places: Readonly<Record<string, Place>>;
  readonly pinned: readonly string[];
  readonly expanded: readonly string[];
  readonly hidden: readonly string[];
  readonly hiddenKinds: readonly Kind[];
  readonly hiddenEdgeTypes: readonly string[];
  readonly colourBy: "KIND" | "PARTY";
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly selected: readonly string[];
  readonly order: Order;
};

export const emptyView: View = {
  sentence: null,
  tab: "list",
  nodes: [],
  edges: [],
  places: {},
  pinned: [],
  expanded: [],
  hidden: [],
  hiddenKinds: [],
  hiddenEdgeTypes: [],
  colourBy: "KIND",
  days: null,
  selected: [],
  order: { column: "count", descending: true },
};

/** Adds nodes and edges. What is there keeps its place; what was hidden and is added again is shown. */
export function withAdded(view: View, added: Pick<View, "nodes" | "edges">): View {
  const again = new Set(added.nodes);
  return {
    ...view,
    nodes: [...new Set([...view.nodes, ...added.nodes])],
    edges: [...new Set([...view.edges, ...added.edges])],
    hidden: view.hidden.filter((id) => !again.has(id)),
  };
}

export function toggled<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

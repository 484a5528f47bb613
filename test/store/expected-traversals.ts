import { edgeTypeNames, type NodeKey } from "../../src/model/graph.ts";
import { type Expected, first } from "./expected-row.ts";

const all = { edgeTypes: edgeTypeNames, direction: "BOTH" } as const;
const nodes = (...keys: readonly string[]): { readonly nodes: NodeKey[] } => ({
  nodes: keys.map((key) => {
    const [label, id] = key.split(" ") as [NodeKey["label"], string];
    return { label, id };
  }),
});

/** What the queries that walk along edges of any type give on the fixture. */
export const expectedTraversals = {
  "edges-of-node": {
    params: { label: "Question", id: "q1", ...all, order: "WEIGHT", ...first },
    brief: (e) => `${e.direction} ${e.type} ${e.label} ${e.id} ${e.key} ${e.weight} ${e.date}`,
    rows: [
      "IN REFERS_TO Question q3 0 1 2025-02-10",
      "IN ANSWERS Answer q1  1 2025-01-20",
      "OUT PUT_TO Department war  1 2025-01-10",
      "OUT MENTIONS Country RU  1 2025-01-10",
      "OUT MENTIONS Country KP  1 2025-01-10",
      "IN ASKED Member ann  1 2025-01-10",
      "OUT ABOUT Topic sanctions  1 2025-01-10",
    ],
  },
  "totals-of-nodes": {
    params: { ...nodes("Country RU", "Office lord-at-sea", "Member nobody", "Answer q7"), ...all },
    brief: (t) => `${t.nodeLabel} ${t.nodeId}: ${t.type} ${t.direction} ${t.label} ${t.count}`,
    rows: [
      "Country RU: MENTIONS IN Answer 5",
      "Country RU: MENTIONS IN Question 4",
      "Office lord-at-sea: HELD IN Member 2",
      "Office lord-at-sea: PART_OF OUT Department 1",
      "Answer q7: ANSWERED IN Member 1",
      "Answer q7: ANSWERS OUT Question 1",
      "Answer q7: CORRECTED IN Member 1",
      "Answer q7: MENTIONS OUT Country 1",
      "Answer q7: REFERS_TO OUT Question 1",
    ],
  },
} satisfies Partial<Expected>;

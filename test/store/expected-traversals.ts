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
  "edges-of-nodes": {
    params: {
      ...nodes("Answer q7", "Party green"),
      edgeTypes: ["MENTIONS", "CORRECTED", "REFERS_TO", "MEMBER_OF"],
    },
    brief: (e) => `${e.nodeId}: ${e.type} ${e.direction} ${e.label} ${e.id} ${e.key} ${e.weight} ${e.date}`,
    rows: [
      "q7: CORRECTED IN Member mia  1 2025-04-09",
      "q7: MENTIONS OUT Country RU  1 2025-04-09",
      "q7: REFERS_TO OUT Question q2 0 1 2025-04-09",
      "green: MEMBER_OF IN Member 10 2001-06-07 1 2001-06-07",
      "green: MEMBER_OF IN Member 11  1 null",
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

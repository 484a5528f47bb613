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
  "edges-at-nodes": {
    params: {
      ...nodes("Answer q7", "Question q2", "Country RU", "Party green", "Member 10"),
      edgeTypes: ["MENTIONS", "REFERS_TO", "MEMBER_OF"],
      scope: "AMONG",
      limit: 3,
    },
    brief: (e) =>
      `${e.type} ${e.fromLabel} ${e.fromId} ${e.toId} ${e.key} ${e.weight} ${e.date} ${e.lastDate} of ${e.totalCount}`,
    rows: [
      "MENTIONS Answer q7 RU  1 2025-04-09 2025-04-09 of 4",
      "REFERS_TO Answer q7 q2 0 1 2025-04-09 2025-04-09 of 4",
      "MENTIONS Question q2 RU  1 2025-02-10 2025-02-10 of 4",
    ],
  },
  "common-connections": {
    params: {
      ...nodes("Country RU", "Country KP", "Member mia"),
      edgeTypes: edgeTypeNames,
      needed: 2,
      ...first,
    },
    brief: (c) =>
      `${c.label} ${c.id} ${c.joined} ${c.weight} of ${c.totalCount}: ${c.edges.map((e) => `${e.nodeId} ${e.type} ${e.direction} ${e.weight} ${e.date}`)}`,
    rows: [
      "Answer q1 3 4 of 6: RU MENTIONS IN 2 2025-01-20,KP MENTIONS IN 1 2025-01-20,mia ANSWERED OUT 1 2025-01-20",
      "Answer q2 3 3 of 6: RU MENTIONS IN 1 2025-02-20,KP MENTIONS IN 1 2025-02-20,mia ANSWERED OUT 1 2025-02-20",
      "Answer q3 3 3 of 6: RU MENTIONS IN 1 2025-03-01,KP MENTIONS IN 1 2025-03-01,mia ANSWERED OUT 1 2025-03-01",
      "Question q4 3 3 of 6: RU MENTIONS IN 1 null,KP MENTIONS IN 1 null,mia ASKED OUT 1 null",
      "Answer q7 2 2 of 6: RU MENTIONS IN 1 2025-04-09,mia CORRECTED OUT 1 2025-04-09",
      "Question q1 2 2 of 6: RU MENTIONS IN 1 2025-01-10,KP MENTIONS IN 1 2025-01-10",
    ],
  },
  "similar-members": {
    params: { memberId: "ann", minimumShared: 1, ...first },
    brief: (m) =>
      `${m.id} ${m.similarity.toFixed(6)} of ${m.totalCount}: ${m.shared.map((s) => `${s.countryCode} ${s.own} ${s.other}`)}`,
    rows: ["mia 0.948683 of 2: KP 1 1,RU 2 1", "bob 0.400000 of 2: RU 2 1"],
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

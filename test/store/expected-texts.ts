import { type Expected, edge, first, ids } from "./expected-row.ts";

/** What the queries on texts that several answers say give on the fixture. */
export const expectedTexts = {
  "same-text-answers": {
    params: { ...ids("q3", "q2", "q1"), ...first },
    brief: (a) => `${edge(a)} ${a.similarity}`,
    rows: ["q3→q2 1", "q2→q3 1"],
  },
  "list-text-clusters": {
    params: { minSize: 2, ...first },
    brief: (t) =>
      `${t.cursorKey} ${t.cursorId} ${t.id} ${t.size} ${t.identical} ${t.firstUsed} ${t.lastUsed}`,
    rows: ["99999999972025-02-20 q2 q2 2 2 2025-02-20 2025-03-01"],
  },
  "count-text-clusters": { params: { minSize: 3 }, brief: ({ count }) => String(count), rows: ["0"] },
  "text-clusters-of-answers": {
    params: ids("q3", "q1", "q2"),
    brief: (t) => `${t.sourceId}→${t.id} ${t.size} ${t.identical} ${t.firstUsed} ${t.lastUsed}`,
    rows: ["q3→q2 2 2 2025-02-20 2025-03-01", "q2→q2 2 2 2025-02-20 2025-03-01"],
  },
  "answers-of-text-clusters": {
    params: { ...ids("q2"), ...first },
    brief: (a) => `${edge(a)} ${a.similarity}`,
    rows: ["q2→q2 1", "q2→q3 1"],
  },
  "ministers-of-text-clusters": {
    params: { ...ids("q2"), ...first },
    brief: (m) => `${edge(m)} ${m.answerCount} ${m.firstUsed} ${m.lastUsed}`,
    rows: ["q2→mia 2 2025-02-20 2025-03-01"],
  },
  "totals-of-text-clusters": {
    params: ids("q2"),
    brief: (t) => `${t.sourceId} ${t.answers} ${t.ministers}`,
    rows: ["q2 2 1"],
  },
  "answers-with-first-use": {
    params: { limit: 2, afterId: "q2" },
    brief: (a) => `${a.id} ${a.sortKey} ${a.truncated} ${a.holding} ${a.firstAnswerId} ${a.similarity}`,
    rows: ["q3 2025-03-01 false false q2 1", "q4  false false null null"],
  },
  "texts-of-answers": {
    params: ids("q6", "q5", "q4"),
    brief: ({ id, text }) => `${id} ${text}`,
    rows: ["q6 Answered without a name, on Russia.", "q4 We keep this under review."],
  },
  "basis-of-edges": { params: { edgeType: "ABOUT" }, brief: ({ hash }) => hash, rows: [] },
} satisfies Partial<Expected>;

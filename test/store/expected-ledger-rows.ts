import type { datasetQueries } from "../../src/store/catalogue/dataset-queries.ts";
import type { ledgerReads } from "../../src/store/catalogue/ledger-queries.ts";
import type { Expected } from "./expected-row.ts";

/** What the queries of the ledger give on the fixture. */

const ids = (...of: string[]) => ({ ids: of });
const first = { limit: 10, afterKey: null, afterId: null };

export const expectedLedgerRows: Pick<Expected, keyof typeof ledgerReads | keyof typeof datasetQueries> = {
  "records-by-id": {
    params: ids("r2", "rx", "r1"),
    brief: (r) => `${r.recordId} ${r.versions}`,
    rows: ["r2 [2]", "r1 [1]"],
  },
  "records-by-natural-id": {
    params: ids("commons-2025-01-10-100", "none"),
    brief: (r) => `${r.recordId} ${r.answerKey}`,
    rows: ["r1 null", "r2 key-2"],
  },
  "records-of-siblings": {
    params: { listedKeys: ["key-3", "none"], ownKeys: ["key-2", "commons-2025-01-10-100"] },
    brief: (r) => `${r.recordId} ${r.versions}`,
    rows: ["r1 [1]", "r2 [2]", "r3 [3]"],
  },
  "questions-of-records": {
    params: ids("q2", "q3", "q5", "q6", "r2", "none"),
    brief: (q) =>
      `${q.id} ${q.answerId} ${q.unresolvedAskerId} ${q.unresolvedMinisterId} ${q.ambiguousAskerId} ${q.ambiguousMinisterId}`,
    rows: [
      "q2 q2 ann mia null mia",
      "q3 q3 bob mia bob null",
      "q5 null bob null null null",
      "q6 q6 null null null null",
    ],
  },
  "imported-file": {
    params: { source: "month.json" },
    brief: (f) => `${f.source} ${f.modifiedAt} ${f.contentHash} ${f.records} ${f.recordIds}`,
    rows: ['month.json 2025-10-02T08:00:00.000Z hash-2 2 ["r1"]'],
  },
  "list-record-ids": { params: { limit: 2, afterId: "r1" }, brief: (r) => r.recordId, rows: ["r2", "r3"] },
  "list-declared-days": {
    params: {},
    brief: (d) => `${d.house} ${d.from}–${d.to}`,
    rows: ["COMMONS 2025-08-01–2025-08-31", "LORDS 2025-08-01–2025-08-15"],
  },
  "list-snapshots": { params: {}, brief: (e) => `${e.of}@${e.at}`, rows: ["month@2025-09-04"] },
  "superseded-records": {
    params: {
      snapshots: [
        { of: "month", at: "2025-09-04" },
        { of: "year", at: "2025" },
      ],
    },
    brief: (r) => `${r.of} ${r.recordId}`,
    rows: ["month r1"],
  },
  "list-changes": {
    params: { limit: 2, afterKey: 1, afterId: "q1" },
    brief: (c) => `${c.sequence} ${c.questionId} ${c.kind} ${c.before} ${c.after} ${c.asOf}`,
    rows: ["2 q2 ADDED null ANSWERED null", "3 q1 MOVED War Home 2025-01-12"],
  },
  "count-changes": { params: {}, brief: (c) => String(c.count), rows: ["3"] },
  "changes-of-questions": {
    params: { ...ids("q1", "q3"), ...first },
    brief: (c) => `${c.sourceId} ${c.sequence} ${c.kind}`,
    rows: ["q1 3 MOVED", "q1 1 ADDED"],
  },
  "list-import-runs": {
    params: { limit: 5 },
    brief: (r) => `${r.startedAt} ${r.loaded} ${r.stopped}`,
    rows: ["2025-10-02T09:00:00.000Z 6 true", "2025-10-01T09:00:00.000Z 6 false"],
  },
  revision: { params: {}, brief: ({ number }) => String(number > 0), rows: ["true"] },
  "list-unfinished": { params: {}, brief: (u) => u.work, rows: ["rebuild"] },

  "question-sources": {
    params: {},
    brief: (s) => `${s.source} ${s.questions} ${s.answers} ${s.firstRetrievedAt} ${s.lastRetrievedAt}`,
    rows: [
      "fixture.txt 6 5 2025-10-01T09:30:00.000Z 2025-10-02T09:30:00.000Z",
      "lords.txt 1 1 2025-10-01T09:30:00.000Z 2025-10-02T09:30:00.000Z",
    ],
  },
  "dataset-counts": {
    params: {},
    brief: (d) =>
      `${d.questions} ${d.answers} ${d.members} ${d.unanswered} ${d.holding} ${d.truncatedQuestions} ${d.truncatedAnswers} ${d.ambiguousQuestions} ${d.ambiguousAnswers} ${d.unresolvedMembers} ${d.firstTabled} ${d.lastTabled} ${d.lastAnswered}`,
    rows: ["7 6 6 1 0 1 0 1 0 4 2024-12-31 2025-04-01 2025-04-09"],
  },
  "list-truncated-questions": { params: { limit: 5, afterId: "q1" }, brief: (q) => q.id, rows: ["q7"] },
  "coverage-by-month": {
    params: {},
    brief: (m) =>
      `${m.month} ${m.house} ${m.questions} ${m.tabled} ${m.answered} ${m.truncated} ${m.seenUntil}`,
    rows: [
      "2024-12 null 1 1 1 0 2025-04-08",
      "2025-01 COMMONS 1 1 1 0 2025-04-08",
      "2025-02 LORDS 1 1 1 0 2025-04-08",
      "2025-02 null 1 1 1 0 2025-04-08",
      "2025-04 null 1 1 1 1 2025-04-08",
      "null null 2 0 1 0 2025-04-08",
    ],
  },
};

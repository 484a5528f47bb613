import type { ImportRun, LedgerEntries } from "../../src/model/ledger.ts";

/** What is kept beside the graph: two records that mean one question, an edition that lacks one of them, and changes. */
export const ledger: LedgerEntries = {
  records: [
    { recordId: "r1", naturalId: "commons-2025-01-10-100", groupId: null, versions: "[1]" },
    { recordId: "r2", naturalId: "commons-2025-01-10-100", groupId: "group-1", versions: "[2]" },
    { recordId: "r3", naturalId: null, groupId: "group-1", versions: "[3]" },
  ],
  snapshots: [
    { recordId: "r1", of: "month", at: "2025-09-02" },
    { recordId: "r2", of: "month", at: "2025-09-04" },
  ],
  latest: [
    { of: "month", at: "2025-09-04" },
    { of: "month", at: "2025-09-02" },
  ],
  changes: [
    { questionId: "q1", kind: "ADDED", before: null, after: "UNANSWERED", asOf: "2025-01-10" },
    { questionId: "q2", kind: "ADDED", before: null, after: "ANSWERED", asOf: null },
    { questionId: "q1", kind: "MOVED", before: "War", after: "Home", asOf: "2025-01-12" },
  ],
  replaced: [],
  removed: [],
};

export const importRuns: readonly ImportRun[] = [1, 2].map((day) => ({
  startedAt: `2025-10-0${day}T09:00:00.000Z`,
  finishedAt: `2025-10-0${day}T09:01:00.000Z`,
  files: 1,
  read: 7,
  loaded: 6,
  skipped: 1,
  stopped: day === 2,
}));

import type { DeclaredDays } from "../../src/model/coverage.ts";
import type { ImportedFile, ImportRun, LedgerEntries, ListingRecord } from "../../src/model/ledger.ts";

function record(recordId: string, given: Partial<ListingRecord>): ListingRecord {
  return { recordId, naturalId: null, answerKey: null, siblingKeys: [], versions: "[]", ...given };
}

/** What is kept beside the graph: two records that mean one question, an edition that lacks one of them, and changes. */
export const ledger: LedgerEntries = {
  records: [
    record("r1", { naturalId: "commons-2025-01-10-100", versions: "[1]" }),
    record("r2", { naturalId: "commons-2025-01-10-100", answerKey: "key-2", versions: "[2]" }),
    record("r3", { siblingKeys: ["key-2", "key-3"], versions: "[3]" }),
    record("r4", { answerKey: "key-3", siblingKeys: ["key-1"], versions: "[4]" }),
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
  rewritten: ["r4"],
  replaced: [],
  removed: [],
};

/** What was known before of one of these records, which listed another sibling then. */
export const olderLedger: LedgerEntries = {
  records: [record("r4", { siblingKeys: ["none"], versions: "[0]" })],
  ...{ snapshots: [], latest: [], changes: [], rewritten: [], replaced: [], removed: [] },
};

/** Declared twice over, which changes nothing. */
export const declaredDays: readonly DeclaredDays[] = [
  { house: "LORDS", from: "2025-08-01", to: "2025-08-15" },
  { house: "COMMONS", from: "2025-08-01", to: "2025-08-31" },
  { house: "LORDS", from: "2025-08-01", to: "2025-08-15" },
];

/** Imported twice: the file has changed in between. */
export const importedFiles: readonly ImportedFile[] = [1, 2].map((day) => ({
  source: "month.json",
  modifiedAt: `2025-10-0${day}T08:00:00.000Z`,
  contentHash: `hash-${day}`,
  records: day,
  recordIds: '["r1"]',
}));

export const importRuns: readonly ImportRun[] = [1, 2].map((day) => ({
  startedAt: `2025-10-0${day}T09:00:00.000Z`,
  finishedAt: `2025-10-0${day}T09:01:00.000Z`,
  files: 1,
  read: 7,
  loaded: 6,
  skipped: 1,
  stopped: day === 2,
}));

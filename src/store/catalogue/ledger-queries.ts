import { z } from "zod";
import { changeKinds, type RecordedChange } from "../../model/changes.ts";
import type { DeclaredDays } from "../../model/coverage.ts";
import type {
  ImportedFile,
  ImportRun,
  RecordSnapshot,
  StoredRecord,
  StoredSnapshot,
} from "../../model/ledger.ts";
import { unfinishedWorks } from "../../model/unfinished.ts";
import { cursor, sourceId } from "./edge-rows.ts";
import { house } from "./node-rows.ts";
import { page } from "./page.ts";
import { read, write } from "./query.ts";
import { flag } from "./row-values.ts";

/** What the store keeps in addition to the graph: versions of records, snapshots, changes and import runs. */

const record = z.object({
  recordId: z.string(),
  naturalId: z.string().nullable(),
  answerKey: z.string().nullable(),
  versions: z.string(),
}) satisfies z.ZodType<StoredRecord>;

const snapshot = z.object({ of: z.string(), at: z.string() }) satisfies z.ZodType<StoredSnapshot>;

const declaredDays = z.object({
  house,
  from: z.string(),
  to: z.string(),
}) satisfies z.ZodType<DeclaredDays>;

const recordSnapshot = snapshot.extend({ recordId: z.string() }) satisfies z.ZodType<RecordSnapshot>;

const change = z.object({
  questionId: z.string(),
  kind: z.enum(changeKinds),
  before: z.string().nullable(),
  after: z.string().nullable(),
  asOf: z.string().nullable(),
  recordedAt: z.iso.datetime(),
});

const recordedChange = change.extend({ sequence: z.int() }) satisfies z.ZodType<RecordedChange>;

const importedFile = z.object({
  source: z.string(),
  modifiedAt: z.iso.datetime(),
  contentHash: z.string(),
  records: z.int(),
  recordIds: z.string(),
}) satisfies z.ZodType<ImportedFile>;

/** What an import counts of a question. */
const countedQuestion = z.object({
  id: z.string(),
  answerId: z.string().nullable(),
  /** Members known only by a printed name. */
  unresolvedAskerId: z.string().nullable(),
  unresolvedMinisterId: z.string().nullable(),
  /** Members with a name that fits several official ones. */
  ambiguousAskerId: z.string().nullable(),
  ambiguousMinisterId: z.string().nullable(),
});

const run = z.object({
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  files: z.int(),
  read: z.int(),
  loaded: z.int(),
  skipped: z.int(),
  stopped: flag,
}) satisfies z.ZodType<ImportRun>;

const unfinished = z.object({ work: z.enum(unfinishedWorks) });

const ofIds = z.object({ ids: z.array(z.string()) });

export const ledgerReads = {
  "records-by-id": read(ofIds, record),
  "records-by-natural-id": read(ofIds, record),
  "records-of-siblings": read(
    z.object({
      /** Records that list these keys, or each other by them. */
      listedKeys: z.array(z.string()),
      /** Records of the questions that these keys mean. */
      ownKeys: z.array(z.string()),
    }),
    record,
  ),
  "questions-of-records": read(ofIds, countedQuestion),
  "imported-file": read(z.object({ source: z.string() }), importedFile),
  "list-record-ids": read(
    z.object({ limit: z.int(), afterId: z.string() }),
    z.object({ recordId: z.string() }),
  ),
  "list-snapshots": read(z.object({}), snapshot),
  "list-declared-days": read(z.object({}), declaredDays),
  "superseded-records": read(
    z.object({ snapshots: z.array(snapshot) }),
    z.object({ of: z.string(), recordId: z.string() }),
  ),
  "list-changes": read(z.object(page), recordedChange.extend(cursor)),
  "count-changes": read(z.object({}), z.object({ count: z.int() })),
  "changes-of-questions": read(
    z.object({ ids: z.array(z.string()), ...page }),
    recordedChange.extend({ ...sourceId, ...cursor }),
  ),
  "list-import-runs": read(z.object({ limit: z.int() }), run),
  "list-unfinished": read(z.object({}), unfinished),
  revision: read(z.object({}), z.object({ number: z.int() })),
} as const;

export const ledgerWrites = {
  "save-records": write(record),
  "clear-record-siblings": write(z.object({ recordId: z.string() })),
  "save-record-siblings": write(z.object({ recordId: z.string(), siblingKey: z.string() })),
  "save-record-snapshots": write(recordSnapshot),
  "save-snapshots": write(snapshot),
  "save-declared-days": write(declaredDays),
  "save-changes": write(change),
  "save-imported-files": write(importedFile),
  "save-import-runs": write(run),
  "save-unfinished": write(unfinished),
  "remove-unfinished": write(unfinished),
  "bump-revision": write(null),
} as const;

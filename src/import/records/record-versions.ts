import { z } from "zod";
import { naturalQuestionId, questionId } from "../../model/ids.ts";
import type { ListingRecord, StoredRecord } from "../../model/ledger.ts";
import type { QuestionRecord } from "../question-record.ts";
import { comparePrintings } from "./version-order.ts";

/** The versions of one record, read from the store or just parsed. */
export type RecordVersions = {
  readonly recordId: string;
  readonly naturalId: string | null;
  readonly versions: readonly QuestionRecord[];
};

// The store's own text: enough is checked to tell that it was written by this program.
const storedVersions = z.array(
  z.looseObject({ provenance: z.looseObject({ contentHash: z.string() }), text: z.string() }),
);

/** The identity that a record has by itself. */
export function recordIdOf(record: QuestionRecord): string {
  return questionId({ ...record, asker: record.asker?.name ?? record.asker?.memberId ?? null });
}

export function fromStored({ recordId, naturalId, versions }: StoredRecord): RecordVersions {
  const parsed: unknown = JSON.parse(versions);
  // Checked but used as it stands: what is written back must be the same text.
  storedVersions.parse(parsed);
  return { recordId, naturalId, versions: parsed as readonly QuestionRecord[] };
}

export function toStored(
  { recordId, naturalId, versions }: RecordVersions,
  keys: Pick<ListingRecord, "answerKey" | "siblingKeys">,
): ListingRecord {
  return { recordId, naturalId, ...keys, versions: JSON.stringify(versions) };
}

/** Adds a version; null when it is there already. Of one content only the printing obtained last is kept. */
export function addVersion(
  known: RecordVersions | undefined,
  recordId: string,
  record: QuestionRecord,
): RecordVersions | null {
  if (known === undefined) return { recordId, naturalId: naturalQuestionId(record), versions: [record] };
  const { versions } = known;
  const same = versions.find((other) => keyOf(other) === keyOf(record));
  if (same !== undefined && comparePrintings(same, record) >= 0) return null;
  return {
    recordId,
    naturalId: known.naturalId ?? naturalQuestionId(record),
    // In a fixed order, so that the store holds the same text in whatever order the versions came.
    versions: [...versions.filter((other) => other !== same), record].sort(comparePrintings),
  };
}

/** What one record says in one reissued whole: in another whole it may come and go separately. */
function keyOf({ provenance, snapshot }: QuestionRecord): string {
  return `${provenance.contentHash} ${snapshot?.of ?? ""}`;
}

import { z } from "zod";
import { naturalQuestionId, questionId } from "../../model/ids.ts";
import type { ListingRecord, StoredRecord } from "../../model/ledger.ts";
import { type QuestionRecord, unknownAnswerFields, unknownQuestionFields } from "../question-record.ts";
import { later, seenAlone } from "../sound-days.ts";
import { comparePrintings } from "./version-order.ts";

/** All versions of one record. */
export type RecordVersions = {
  readonly recordId: string;
  readonly naturalId: string | null;
  readonly versions: readonly QuestionRecord[];
};

// Checks just enough to see that the stored text was written by this program.
const storedVersions = z.array(
  z.looseObject({ provenance: z.looseObject({ contentHash: z.string() }), text: z.string() }),
);

/** The id of a record, derived from the record alone. */
export function recordIdOf(record: QuestionRecord): string {
  return questionId({ ...record, asker: record.asker?.name ?? record.asker?.memberId ?? null });
}

export function fromStored({ recordId, naturalId, versions }: StoredRecord): RecordVersions {
  const parsed: unknown = JSON.parse(versions);
  // Use the parsed value, not zod's result, so that writing it back gives the same text.
  storedVersions.parse(parsed);
  return { recordId, naturalId, versions: (parsed as readonly QuestionRecord[]).map(withLaterFields) };
}

/** A record that was stored before a field was added does not have it. */
function withLaterFields(stored: QuestionRecord): QuestionRecord {
  const { answer } = stored;
  const version = withMissing(
    answer === null ? stored : { ...stored, answer: withMissing(answer, unknownAnswerFields) },
    unknownQuestionFields,
  );
  return version.seenUntil === undefined ? { ...version, seenUntil: seenAlone(version) } : version;
}

/** The fields that are missing come last, so that a complete record gives the same text when it is written back. */
function withMissing<Fields extends object>(stored: Fields, unknown: Partial<Fields>): Fields {
  const missing = Object.entries(unknown).filter(([name]) => !(name in stored));
  return missing.length === 0 ? stored : { ...stored, ...Object.fromEntries(missing) };
}

export function toStored(
  { recordId, naturalId, versions }: RecordVersions,
  keys: Pick<ListingRecord, "answerKey" | "siblingKeys">,
): ListingRecord {
  return { recordId, naturalId, ...keys, versions: JSON.stringify(versions) };
}

/** Adds versions; null if there is nothing to add. For the same content, only the latest printing is kept. */
export function addVersions(
  known: RecordVersions | undefined,
  recordId: string,
  records: readonly QuestionRecord[],
): RecordVersions | null {
  const versions = new Map((known?.versions ?? []).map((version) => [keyOf(version), version]));
  let naturalId = known?.naturalId ?? null;
  let isChanged = false;
  for (const record of records) {
    const key = keyOf(record);
    const same = versions.get(key);
    const latest = same !== undefined && comparePrintings(same, record) >= 0 ? same : record;
    // Every printing adds what it saw, also one that is not kept.
    const seenUntil = later(record.seenUntil, same?.seenUntil ?? null);
    if (latest === same && seenUntil === same.seenUntil) continue;
    versions.set(key, { ...latest, seenUntil });
    naturalId ??= naturalQuestionId(record);
    isChanged = true;
  }
  if (!isChanged) return null;
  // Sorted, so that the stored text does not depend on the order in which versions came.
  return { recordId, naturalId, versions: [...versions.values()].sort(comparePrintings) };
}

/** The key of a version: its content and the source of its snapshot. Each source may drop the record separately. */
function keyOf({ provenance, snapshot }: QuestionRecord): string {
  return `${provenance.contentHash} ${snapshot?.of ?? ""}`;
}

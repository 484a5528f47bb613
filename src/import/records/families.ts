import type { QuestionRecord } from "../question-record.ts";
import { mergeVersions } from "./merge-versions.ts";
import type { RecordVersions } from "./record-versions.ts";
import { type LatestSnapshots, versionsThatHold } from "./snapshots.ts";

/**
 * Records that mean one question: those with Parliament's id of it, and the printings of it by House, day and number
 * alone. The printings are told from the rest by being named by what they share.
 */
export type Family = readonly RecordVersions[];

export function familiesOf(records: Iterable<RecordVersions>): ReadonlyMap<string, Family> {
  return Map.groupBy(records, ({ recordId, naturalId }) => naturalId ?? recordId);
}

/** The questions that a family stands for, by id, each as the one record that follows from its versions. */
export function questionsOf(family: Family, latest: LatestSnapshots): ReadonlyMap<string, QuestionRecord> {
  const questions = new Map<string, QuestionRecord>();
  const printings = family.filter(isPrinting).flatMap((record) => versionsThatHold(record, latest));
  // Should Parliament's ids ever give one number twice in a day, the printings are taken for the first of them.
  let unclaimed: readonly QuestionRecord[] = printings;
  for (const record of family.filter((each) => !isPrinting(each)).sort(byId)) {
    const versions = versionsThatHold(record, latest);
    if (versions.length === 0) continue;
    const merged = mergeVersions([...versions, ...unclaimed]);
    if (merged !== null) questions.set(record.recordId, merged);
    unclaimed = [];
  }
  const printed = mergeVersions(unclaimed);
  const [printing] = family.filter(isPrinting);
  if (printed !== null && printing !== undefined) questions.set(printing.recordId, printed);
  return questions;
}

function isPrinting({ recordId, naturalId }: RecordVersions): boolean {
  return recordId === naturalId;
}

function byId(a: RecordVersions, b: RecordVersions): number {
  return a.recordId < b.recordId ? -1 : 1;
}

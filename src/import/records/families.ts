import type { QuestionRecord } from "../question-record.ts";
import { mergeVersions } from "./merge-versions.ts";
import type { RecordVersions } from "./record-versions.ts";
import { currentVersions, type LatestSnapshots } from "./snapshots.ts";

/**
 * Records of the same question: those with Parliament's id, and printings identified only by House, day and number. The
 * id of a printing is the natural id that they all share.
 */
export type Family = readonly RecordVersions[];

export function familiesOf(records: Iterable<RecordVersions>): ReadonlyMap<string, Family> {
  return Map.groupBy(records, ({ recordId, naturalId }) => naturalId ?? recordId);
}

/** The questions of a family by id, each as one record merged from its versions. */
export function questionsOf(family: Family, latest: LatestSnapshots): ReadonlyMap<string, QuestionRecord> {
  const questions = new Map<string, QuestionRecord>();
  const printings = family.filter(isPrinting).flatMap((record) => currentVersions(record, latest));
  // If two of Parliament's ids have the same number on the same day, printings belong to the first.
  let unclaimed: readonly QuestionRecord[] = printings;
  for (const record of family.filter((each) => !isPrinting(each)).sort(byId)) {
    const versions = currentVersions(record, latest);
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

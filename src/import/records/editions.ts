import type { RecordEdition } from "../../model/ledger.ts";
import type { QuestionRecord } from "../question-record.ts";
import type { RecordVersions } from "./record-versions.ts";

/** The latest edition of each reissued whole that was read to its end: what is reissued → which edition. */
export type LatestEditions = ReadonlyMap<string, string>;

/** The versions that still hold: those of a whole count while its latest edition has the record. */
export function versionsThatHold(
  { versions }: RecordVersions,
  latest: LatestEditions,
): readonly QuestionRecord[] {
  if (latest.size === 0) return versions;
  const last = lastEditions(versions);
  return versions.filter(({ edition }) => {
    if (edition === null) return true;
    return (last.get(edition.of) ?? "") >= (latest.get(edition.of) ?? "");
  });
}

/** The last edition of each whole that has the record. */
export function editionsOf({ recordId, versions }: RecordVersions): readonly RecordEdition[] {
  return [...lastEditions(versions)].map(([of, at]) => ({ recordId, of, at }));
}

/** The day of the edition that first counts without the record; null where editions are not told by days. */
export function goneSince(record: RecordVersions | undefined, latest: LatestEditions): string | null {
  const days = [...lastEditions(record?.versions ?? []).keys()].map((of) => latest.get(of) ?? "");
  return days.filter((day) => /^\d{4}-\d{2}-\d{2}/.test(day)).sort()[0] ?? null;
}

function lastEditions(versions: readonly QuestionRecord[]): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { edition } of versions) {
    if (edition !== null && edition.at > (last.get(edition.of) ?? "")) last.set(edition.of, edition.at);
  }
  return last;
}

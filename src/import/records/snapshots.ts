import type { RecordSnapshot } from "../../model/ledger.ts";
import type { QuestionRecord } from "../question-record.ts";
import type { RecordVersions } from "./record-versions.ts";

/** For each source, the latest snapshot that was read completely. */
export type LatestSnapshots = ReadonlyMap<string, string>;

/** The versions that still apply. A version from a snapshot applies while the latest snapshot has the record. */
export function currentVersions(
  { versions }: RecordVersions,
  latest: LatestSnapshots,
): readonly QuestionRecord[] {
  if (latest.size === 0) return versions;
  const last = lastSnapshots(versions);
  return versions.filter(({ snapshot }) => {
    if (snapshot === null) return true;
    return (last.get(snapshot.of) ?? "") >= (latest.get(snapshot.of) ?? "");
  });
}

/** For each source, the last snapshot that has the record. */
export function snapshotsOf({ recordId, versions }: RecordVersions): readonly RecordSnapshot[] {
  return [...lastSnapshots(versions)].map(([of, at]) => ({ recordId, of, at }));
}

/** The day of the snapshot in which the record was missing; null if snapshots are not identified by days. */
export function goneSince(record: RecordVersions | undefined, latest: LatestSnapshots): string | null {
  const days = [...lastSnapshots(record?.versions ?? []).keys()].map((of) => latest.get(of) ?? "");
  return days.filter((day) => /^\d{4}-\d{2}-\d{2}/.test(day)).sort()[0] ?? null;
}

function lastSnapshots(versions: readonly QuestionRecord[]): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { snapshot } of versions) {
    if (snapshot !== null && snapshot.at > (last.get(snapshot.of) ?? "")) last.set(snapshot.of, snapshot.at);
  }
  return last;
}

import type { SkippedRecord } from "../import/question-record.ts";

/** Groups in one list. What they leave out is counted. */
const MOST_GROUPS = 20;
/** With more files than this, one line speaks of all of them. */
const MOST_FILES = 3;

type Group = { readonly first: SkippedRecord; readonly files: ReadonlySet<string>; readonly count: number };

/**
 * The lines about records that were skipped, or about other faults: one for each file and reason, with the number of
 * records, or every single one.
 */
export function describeFaults(
  title: string,
  faults: readonly SkippedRecord[],
  isVerbose: boolean,
): readonly string[] {
  if (faults.length === 0) return [];
  if (isVerbose) return [title, ...faults.map(describeOne)];
  const groups = groupsOf(faults);
  const others = groups.slice(MOST_GROUPS);
  const left = others.reduce((sum, { count }) => sum + count, 0);
  const more =
    others.length === 0 ? [] : [`  … and ${left} more, for ${others.length} other reasons or files`];
  return [title, ...groups.slice(0, MOST_GROUPS).map(describeGroup), ...more];
}

/** A line that says how to see each fault, if the lists leave some out. */
export function howToSeeAll(...lists: readonly (readonly SkippedRecord[])[]): readonly string[] {
  const leavesOut = lists.some((faults) => {
    const groups = groupsOf(faults).length;
    return groups < faults.length || groups > MOST_GROUPS;
  });
  return leavesOut
    ? ["To see each of them, add --verbose, or --skipped FILE to write them to a CSV file."]
    : [];
}

/** Groups by file and reason, or by reason alone if many files have the same, in the order of the first of each. */
function groupsOf(faults: readonly SkippedRecord[]): readonly Group[] {
  const order = new Map(faults.map((fault, index) => [fault, index]));
  const byReason = Map.groupBy(faults, ({ reason }) => kindOf(reason));
  return [...byReason.values()]
    .flatMap((alike) => {
      const byFile = Map.groupBy(alike, ({ file }) => file);
      return byFile.size > MOST_FILES ? [groupOf(alike)] : [...byFile.values()].map(groupOf);
    })
    .sort((a, b) => (order.get(a.first) ?? 0) - (order.get(b.first) ?? 0));
}

function groupOf(faults: readonly SkippedRecord[]): Group {
  const [first = { file: "", line: 0, reason: "" }] = faults;
  return { first, files: new Set(faults.map(({ file }) => file)), count: faults.length };
}

/** The reason without what differs from one record to the next: the value that was found, quotations and numbers. */
function kindOf(reason: string): string {
  return reason
    .replace(/, found .*$/s, "")
    .replace(/"(?:[^"\\]|\\.)*"/g, '""')
    .replace(/\d+/g, "0");
}

function describeGroup({ first, files, count }: Group): string {
  const { file, line, reason } = first;
  if (count === 1) return describeOne(first);
  return files.size === 1 && !reason.includes(`"${file}"`)
    ? `  ${file}: ${count} times, first in line ${line}: ${reason}`
    : `  ${count} times in ${files.size} files, first in ${file}:${line}: ${reason}`;
}

function describeOne({ file, line, reason }: SkippedRecord): string {
  // Some reasons name the file, such as one that does not exist.
  if (reason.includes(`"${file}"`)) return `  ${reason}`;
  return `  ${file}:${line}: ${reason}`;
}

import type { ResolvedName } from "../../src/people/resolve-name.ts";

/** Prints the results of measuring names, with the names that were resolved wrongly or not at all. */

/** A name, the member it means, and the member found for it. */
export type Outcome = { readonly name: string; readonly memberId: string; readonly found: ResolvedName };

/** How many of the names that failed to show. */
const SHOWN = 10;

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`;
}

/** Prints precision and recall. A null stands for a person who is not in the lists and is counted separately. */
export function printOutcomes(title: string, outcomes: readonly (Outcome | null)[]): void {
  const named = outcomes.filter((outcome) => outcome !== null);
  const missed = named.filter(({ memberId, found }) => found.memberId !== memberId);
  const wrong = missed.filter(({ found }) => found.memberId !== null).length;
  const several = missed.filter(({ found }) => found.memberId === null && found.candidates.length > 0).length;
  const right = named.length - missed.length;
  print(
    `${title}: precision ${percent(right, right + wrong)}, recall ${percent(right, named.length)} of ${named.length}` +
      ` (${wrong} wrong, ${several} of several, ${missed.length - wrong - several} not found; ${outcomes.length - named.length} not in the lists)`,
  );
  printMost(missed.map(({ name, memberId, found }) => `${name} (${memberId}) → ${describe(found)}`));
}

/** Prints the share of names that were resolved. */
export function printShare(title: string, names: readonly Pick<Outcome, "name" | "found">[]): void {
  const open = names.filter(({ found }) => found.memberId === null);
  print(`${title}: ${percent(names.length - open.length, names.length)} of ${names.length} names`);
  printMost(open.map(({ name, found }) => `${name} → ${describe(found)}`));
}

function describe({ memberId, candidates }: ResolvedName): string {
  return memberId ?? (candidates.length === 0 ? "not found" : candidates.join(" or "));
}

function printMost(lines: readonly string[]): void {
  const counted = [...Map.groupBy(lines, (line) => line)].sort(([, a], [, b]) => b.length - a.length);
  for (const [line, all] of counted.slice(0, SHOWN)) print(`    ${all.length} × ${line}`);
}

/** How many were found correctly, found wrongly, and not found. */
export type Tally = { right: number; spurious: number; missed: number };

/** Shares between 0 and 1. All are 1 if nothing was wanted and nothing was found. */
export type Agreement = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly spurious: number;
  readonly missed: number;
};

export function emptyTally(): Tally {
  return { right: 0, spurious: 0, missed: 0 };
}

/** Counts the members that are in both sets or in only one. */
export function tallySets(tally: Tally, wanted: ReadonlySet<string>, found: ReadonlySet<string>): void {
  for (const each of found) {
    if (wanted.has(each)) tally.right += 1;
    else tally.spurious += 1;
  }
  for (const each of wanted) if (!found.has(each)) tally.missed += 1;
}

export function toAgreement({ right, spurious, missed }: Tally): Agreement {
  const isPerfect = spurious + missed === 0;
  const share = (total: number): number => (isPerfect ? 1 : total === 0 ? 0 : right / total);
  const precision = share(right + spurious);
  const recall = share(right + missed);
  const f1 = right === 0 && !isPerfect ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, right, spurious, missed };
}

import type { House } from "../../model/nodes.ts";

/** A question that has the number a text points to. */
export type Candidate = {
  readonly id: string;
  readonly house: House | null;
  readonly tabledOn: string | null;
  readonly answeredOn: string | null;
};

/** What is known of the pointing text. */
type Pointing = {
  /** The House named with the number, or else that of the text. */
  readonly house: House | null;
  /** The day the text gives for the answer or the tabling. */
  readonly on: string | null;
  /** The day of the text. */
  readonly writtenOn: string | null;
};

/**
 * How long before the text, or the day it gives, a question may have been tabled that no day confirms. Of questions that
 * texts do point to none was older than 130 days; the same number of the session before is some 290 days older or more.
 */
const MOST_DAYS = 200;

/**
 * The id of the question a text points to, null where none of the candidates is it for certain. Numbers are used again
 * in each session and in both Houses: the day given decides, or else the latest question tabled before it.
 */
export function chooseTarget(
  { house, on, writtenOn }: Pointing,
  candidates: readonly Candidate[],
): string | null {
  // A day after the text is misprinted and says nothing.
  const day = on !== null && writtenOn !== null && on > writtenOn ? null : on;
  const bound = day ?? writtenOn;
  const possible = candidates.filter(
    (each) =>
      (house === null || each.house === null || each.house === house) &&
      (each.tabledOn === null || bound === null || each.tabledOn <= bound),
  );
  const dated = possible.filter((each) => day !== null && (each.answeredOn === day || each.tabledOn === day));
  if (dated.length > 0) return latest(dated);
  if (bound === null) return null;
  return latest(
    possible.filter(({ tabledOn }) => tabledOn !== null && daysBetween(tabledOn, bound) <= MOST_DAYS),
  );
}

/** The one tabled last; null when two were tabled on that day. */
function latest(candidates: readonly Candidate[]): string | null {
  const [first, second] = candidates.toSorted((a, b) => ((a.tabledOn ?? "") < (b.tabledOn ?? "") ? 1 : -1));
  return first === undefined || first.tabledOn === second?.tabledOn ? null : first.id;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

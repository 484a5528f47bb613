import type { House } from "../../model/nodes.ts";

/** A question with the number that a text refers to. */
export type Candidate = {
  readonly id: string;
  readonly house: House | null;
  readonly tabledOn: string | null;
  readonly answeredOn: string | null;
};

/** What is known about a reference. */
type ReferenceContext = {
  /** The House named with the number, or else the House of the text. */
  readonly house: House | null;
  /** The day the text gives for the answer or the tabling. */
  readonly on: string | null;
  /** The day of the text. */
  readonly writtenOn: string | null;
};

/**
 * How many days before the text, or before the day it gives, a question may have been tabled if no day confirms it. In
 * real references no question was older than 130 days. A question with the same number in the previous session is at
 * least about 290 days older.
 */
const MOST_DAYS = 200;

/**
 * The id of the question a text refers to; null if none of the candidates is certain. Each session and each House
 * reuses numbers, so the given day decides, or else the latest question tabled before it.
 */
export function chooseTarget(
  { house, on, writtenOn }: ReferenceContext,
  candidates: readonly Candidate[],
): string | null {
  // A day after the text is a misprint.
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

/** The candidate tabled last; null if two were tabled on the same day. */
function latest(candidates: readonly Candidate[]): string | null {
  const [first, second] = candidates.toSorted((a, b) => ((a.tabledOn ?? "") < (b.tabledOn ?? "") ? 1 : -1));
  return first === undefined || first.tabledOn === second?.tabledOn ? null : first.id;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

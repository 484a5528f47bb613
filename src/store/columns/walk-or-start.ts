import type { FilterParams } from "../catalogue/filters.ts";
import { type CountedCondition, FEW_OF_VALUE, type ValueCounts } from "./value-counts.ts";

/** Conditions by which a statement finds questions, instead of trying them one after another. */
const starting = [
  "askerIds",
  "partyIds",
  "departmentIds",
  "ministerIds",
  "countryCodes",
  "topicIds",
] as const;

/** Conditions that are tried. It is known how many questions meet them. */
const tried = ["houses", "states"] as const;

/** Those for which that is not known. Conditions that exclude something are met by most questions. */
const unknown = ["answeredFrom", "answeredTo", "overdue"] as const;

/** A statement walks over so few questions in no time. */
const FEW_STEPS = 1000;

/**
 * Whether walking over questions in columns, in the order of a list, finds a page sooner than its statement. The statement
 * starts at what fewest questions have, unless more than `few` have it, or else walks too.
 */
export function isWalkShorter(counts: ValueCounts, filter: FilterParams, limit: number, few = 0): boolean {
  const starts = startsOf(counts, filter);
  // A walk meets as many of them on the way to a page if their square is that of a page and all questions.
  if (starts !== Number.POSITIVE_INFINITY)
    return starts >= few && starts ** 2 >= limit * counts.questionCount;
  if (unknown.some((name) => filter[name] !== undefined)) return true;
  const steps = tried.reduce((sum, name) => sum * stepsTo(counts, name, filter), limit);
  return steps >= FEW_STEPS;
}

/**
 * Whether columns test all questions sooner than a statement counts those at which it starts. It can start with any of the
 * given conditions. While it counts one, columns test `testedMeanwhile`.
 */
export function isTestingShorter(
  counts: ValueCounts,
  conditions: readonly FilterParams[],
  testedMeanwhile: number,
): boolean {
  const fewest = Math.min(...conditions.map((each) => startsOf(counts, each)));
  return fewest * testedMeanwhile >= counts.questionCount;
}

/** How many questions a statement starts at to find those that a filter takes; infinite if it has none to start at. */
function startsOf(counts: ValueCounts, filter: FilterParams): number {
  return Math.min(...starting.map((name) => startsAt(counts, name, filter)));
}

/** The same of one condition. */
function startsAt(counts: ValueCounts, name: (typeof starting)[number], filter: FilterParams): number {
  const values = filter[name];
  if (values === undefined) return Number.POSITIVE_INFINITY;
  // What has all but n of the countries has one of the n + 1 rarest.
  const needed = name === "countryCodes" ? (filter.countriesNeeded ?? 1) : 1;
  return countsOf(counts, name, values)
    .toSorted((one, other) => one - other)
    .slice(0, values.length - needed + 1)
    .reduce((sum, count) => sum + count, 0);
}

/** How many questions there are for each that meets a condition. */
function stepsTo(counts: ValueCounts, name: (typeof tried)[number], filter: FilterParams): number {
  const values = filter[name];
  if (values === undefined) return 1;
  return counts.questionCount / countsOf(counts, name, values).reduce((sum, count) => sum + count, 0);
}

function countsOf(
  { frequent }: ValueCounts,
  name: CountedCondition,
  values: readonly string[],
): readonly number[] {
  return values.map((value) => frequent.get(name)?.get(value) ?? FEW_OF_VALUE);
}

import type { ReadName, ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import { questionFilter } from "../catalogue/filters.ts";
import type { Conditions } from "./choose-questions.ts";
import type { Columns } from "./columns.ts";
import { countFacets } from "./count-facets.ts";
import { countInBuckets } from "./count-in-buckets.ts";
import { countPairs } from "./count-pairs.ts";
import { measureResponses } from "./measure-responses.ts";

type Params = ReadParams<ReadName>;
type Count = (columns: Columns, questions: Uint32Array, params: never) => readonly unknown[];

const counts: ReadonlyMap<ReadName, Count> = new Map<ReadName, Count>([
  ["facets-of-questions", countFacets],
  ["co-mentions", countPairs],
  [
    "questions-in-buckets",
    (columns, questions, params) => countInBuckets(columns, questions, "questions", params),
  ],
  [
    "answers-in-buckets",
    (columns, questions, params) => countInBuckets(columns, questions, "answers", params),
  ],
  ["responsiveness", measureResponses],
]);

/** Whether columns can count this aggregate of the questions that its filter takes, once these are known. */
export function isAggregate(query: ReadName, params: Params): boolean {
  return counts.has(query) && isOfAll(params) && !countsFields(params) && !countsScores(params);
}

/** The rows of an aggregate of the given questions, as the statement of the same name counts them. */
export function countAggregate<Name extends ReadName>(
  columns: Columns,
  query: Name,
  questions: Uint32Array,
  params: ReadParams<Name>,
): readonly ReadRow<Name>[] {
  const count = counts.get(query);
  if (count === undefined) throw new RangeError(`${query} is not an aggregate.`);
  return count(columns, questions, params as never) as readonly ReadRow<Name>[];
}

/** The conditions of the filter. */
export function conditionsOf(params: Params): Conditions {
  const isCondition = (name: string) => name === "passes" || Object.hasOwn(questionFilter, name);
  const isGiven = (value: unknown) => value != null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(params).filter(([name, value]) => isCondition(name) && isGiven(value)),
  );
}

/** Whether all questions are counted, rather than those of a node or those about something. */
function isOfAll(params: Params): boolean {
  if ("aboutScope" in params && params.aboutScope !== undefined) return false;
  return !("source" in params) || params.source === "ofAll";
}

/** Whether countries are counted in some fields only. Columns do not tell headings from texts. */
function countsFields(params: Params): boolean {
  return "topCountries" in params && "fields" in params && params.fields !== undefined;
}

/** Whether topics are counted by their scores. Columns have no scores. */
function countsScores(params: Params): boolean {
  if (!("minScore" in params) || params.minScore === undefined) return false;
  return "topTopics" in params || ("of" in params && params.of === "TOPICS");
}

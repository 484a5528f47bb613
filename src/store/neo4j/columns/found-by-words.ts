import type { SearchText } from "../../../search/search-text.ts";
import type { FilterParams } from "../../catalogue/filters.ts";
import type { Test } from "../../columns/tests.ts";
import type { StoredColumns } from "./load-columns.ts";

/** The conditions that columns cannot decide, but an index can. */
const ofWords = ["words", "notWords"] as const satisfies readonly (keyof FilterParams)[];
type OfWords = (typeof ofWords)[number];

/** The ids of the questions that the words of a filter, and its excluded words, find. */
export type FoundByWords = { readonly [Name in OfWords]?: readonly string[] };

/** Finds the questions with words. Null if there are too many to send. */
export type FindQuestions = (words: SearchText) => Promise<readonly string[] | null>;

/** The other parameters of a query, and whether it has words. */
export function withoutWords<Params extends object>(
  params: Params,
): { readonly others: Params; readonly hasWords: boolean } {
  const others: Params & Partial<Record<OfWords, unknown>> = { ...params };
  const hasWords = ofWords.some((name) => others[name] !== undefined);
  for (const name of ofWords) delete others[name];
  return { others, hasWords };
}

/** Finds the questions for all words of a query; null if it cannot be done for one of them. */
export async function findByWords(params: object, find: FindQuestions): Promise<FoundByWords | null> {
  const sought = params as Partial<Record<OfWords, SearchText>>;
  const found = await Promise.all(
    ofWords.map(async (name) => [name, sought[name] === undefined ? undefined : await find(sought[name])]),
  );
  if (found.some(([, ids]) => ids === null)) return null;
  return Object.fromEntries(found.filter(([, ids]) => ids !== undefined));
}

/** Whether a question is among those found. Throws an error if one of them is not in the columns. */
export function passesWords(columns: StoredColumns, { words, notWords }: FoundByWords): Test {
  const wanted = words === undefined ? null : marked(columns, words);
  const unwanted = marked(columns, notWords ?? []);
  return (question) => unwanted[question] === 0 && (wanted === null || wanted[question] === 1);
}

function marked(columns: StoredColumns, ids: readonly string[]): Uint8Array {
  const marks = new Uint8Array(columns.questionCount);
  for (const id of ids) {
    const number = columns.numberOfQuestion(id);
    if (number === null) throw new RangeError(`The columns have no question ${id}.`);
    marks[number] = 1;
  }
  return marks;
}

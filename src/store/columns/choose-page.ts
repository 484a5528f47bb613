import type { FilterParams } from "../catalogue/filters.ts";
import { type Conditions, canChoose, testsOf } from "./choose-questions.ts";
import type { Columns } from "./columns.ts";
import type { Page } from "./page-of.ts";
import { all } from "./tests.ts";

/** A page of a list: at most `limit` questions after this key. */
type PageAfterKey = Omit<Page, "afterId">;

const days: ReadonlySet<string> = new Set<keyof FilterParams>(["tabledFrom", "tabledTo"]);

/** Whether columns can choose a page of the list of all. With conditions on days only, statements read it in its order. */
export function canChooseOfAll(filter: FilterParams): boolean {
  return canChoose(filter) && Object.keys(filter).some((name) => !days.has(name));
}

/** So many questions more than a page has are not worth sorting by a statement. */
const MAX_OF_ONE_DAY = 2000;

/**
 * The questions that a page can have: those that a filter takes, from the day of the page's key to the day of its last
 * question. Which of one day come first depends on their ids. Null if one day has very many, or if the key is none of a
 * list.
 */
export function choosePage(
  columns: Columns,
  filter: Conditions,
  page: PageAfterKey,
): readonly number[] | null {
  const ofAll: Lists = { count: 1, each: (_, use) => use(0) };
  return choosePages(columns, ofAll, filter, page)?.[0] ?? null;
}

/** Lists with numbers from 0. `each` goes through those that have a question. */
export type Lists = {
  readonly count: number;
  readonly each: (question: number, use: (list: number) => void) => void;
};

/** The same of several lists. Walks over questions in their order, until every list has its page. */
export function choosePages(
  columns: Columns,
  lists: Lists,
  filter: Conditions,
  { limit, afterKey, backwards = false }: PageAfterKey,
): readonly (readonly number[])[] | null {
  const after = dayOfKey(columns, afterKey);
  if (after === undefined) return null;
  const { tabledOn, newestFirst: order } = columns;
  const passes = all(testsOf(columns, filter));
  const pages = Array.from({ length: lists.count }, () => new ChosenPage(limit, after));
  let [question, day, incomplete] = [0, 0, lists.count];
  const visit = (list: number) => {
    const page = pages[list] as ChosenPage;
    if (page.isComplete) return;
    if (page.endsBefore(day)) incomplete -= 1;
    else if (passes(question)) page.add(question, day);
  };
  const step = backwards ? -1 : 1;
  for (let at = startOf(tabledOn, order, after, backwards); at >= 0 && at < order.length; at += step) {
    question = order[at] as number;
    day = tabledOn[question] as number;
    lists.each(question, visit);
    if (incomplete === 0) break;
  }
  const chosen = pages.map(({ questions }) => questions);
  return chosen.some(({ length }) => length > limit + MAX_OF_ONE_DAY) ? null : chosen;
}

/** The questions chosen for a page so far. */
class ChosenPage {
  readonly questions: number[] = [];
  isComplete = false;
  readonly #limit: number;
  readonly #after: number | null;
  #counted = 0;
  #lastDay = -1;

  /** `after` is the day of the page's key. */
  constructor(limit: number, after: number | null) {
    this.#limit = limit;
    this.#after = after;
  }

  /** Whether it is complete without the questions of this day. */
  endsBefore(day: number): boolean {
    this.isComplete = this.#counted >= this.#limit && day !== this.#lastDay;
    return this.isComplete;
  }

  add(question: number, day: number): void {
    this.questions.push(question);
    // Those of the key's own day may be before the page.
    if (day === this.#after) return;
    this.#counted += 1;
    this.#lastDay = day;
  }
}

/** Null without a key; undefined for one that is no day. */
function dayOfKey({ days }: Columns, key: PageAfterKey["afterKey"]): number | null | undefined {
  if (key === null) return null;
  try {
    return days.numberOf(key === "" ? null : String(key));
  } catch {
    return undefined;
  }
}

/** Where the questions of a day begin in the order, or those after it if there are none. Without a day, its beginning. */
function startOf(tabledOn: Int32Array, order: Uint32Array, day: number | null, backwards: boolean): number {
  if (day === null) return backwards ? order.length - 1 : 0;
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = tabledOn[order[middle] as number] as number;
    if (backwards ? found >= day : found > day) low = middle + 1;
    else high = middle;
  }
  return backwards ? low - 1 : low;
}

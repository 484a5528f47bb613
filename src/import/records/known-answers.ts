import type { PrintedAnswer, PrintedMinister } from "../question-record.ts";
import { beginningOf, wordsOf } from "./complete-text.ts";

/** Days and ministers by which an answer is filed. Only what both printings give has to be equal. */
const ANY = "any";
const UNKNOWN = "unknown";

type Filed<Owner> = { readonly words: string; readonly owner: Owner };

/**
 * Answers, by their words, days and ministers, so that the answers of which another is a printing are found without
 * comparing it with all of them.
 */
export class KnownAnswers<Owner> {
  /** Sorted by words, so that the texts with one beginning follow each other. */
  readonly #byDayAndMinister = new Map<string, Filed<Owner>[]>();

  add(answer: PrintedAnswer, owner: Owner): void {
    const filed = { words: wordsOf(answer.text), owner };
    for (const day of [ANY, answer.answeredOn ?? UNKNOWN]) {
      for (const minister of filedUnder(answer.minister)) {
        const key = keyOf(day, minister);
        const others = this.#byDayAndMinister.get(key);
        if (others === undefined) this.#byDayAndMinister.set(key, [filed]);
        else others.splice(firstFrom(others, filed.words), 0, filed);
      }
    }
  }

  /**
   * The owner of the only answer that has the same words, by the same minister, on the same day; null if there is none, or
   * more than one. A day or minister that one of them does not give is ignored. A truncated text may be the beginning of
   * the other; one of which nothing is known is the same as no other.
   */
  findOnly(answer: PrintedAnswer): Owner | null {
    const { text, truncated, answeredOn } = answer;
    if (truncated && text === "") return null;
    const words = wordsOf(text);
    const beginning = truncated ? beginningOf(text) : "";
    const found = new Set<Filed<Owner>>();
    for (const day of answeredOn === null ? [ANY] : [answeredOn, UNKNOWN]) {
      for (const minister of soughtUnder(answer.minister)) {
        const filed = this.#byDayAndMinister.get(keyOf(day, minister)) ?? [];
        for (const each of from(filed, words)) {
          if (each.words !== words || found.size > 1) break;
          found.add(each);
        }
        if (beginning === "") continue;
        for (const each of from(filed, beginning)) {
          if (!each.words.startsWith(beginning) || found.size > 1) break;
          found.add(each);
        }
      }
    }
    const [only] = found;
    return only !== undefined && found.size === 1 ? only.owner : null;
  }
}

const keyOf = (day: string, minister: string) => `${day} ${minister}`;

/** Under what an answer by this minister is filed, so that `soughtUnder` finds it. */
function filedUnder(minister: PrintedMinister | null): readonly string[] {
  if (minister === null) return [ANY, UNKNOWN];
  const { memberId, name } = minister;
  if (memberId === null) return [ANY, `name ${name}`, "only a name", `only the name ${name}`];
  return [ANY, `id ${memberId}`, name === null ? "only an id" : `name ${name}`];
}

/** Members are the same by their ids if both are known, or else by their names if both are known. */
function soughtUnder(minister: PrintedMinister | null): readonly string[] {
  if (minister === null) return [ANY];
  const { memberId, name } = minister;
  if (memberId === null) return [UNKNOWN, `name ${name}`, "only an id"];
  return [UNKNOWN, `id ${memberId}`, name === null ? "only a name" : `only the name ${name}`];
}

function* from<Owner>(filed: readonly Filed<Owner>[], words: string): Generator<Filed<Owner>> {
  for (let at = firstFrom(filed, words); at < filed.length; at++) yield filed[at] as Filed<Owner>;
}

/** The index of the first one that does not sort before the words. */
function firstFrom(filed: readonly Filed<unknown>[], words: string): number {
  let [low, high] = [0, filed.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((filed[middle] as Filed<unknown>).words < words) low = middle + 1;
    else high = middle;
  }
  return low;
}

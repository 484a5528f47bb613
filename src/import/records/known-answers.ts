import { BTreeEx } from "sorted-btree/extended/index.js";
import type { PrintedAnswer, PrintedMinister } from "../question-record.ts";
import { beginningOf, wordsOf } from "./complete-text.ts";

/** Days and ministers by which an answer is filed. Only what both printings give has to be equal. */
const ANY = "any";
const UNKNOWN = "unknown";

type Filed<Owner> = { readonly words: string; readonly owner: Owner };
type SortedAnswers<Owner> = BTreeEx<string, readonly Filed<Owner>[]>;

/**
 * Answers, by their words, days and ministers, so that those that another is a printing of are found without
 * comparing it with all of them.
 */
export class KnownAnswers<Owner> {
  /** Each is sorted by words, so that the texts with one beginning follow each other. */
  readonly #byDayAndMinister = new Map<string, SortedAnswers<Owner>>();

  add(answer: PrintedAnswer, owner: Owner): void {
    const filed = { words: wordsOf(answer.text), owner };
    for (const day of [ANY, answer.answeredOn ?? UNKNOWN]) {
      for (const minister of filedUnder(answer.minister)) {
        const key = keyOf(day, minister);
        const answers: SortedAnswers<Owner> =
          this.#byDayAndMinister.get(key) ?? new BTreeEx<string, readonly Filed<Owner>[]>();
        this.#byDayAndMinister.set(key, answers);
        const others = answers.get(filed.words) ?? [];
        // Two already leave open which of them another printing is of.
        if (others.length < 2) answers.set(filed.words, [...others, filed]);
      }
    }
  }

  /**
   * The owner of the only answer that has the same words, by the same minister, on the same day; null if there is none, or
   * more than one. A day or minister that one of them does not give is ignored. A truncated text may be the beginning of
   * the other; an unknown one is the same as no other.
   */
  findOnly(answer: PrintedAnswer): Owner | null {
    const { text, truncated, answeredOn } = answer;
    if (truncated && text === "") return null;
    const words = wordsOf(text);
    const beginning = truncated ? beginningOf(text) : "";
    const found = new Set<Filed<Owner>>();
    for (const day of answeredOn === null ? [ANY] : [answeredOn, UNKNOWN]) {
      for (const minister of soughtUnder(answer.minister)) {
        const filed = this.#byDayAndMinister.get(keyOf(day, minister));
        for (const each of filed?.get(words) ?? []) found.add(each);
        if (beginning === "" || filed === undefined) continue;
        for (const [others, each] of filed.entries(beginning)) {
          if (!others.startsWith(beginning) || found.size > 1) break;
          for (const one of each) found.add(one);
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

import { isOneLetterOff } from "./name-words.ts";
import type { NameKind, NodeName } from "./named-node.ts";

/** How close a typed text is to a name: the whole name, some of its words, their beginnings, or one letter off. */
export const closenesses = ["whole", "words", "beginning", "spelling"] as const;
export type Closeness = (typeof closenesses)[number];

/** The name that fits, and how closely. */
export type NameMatch = { readonly name: NodeName; readonly closeness: Closeness };

/** How close typed words are to a name; null when it does not fit. */
export function closenessOf(
  typed: readonly string[],
  spelling: string,
  { words, spelling: own, kind }: NodeName,
): Closeness | null {
  if (own === spelling) return "whole";
  // "P.R.C." has no words to be typed one by one.
  if (words.every((word) => word.length === 1)) return null;
  if (fits(typed, words, (a, b) => a === b)) return "words";
  if (fits(typed, words, (a, b) => b.startsWith(a))) return "beginning";
  // A guess at the given name together with a wrong letter would find too much.
  if (kind === "given") return null;
  return fits(typed, words, (a, b) => b.startsWith(a) || (a.length >= 4 && isOneLetterOff(a, b)))
    ? "spelling"
    : null;
}

/** Each typed word takes a word of the name for itself. */
function fits(
  typed: readonly string[],
  words: readonly string[],
  isLike: (typed: string, word: string) => boolean,
): boolean {
  if (typed.length > words.length) return false;
  const left = [...words];
  return typed.every((each) => {
    const at = left.findIndex((word) => isLike(each, word));
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}

const closenessScores = { whole: 40, words: 30, beginning: 20, spelling: 10 } as const satisfies {
  readonly [Each in Closeness]: number;
};

/** A name or an abbreviation of today counts over an everyday form, and that over a former name. */
const kindScores = { name: 5, abbreviation: 5, everyday: 4, given: 2, former: 3 } as const satisfies {
  readonly [Kind in NameKind]: number;
};

/** The higher the closer. */
export function scoreOf({ name, closeness }: NameMatch): number {
  return closenessScores[closeness] + kindScores[name.kind];
}

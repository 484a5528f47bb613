import { isOneLetterOff } from "./name-words.ts";
import type { NameKind, NodeName } from "./named-node.ts";

/**
 * How closely a typed text matches a name: the full name, some of its words, the starts of words, or one letter off.
 */
export const closenesses = ["whole", "words", "beginning", "spelling"] as const;
export type Closeness = (typeof closenesses)[number];

/** The name that matches, and how closely. */
export type NameMatch = { readonly name: NodeName; readonly closeness: Closeness };

/** How closely typed words match a name; null if they do not. */
export function closenessOf(typed: readonly string[], spelling: string, name: NodeName): Closeness | null {
  const { words, kind } = name;
  if (name.spelling === spelling) return "whole";
  // The single letters of "P.R.C." are not words.
  if (words.every((word) => word.length === 1)) return null;
  if (matchesEach(typed, words, (a, b) => a === b)) return "words";
  if (matchesEach(typed, words, (a, b) => b.startsWith(a))) return "beginning";
  // An everyday given name together with a wrong letter would match too much.
  if (kind === "given") return null;
  return matchesEach(typed, words, (a, b) => b.startsWith(a) || (a.length >= 4 && isOneLetterOff(a, b)))
    ? "spelling"
    : null;
}

/** Whether each typed word matches a different word of the name. */
function matchesEach(
  typed: readonly string[],
  words: readonly string[],
  isSimilar: (typed: string, word: string) => boolean,
): boolean {
  if (typed.length > words.length) return false;
  const [first = ""] = typed;
  if (typed.length === 1) return words.some((word) => isSimilar(first, word));
  const remaining = [...words];
  return typed.every((each) => {
    const at = remaining.findIndex((word) => isSimilar(each, word));
    if (at < 0) return false;
    remaining.splice(at, 1);
    return true;
  });
}

const closenessScores = { whole: 40, words: 30, beginning: 20, spelling: 10 } as const satisfies {
  readonly [Each in Closeness]: number;
};

/** Current names and abbreviations rank above everyday names, former names and everyday given names. */
const kindScores = { name: 5, abbreviation: 5, everyday: 4, given: 2, former: 3 } as const satisfies {
  readonly [Kind in NameKind]: number;
};

/** A higher score means a closer match. */
export function scoreOf({ name, closeness }: NameMatch): number {
  return closenessScores[closeness] + kindScores[name.kind];
}

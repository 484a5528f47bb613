import { compareText } from "../../model/compare-text.ts";
import { LEAST_WORDS } from "./compared-text.ts";
import { LEAST_SIMILARITY, type Likeness } from "./first-uses.ts";

/** Raise the number if the rule changes, so that existing stores are compared again. */
export const SAME_TEXT_RULE = `5 ${LEAST_SIMILARITY} ${LEAST_WORDS}`;

/** What the rule needs to know about an answer in addition to its text. */
export type SaidText = {
  readonly id: string;
  /** Sorts by the day of the answer. */
  readonly sortKey: string;
  /** Equal for answers with the same words. */
  readonly textKey: string | number;
  readonly truncated: boolean;
  readonly holding: boolean;
};

/** The answers with exactly the same words, oldest first. */
export type Uses<Said extends SaidText> = readonly [Said, ...Said[]];

/** The edge from an answer to the first use of its text. */
export type SameText = { readonly firstAnswerId: string; readonly similarity: number };

/**
 * The distinct texts of answers, ordered by first use. Truncated answers are left out, because the rest of their text
 * is unknown.
 */
export function usesOf<Said extends SaidText>(answers: readonly Said[]): readonly Uses<Said>[] {
  const oldestFirst = answers
    .filter(({ truncated }) => !truncated)
    .toSorted((a, b) => compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id));
  const byText = Map.groupBy(oldestFirst, ({ textKey }) => textKey);
  return [...byText.values()].flatMap(([first, ...later]) =>
    first === undefined ? [] : [[first, ...later]],
  );
}

/**
 * Holding answers count as the same text only if their words are equal, because their standard wording makes all similar.
 */
export function mustBeIdentical(uses: Uses<SaidText>): boolean {
  return uses.some(({ holding }) => holding);
}

/** The edge of each answer that has one. `likenesses` has the likeness of each distinct text. */
export function sameTextEdges(
  uses: readonly Uses<SaidText>[],
  likenesses: readonly (Likeness | null)[],
): ReadonlyMap<string, SameText> {
  const edges = new Map<string, SameText>();
  for (const [at, answers] of uses.entries()) {
    const likeness = likenesses[at] ?? null;
    const [first] = uses[likeness?.firstUse ?? at] ?? answers;
    const edge = { firstAnswerId: first.id, similarity: likeness?.similarity ?? 1 };
    for (const { id } of answers) if (id !== first.id) edges.set(id, edge);
  }
  return edges;
}

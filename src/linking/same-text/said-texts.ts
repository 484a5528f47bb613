import { compareText } from "../../model/compare-text.ts";
import { LEAST_SIMILARITY, LEAST_WORDS, type Likeness } from "./first-uses.ts";

/** Raised when the rule changes, so that stores filled before are looked through again. */
export const SAME_TEXT_RULE = `2 ${LEAST_SIMILARITY} ${LEAST_WORDS}`;

/** What the rule asks of an answer beside its text. */
export type SaidText = {
  readonly id: string;
  /** Sorts by the day of the answer. */
  readonly sortKey: string;
  /** The same for answers of one text. */
  readonly textHash: string;
  readonly truncated: boolean;
  readonly holding: boolean;
};

/** The answers that say one text word for word, oldest first. */
export type Uses<Said extends SaidText> = readonly [Said, ...Said[]];

/** From an answer to the first use of its text. */
export type SameText = { readonly firstAnswerId: string; readonly similarity: number };

/**
 * The texts that answers say, by their first use, oldest first. An answer that is truncated says none, for nobody knows how it
 * ends.
 */
export function usesOf<Said extends SaidText>(answers: readonly Said[]): readonly Uses<Said>[] {
  const oldestFirst = answers
    .filter(({ truncated }) => !truncated)
    .toSorted((a, b) => compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id));
  const byText = Map.groupBy(oldestFirst, ({ textHash }) => textHash);
  return [...byText.values()].flatMap(([first, ...later]) =>
    first === undefined ? [] : [[first, ...later]],
  );
}

/** Holding answers are one text only where they are identical: in what is standard they are all alike. */
export function isOneOnlyWhereIdentical(uses: Uses<SaidText>): boolean {
  return uses.some(({ holding }) => holding);
}

/** The edge of each answer that has one, when it is known what the first use of each text is like. */
export function sameTextEdges(
  uses: readonly Uses<SaidText>[],
  likenesses: readonly (Likeness | null)[],
): ReadonlyMap<string, SameText> {
  const edges = new Map<string, SameText>();
  for (const [at, answers] of uses.entries()) {
    const likeness = likenesses[at] ?? null;
    const [first] = uses[likeness?.of ?? at] ?? answers;
    const edge = { firstAnswerId: first.id, similarity: likeness?.similarity ?? 1 };
    for (const { id } of answers) if (id !== first.id) edges.set(id, edge);
  }
  return edges;
}

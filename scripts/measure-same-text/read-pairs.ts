import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

/** An answer that repeats an older one in other words, with both texts. */
export type Pair = {
  readonly id: string;
  readonly firstAnswerId: string;
  readonly similarity: number;
  readonly first: string;
  readonly later: string;
};

/** Every pair of a first use and a later answer in other words, ordered by the later answer's id. */
export async function readPairs(
  store: GraphStore,
  answers: readonly ReadRow<"answers-with-first-use">[],
): Promise<readonly Pair[]> {
  const hashes = new Map(answers.map(({ id, textHash }) => [id, textHash]));
  const near = answers.flatMap(({ id, textHash, firstAnswerId, similarity }) =>
    firstAnswerId === null || hashes.get(firstAnswerId) === textHash
      ? []
      : [{ id, firstAnswerId, similarity: similarity ?? 0 }],
  );
  const ids = [...new Set(near.flatMap(({ id, firstAnswerId }) => [id, firstAnswerId]))];
  const texts = new Map((await store.read("texts-of-answers", { ids })).map(({ id, text }) => [id, text]));
  return near.map((pair) => ({
    ...pair,
    first: texts.get(pair.firstAnswerId) ?? "",
    later: texts.get(pair.id) ?? "",
  }));
}

/** Prints where the two texts differ, with a few words before and after. */
export function printPair({ id, firstAnswerId, similarity, first, later }: Pair): string {
  const [one, other] = [first.split(/\s+/), later.split(/\s+/)];
  const most = Math.min(one.length, other.length);
  let before = 0;
  while (before < most && one[before] === other[before]) before++;
  let after = 0;
  while (after < most - before && one.at(-1 - after) === other.at(-1 - after)) after++;
  const differing = (words: readonly string[]) =>
    words.slice(Math.max(0, before - 6), words.length - after + 3).join(" ");
  return `${similarity.toFixed(3)} ${firstAnswerId} ${id}\n  first: ${differing(one)}\n  later: ${differing(other)}\n`;
}

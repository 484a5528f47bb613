import { LEAST_SIMILARITY, type Likeness } from "../../../src/linking/same-text/first-uses.ts";
import { type Shingles, similarityOf } from "../../../src/model/text-similarity.ts";

/** The rule of first uses, comparing each text with every one before it. */
export function compareAll(of: readonly Shingles[]): readonly (Likeness | null)[] {
  const found: Likeness[] = [];
  const firsts: number[] = [];
  return of.map((mine, at) => {
    found.length = 0;
    for (const first of firsts) {
      const similarity = similarityOf(mine, of[first] ?? mine);
      if (similarity >= LEAST_SIMILARITY) found.push({ of: first, similarity });
    }
    const [best = null] = found.toSorted((a, b) => b.similarity - a.similarity || a.of - b.of);
    if (best === null) firsts.push(at);
    return best;
  });
}

import { type Shingles, similarityOf } from "../../model/text-similarity.ts";
import { RareShingles } from "./rare-shingles.ts";

/** Texts less similar than this are different texts; measured in docs/decisions/0016. */
export const LEAST_SIMILARITY = 0.8;

/** Shorter texts, in words, must be identical to count as the same, because a single word may change their meaning. */
export const LEAST_WORDS = 30;

/** The first use that a text repeats, as its index `of` in the given order, and the similarity. */
export type Likeness = { readonly of: number; readonly similarity: number };

/**
 * For each text, oldest first, finds the first use of a cluster that it repeats with small changes; null for a text
 * that starts a new cluster. A text joins a cluster only if it is similar to the first use, not merely to another
 * member. If several first uses are similar enough, it joins the most similar one, or the oldest of equals.
 *
 * The result depends only on the texts and their order. A text similar to none of the others changes nothing.
 */
export function findFirstUses(texts: readonly Shingles[]): readonly (Likeness | null)[] {
  const rare = new RareShingles(texts, LEAST_SIMILARITY);
  return texts.map((text, at) => {
    const signature = rare.signatureOf(text);
    let best: Likeness | null = null;
    for (const of of rare.textsWithOneOf(signature)) {
      const other = texts[of];
      if (other === undefined || !mayBeLike(text, other)) continue;
      const similarity = similarityOf(text, other);
      if (similarity < LEAST_SIMILARITY) continue;
      if (best === null || similarity > best.similarity || (similarity === best.similarity && of < best.of))
        best = { of, similarity };
    }
    if (best === null) rare.add(signature, at);
    return best;
  });
}

/** Texts with very different lengths cannot be similar enough. */
function mayBeLike(one: Shingles, other: Shingles): boolean {
  return Math.min(one.length, other.length) >= LEAST_SIMILARITY * Math.max(one.length, other.length);
}

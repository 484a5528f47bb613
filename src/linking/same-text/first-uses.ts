import { type Shingles, similarityOf } from "../../model/text-similarity.ts";
import { RareShingles } from "./rare-shingles.ts";

/** Texts of which less is the same are texts of their own; measured in docs/decisions/0016. */
export const LEAST_SIMILARITY = 0.8;

/** Texts of fewer words are one text only where they are identical: one word of so few may be all that they say. */
export const LEAST_WORDS = 30;

/** A text that leans on the first use of its cluster; `of` is that first use's place in the order given. */
export type Likeness = { readonly of: number; readonly similarity: number };

/**
 * Finds, for each of the given texts, oldest first, the older one that it says again with small changes; null for a text
 * that begins a cluster of its own. Only a text that begins one can be said again: every text of a cluster is like its
 * first use, so what is like something that is like it does not get in. Of several that it is like it goes to the most
 * similar, of equals the oldest.
 *
 * The outcome follows from the texts and their order alone, and a text like none of the others changes nothing.
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

/** Texts of lengths too different have too little in common whatever they say. */
function mayBeLike(one: Shingles, other: Shingles): boolean {
  return Math.min(one.length, other.length) >= LEAST_SIMILARITY * Math.max(one.length, other.length);
}

import { LEAST_SIMILARITY, type Likeness } from "../../../src/linking/same-text/first-uses.ts";
import { type Shingles, similarityOf } from "../../../src/model/text-similarity.ts";

/** Applies the rule of first uses by comparing each text with every first use before it. */
export function compareAll(texts: readonly Shingles[]): readonly (Likeness | null)[] {
  const found: Likeness[] = [];
  const firsts: number[] = [];
  return texts.map((text, at) => {
    found.length = 0;
    for (const firstUse of firsts) {
      const similarity = similarityOf(text, texts[firstUse] ?? text);
      if (similarity >= LEAST_SIMILARITY) found.push({ firstUse, similarity });
    }
    const [best = null] = found.toSorted((a, b) => b.similarity - a.similarity || a.firstUse - b.firstUse);
    if (best === null) firsts.push(at);
    return best;
  });
}

import { findFirstUses, LEAST_SIMILARITY, type Likeness } from "../../src/linking/same-text/first-uses.ts";
import { type Shingles, similarityOf } from "../../src/model/text-similarity.ts";

export type Recall = {
  readonly texts: number;
  /** Texts that say an older one again, by comparing each with every first use. */
  readonly alike: number;
  /** Of those, the ones that are found to, and those that are found to say the very same one again. */
  readonly found: number;
  readonly sameFirstUse: number;
  readonly recall: number;
};

/** How much is found of what comparing every text with every other finds. */
export async function measureRecall(texts: readonly Shingles[]): Promise<Recall> {
  const wanted = compareAll(texts);
  const got = await findFirstUses(texts);
  const alike = [...wanted.keys()].filter((at) => wanted[at] !== null);
  const found = alike.filter((at) => got[at] !== null).length;
  return {
    texts: texts.length,
    alike: alike.length,
    found,
    sameFirstUse: alike.filter((at) => got[at]?.of === wanted[at]?.of).length,
    recall: alike.length === 0 ? 1 : found / alike.length,
  };
}

function compareAll(texts: readonly Shingles[]): readonly (Likeness | null)[] {
  const firsts: number[] = [];
  return texts.map((text, at) => {
    let best: Likeness | null = null;
    for (const of of firsts) {
      const similarity = similarityOf(text, texts[of] ?? text, LEAST_SIMILARITY);
      if (similarity > (best?.similarity ?? 0)) best = { of, similarity };
    }
    if (best === null) firsts.push(at);
    return best;
  });
}

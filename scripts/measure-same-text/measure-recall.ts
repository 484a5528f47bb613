import { findFirstUses, LEAST_SIMILARITY, type Likeness } from "../../src/linking/same-text/first-uses.ts";
import { type Shingles, similarityOf } from "../../src/model/text-similarity.ts";

export type Recall = {
  readonly texts: number;
  /** Texts that repeat an older one, according to a comparison with every first use. */
  readonly alike: number;
  /** How many of these are found, and how many with the same first use. */
  readonly found: number;
  readonly sameFirstUse: number;
  readonly recall: number;
};

/** The share of repeated texts that is found, measured against comparing every text with every first use. */
export async function measureRecall(texts: readonly Shingles[]): Promise<Recall> {
  const wanted = compareAll(texts);
  const got = await findFirstUses(texts);
  const alike = [...wanted.keys()].filter((at) => wanted[at] !== null);
  const found = alike.filter((at) => got[at] !== null).length;
  return {
    texts: texts.length,
    alike: alike.length,
    found,
    sameFirstUse: alike.filter((at) => got[at]?.firstUse === wanted[at]?.firstUse).length,
    recall: alike.length === 0 ? 1 : found / alike.length,
  };
}

function compareAll(texts: readonly Shingles[]): readonly (Likeness | null)[] {
  const firsts: number[] = [];
  return texts.map((text, at) => {
    let best: Likeness | null = null;
    for (const firstUse of firsts) {
      const similarity = similarityOf(text, texts[firstUse] ?? text, LEAST_SIMILARITY);
      if (similarity > (best?.similarity ?? 0)) best = { firstUse, similarity };
    }
    if (best === null) firsts.push(at);
    return best;
  });
}

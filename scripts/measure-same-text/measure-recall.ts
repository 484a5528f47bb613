import type { ComparedText } from "../../src/linking/same-text/compared-text.ts";
import { ComparedTexts } from "../../src/linking/same-text/compared-texts.ts";
import { areAlike, findFirstUses } from "../../src/linking/same-text/first-uses.ts";

export type Recall = {
  readonly texts: number;
  /** Pairs of similar texts, according to a comparison of each text with every other. */
  readonly pairs: number;
  /** How many of these pairs are in one cluster. */
  readonly joined: number;
  readonly recall: number;
};

/** The share of similar pairs that is found, measured against comparing every text with every other. */
export async function measureRecall(texts: readonly ComparedText[]): Promise<Recall> {
  const found = await findFirstUses(ComparedTexts.of(texts));
  const clusterOf = (at: number) => found[at]?.firstUse ?? at;
  let pairs = 0;
  let joined = 0;
  for (const [at, text] of texts.entries()) {
    for (let before = 0; before < at; before++) {
      const other = texts[before] ?? text;
      if (!areAlike(text, other)) continue;
      pairs += 1;
      if (clusterOf(at) === clusterOf(before)) joined += 1;
    }
  }
  return { texts: texts.length, pairs, joined, recall: pairs === 0 ? 1 : joined / pairs };
}

import { LEAST_SIMILARITY } from "../linking/same-text/first-uses.ts";
import { RareShingles } from "../linking/same-text/rare-shingles.ts";
import { type Shingles, similarityOf } from "../model/text-similarity.ts";

/**
 * All pairs of texts that are as similar as texts that count as one. An import gives up some of them in a crowd of
 * half-similar texts; this does not, and takes as long as it needs.
 */
export function similarPairs<Text extends { readonly shingles: Shingles }>(
  texts: readonly Text[],
): readonly (readonly [Text, Text])[] {
  const rare = new RareShingles(texts, LEAST_SIMILARITY, Number.POSITIVE_INFINITY);
  const pairs: (readonly [Text, Text])[] = [];
  for (const [at, text] of texts.entries()) {
    const signature = rare.signatureOf(text.shingles);
    const { positions } = rare.textsSharing(signature);
    for (const position of new Set(positions)) {
      const other = texts[position] ?? text;
      if (similarityOf(other.shingles, text.shingles, LEAST_SIMILARITY) > 0) pairs.push([other, text]);
    }
    rare.add(signature, at);
  }
  return pairs;
}

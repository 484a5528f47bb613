import { agreeOnDecisiveWords, type ComparedText } from "../../../src/linking/same-text/compared-text.ts";
import { LEAST_SIMILARITY, type Likeness } from "../../../src/linking/same-text/first-uses.ts";
import { similarityOf } from "../../../src/model/text-similarity.ts";

/** Applies the rule of clusters by comparing each text with every other, until no cluster grows. */
export function compareAll(texts: readonly ComparedText[]): readonly (Likeness | null)[] {
  const firsts = [...texts.keys()];
  for (const [at, text] of texts.entries())
    for (const [before, other] of texts.slice(0, at).entries()) {
      if (!agreeOnDecisiveWords(text, other)) continue;
      if (similarityOf(text.shingles, other.shingles, LEAST_SIMILARITY) === 0) continue;
      const [one = at, second = before] = [firsts[at], firsts[before]];
      for (const [each, first] of firsts.entries())
        if (first === one || first === second) firsts[each] = Math.min(one, second);
    }
  return texts.map((text, at) => {
    const firstUse = firsts[at] ?? at;
    const first = texts[firstUse] ?? text;
    return firstUse === at ? null : { firstUse, similarity: similarityOf(text.shingles, first.shingles) };
  });
}

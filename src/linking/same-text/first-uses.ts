import { heedSignal } from "../../model/heed-signal.ts";
import { type Shingles, similarityOf } from "../../model/text-similarity.ts";
import { RareShingles } from "./rare-shingles.ts";
import { sketchOf, TextSketches } from "./text-sketches.ts";

/** Texts of which less is the same are texts of their own; measured in docs/decisions/0016. */
export const LEAST_SIMILARITY = 0.8;

/** Texts of fewer words are one text only where they are identical: one word of so few may be all that they say. */
export const LEAST_WORDS = 30;

/** While a text shares its rare shingles no more often than that, all that it may be like are looked at. */
const MOST_BY_SHINGLES = 500;

/** Some tenths of a second. */
const TEXTS_AT_ONCE = 500;

/** A text that leans on the first use of its cluster; `of` is that first use's place in the order given. */
export type Likeness = { readonly of: number; readonly similarity: number };

/**
 * Finds, for each of the given texts, oldest first, the older one that it says again with small changes; null for a text
 * that begins a cluster of its own. Only a text that begins one can be said again: every text of a cluster is like its
 * first use, so what is like something that is like it does not get in. Of several that it is like it goes to the most
 * similar, of equals the oldest.
 *
 * The outcome follows from the texts and their order alone. While few texts share their rare shingles nothing is missed,
 * and a text like none of the others changes nothing. In a crowd of half-similar texts, such as forms filled in, each is
 * compared with no more than some thousands that it is most likely like, so that the work grows as the texts do.
 */
export async function findFirstUses(
  texts: readonly Shingles[],
  signal?: AbortSignal,
): Promise<readonly (Likeness | null)[]> {
  const rare = new RareShingles(texts, LEAST_SIMILARITY);
  const found: (Likeness | null)[] = [];
  let sketches: TextSketches | null = null;
  for (const [at, text] of texts.entries()) {
    if (at % TEXTS_AT_ONCE === 0) await heedSignal(signal);
    const signature = rare.signatureOf(text);
    const { positions, areAll } = rare.withOneOf(signature, MOST_BY_SHINGLES);
    if (!areAll) sketches ??= await sketchFirstUses(texts, found, signal);
    const sketch = sketches === null ? null : sketchOf(text);
    const candidates =
      areAll || sketches === null || sketch === null
        ? new Set(positions)
        : sketches.mayBeLike(sketch, positions);
    const likeness = mostSimilar(texts, text, candidates);
    found.push(likeness);
    if (likeness !== null) continue;
    rare.add(signature, at);
    if (sketch !== null) sketches?.add(sketch, at);
  }
  return found;
}

/** The sketches of the texts that begin a cluster, when the first text comes that is one of a crowd. */
async function sketchFirstUses(
  texts: readonly Shingles[],
  found: readonly (Likeness | null)[],
  signal: AbortSignal | undefined,
): Promise<TextSketches> {
  const sketches = new TextSketches(texts.length);
  for (const [at, likeness] of found.entries()) {
    if (at % TEXTS_AT_ONCE === 0) await heedSignal(signal);
    const text = texts[at];
    if (text !== undefined && likeness === null) sketches.add(sketchOf(text), at);
  }
  return sketches;
}

function mostSimilar(
  texts: readonly Shingles[],
  text: Shingles,
  candidates: Iterable<number>,
): Likeness | null {
  let best: Likeness | null = null;
  for (const of of candidates) {
    const other = texts[of];
    const similarity = other === undefined ? 0 : similarityOf(text, other, LEAST_SIMILARITY);
    if (similarity === 0) continue;
    if (best === null || similarity > best.similarity || (similarity === best.similarity && of < best.of))
      best = { of, similarity };
  }
  return best;
}

import { heedSignal } from "../../model/heed-signal.ts";
import { type Shingles, similarityOf } from "../../model/text-similarity.ts";
import { RareShingles } from "./rare-shingles.ts";
import { sketchOf, TextSketches } from "./text-sketches.ts";

/** Less similar texts count as different texts. docs/decisions/0016 has the measurements. */
export const LEAST_SIMILARITY = 0.8;

/** Shorter texts count as the same only if they are identical, because a single word may change their meaning. */
export const LEAST_WORDS = 30;

/** A text that shares rare shingles with at most this many others is compared with all of them. */
const MOST_BY_SHINGLES = 500;

/** Takes some tenths of a second. */
const TEXTS_AT_ONCE = 500;

/** A link from a text to the first use of its cluster, which is given by its index in the list of texts. */
export type Likeness = { readonly firstUse: number; readonly similarity: number };

/**
 * Finds for each text, oldest first, the older text that it repeats with small changes; null for a text that begins a
 * cluster. Each text is compared only with texts that begin a cluster, so that every text of a cluster is similar to
 * its first use and not only to another member. If several first uses are similar enough, the most similar one is
 * chosen, and among equals the oldest.
 *
 * The result depends only on the texts and their order. As long as few texts share rare shingles, nothing is missed,
 * and a text unlike all others changes nothing. Among many half-similar texts, such as filled-in forms, each is
 * compared with only the few thousand most promising ones, so that the work grows linearly with the number of texts.
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
    const { positions, areAll } = rare.textsSharing(signature, MOST_BY_SHINGLES);
    if (!areAll) sketches ??= await sketchFirstUses(texts, found, signal);
    const sketch = sketches === null ? null : sketchOf(text);
    const candidates =
      areAll || sketches === null || sketch === null
        ? new Set(positions)
        : sketches.candidates(sketch, positions);
    const likeness = mostSimilar(texts, text, candidates);
    found.push(likeness);
    if (likeness !== null) continue;
    rare.add(signature, at);
    if (sketch !== null) sketches?.add(sketch, at);
  }
  return found;
}

/** The sketches of all first uses so far. They are made when the first text shares rare shingles with many others. */
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
  for (const candidate of candidates) {
    const other = texts[candidate];
    const similarity = other === undefined ? 0 : similarityOf(text, other, LEAST_SIMILARITY);
    if (similarity === 0) continue;
    const isOlder = best !== null && similarity === best.similarity && candidate < best.firstUse;
    if (best === null || similarity > best.similarity || isOlder) best = { firstUse: candidate, similarity };
  }
  return best;
}

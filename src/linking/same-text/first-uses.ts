import { heedSignal } from "../../model/heed-signal.ts";
import { similarityOf } from "../../model/text-similarity.ts";
import { agreeOnDecisiveWords, type ComparedText } from "./compared-text.ts";
import type { ComparedTexts } from "./compared-texts.ts";
import { JoinedPositions } from "./joined-positions.ts";
import { RareShingles } from "./rare-shingles.ts";
import { sketchOf, TextSketches } from "./text-sketches.ts";

/** Less similar texts count as different texts. docs/decisions/0016 has the measurements. */
export const LEAST_SIMILARITY = 0.8;

/** A text that shares rare shingles with at most this many others is compared with all of them. */
const MOST_BY_SHINGLES = 500;

/** A text that shares rare shingles with more is compared with so many of those, and with texts of a similar sketch. */
const MOST_WITH_SKETCHES = 100;

/** Takes some tenths of a second. */
const TEXTS_AT_ONCE = 500;

/**
 * The first use of a text's cluster, given by its index in the list of texts, and the similarity to it. The similarity
 * may be small, if other texts of the cluster connect the two.
 */
export type Likeness = { readonly firstUse: number; readonly similarity: number };

/**
 * Joins similar texts to clusters, and finds for each text, oldest first, the oldest text of its cluster; null for that
 * text itself. Two texts are in one cluster if a chain of similar texts connects them.
 *
 * The result depends only on the texts and their order. As long as few texts share rare shingles, nothing is missed,
 * and a text unlike all others changes nothing. Among many half-similar texts, such as filled-in forms, each is
 * compared with only the thousand most promising ones, so that the work grows linearly with the number of texts.
 */
export async function findFirstUses(
  texts: ComparedTexts,
  signal?: AbortSignal,
): Promise<readonly (Likeness | null)[]> {
  const rare = new RareShingles(texts, LEAST_SIMILARITY, MOST_BY_SHINGLES);
  const joined = new JoinedPositions(texts.length);
  let sketches: TextSketches | null = null;
  for (let at = 0; at < texts.length; at++) {
    if (at % TEXTS_AT_ONCE === 0) await heedSignal(signal);
    const text = texts.at(at);
    const signature = rare.signatureOf(text.shingles);
    const { positions, areAll } = rare.textsSharing(signature);
    if (!areAll) sketches ??= await sketchTexts(texts, at, signal);
    const sketch = sketches === null ? null : sketchOf(text.shingles);
    const candidates =
      areAll || sketches === null || sketch === null
        ? new Set(positions)
        : sketches.candidates(sketch, positions.slice(0, MOST_WITH_SKETCHES));
    joinSimilar(texts, at, candidates, joined);
    rare.add(signature, at);
    if (sketch !== null) sketches?.add(sketch, at);
  }
  return Array.from({ length: texts.length }, (_, at) => {
    const firstUse = joined.firstOf(at);
    if (firstUse === at) return null;
    return { firstUse, similarity: similarityOf(texts.at(at).shingles, texts.at(firstUse).shingles) };
  });
}

/** The sketches of the first texts. They are made when a text shares rare shingles with many others. */
async function sketchTexts(
  texts: ComparedTexts,
  count: number,
  signal: AbortSignal | undefined,
): Promise<TextSketches> {
  const sketches = new TextSketches(texts.length);
  for (let at = 0; at < count; at++) {
    if (at % TEXTS_AT_ONCE === 0) await heedSignal(signal);
    sketches.add(sketchOf(texts.at(at).shingles), at);
  }
  return sketches;
}

/** Whether two texts alone are enough to join their clusters. */
export function areAlike(one: ComparedText, other: ComparedText): boolean {
  return agreeOnDecisiveWords(one, other) && similarityOf(one.shingles, other.shingles, LEAST_SIMILARITY) > 0;
}

function joinSimilar(
  texts: ComparedTexts,
  at: number,
  candidates: Iterable<number>,
  joined: JoinedPositions,
): void {
  const text = texts.at(at);
  for (const candidate of candidates) {
    if (joined.firstOf(candidate) === joined.firstOf(at)) continue;
    if (areAlike(text, texts.at(candidate))) joined.join(at, candidate);
  }
}

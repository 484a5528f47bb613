import { heedSignal } from "../../model/heed-signal.ts";
import { similarityOf } from "../../model/text-similarity.ts";
import { agreeOnDecisiveWords, type ComparedText } from "./compared-text.ts";
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
  texts: readonly ComparedText[],
  signal?: AbortSignal,
): Promise<readonly (Likeness | null)[]> {
  const rare = new RareShingles(
    texts.map(({ shingles }) => shingles),
    LEAST_SIMILARITY,
  );
  const joined = new JoinedPositions(texts.length);
  let sketches: TextSketches | null = null;
  for (const [at, text] of texts.entries()) {
    if (at % TEXTS_AT_ONCE === 0) await heedSignal(signal);
    const signature = rare.signatureOf(text.shingles);
    const { positions, areAll } = rare.textsSharing(signature, MOST_BY_SHINGLES);
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
  return texts.map((text, at) => {
    const firstUse = joined.firstOf(at);
    const first = texts[firstUse] ?? text;
    return firstUse === at ? null : { firstUse, similarity: similarityOf(text.shingles, first.shingles) };
  });
}

/** The sketches of the first texts. They are made when a text shares rare shingles with many others. */
async function sketchTexts(
  texts: readonly ComparedText[],
  count: number,
  signal: AbortSignal | undefined,
): Promise<TextSketches> {
  const sketches = new TextSketches(texts.length);
  for (const [at, text] of texts.slice(0, count).entries()) {
    if (at % TEXTS_AT_ONCE === 0) await heedSignal(signal);
    sketches.add(sketchOf(text.shingles), at);
  }
  return sketches;
}

/** Whether two texts alone are enough to join their clusters. */
export function areAlike(one: ComparedText, other: ComparedText): boolean {
  return agreeOnDecisiveWords(one, other) && similarityOf(one.shingles, other.shingles, LEAST_SIMILARITY) > 0;
}

function joinSimilar(
  texts: readonly ComparedText[],
  at: number,
  candidates: Iterable<number>,
  joined: JoinedPositions,
): void {
  const text = texts[at];
  if (text === undefined) return;
  for (const candidate of candidates) {
    const other = texts[candidate];
    if (other === undefined || joined.firstOf(candidate) === joined.firstOf(at)) continue;
    if (areAlike(text, other)) joined.join(at, candidate);
  }
}

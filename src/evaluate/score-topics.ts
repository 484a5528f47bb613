import { linkTopics } from "../linking/topics/link-topics.ts";
import { splitHeading } from "../linking/topics/split-heading.ts";
import { isProcedure } from "../linking/topics/topics.ts";
import { type Agreement, emptyTally, tallySets, toAgreement } from "./agreement.ts";
import { type Half, type HeadedText, halfOf } from "./headed-text.ts";

/** How well topics found without the official heading agree with it. */
export type TopicAgreement = Agreement & {
  /** How many headings were compared: those with at least one topic of the vocabulary. */
  readonly n: number;
  /** Share of them that contain the first topic found; null if there are none. */
  readonly top1: number | null;
  /** Share of them that contain one of the first three topics found; null if there are none. */
  readonly top3: number | null;
};

/** The scores of the held-out half, with those of the development half. */
export type TopicScores = TopicAgreement & {
  readonly development: TopicAgreement;
  /** How many records have a heading. */
  readonly headed: number;
  /** Share of their headings with at least one topic of the vocabulary; null if there are none. */
  readonly inVocabulary: number | null;
};

/** An answer mentions more than the question is about, so its words count less. */
const ANSWER_WEIGHT = 0.5;

/** The topics of question and answer together, strongest first. */
export function predictTopics({ question, answer }: HeadedText): readonly string[] {
  const doubts = new Map(
    linkTopics(question, null, "Question").map(({ topicId, score }) => [topicId, 1 - score]),
  );
  for (const { topicId, score } of answer === null ? [] : linkTopics(answer, null, "Answer"))
    doubts.set(topicId, (doubts.get(topicId) ?? 1) * (1 - score * ANSWER_WEIGHT));
  return [...doubts].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([topicId]) => topicId);
}

function share(part: number, total: number): number | null {
  return total === 0 ? null : part / total;
}

function scoreHalf(texts: readonly HeadedText[]): TopicAgreement {
  const tally = emptyTally();
  let first = 0;
  let amongThree = 0;
  let n = 0;
  for (const headed of texts) {
    const wanted = officialTopics(headed.heading);
    if (wanted.size === 0) continue;
    const found = predictTopics(headed);
    n += 1;
    if (found.slice(0, 1).some((id) => wanted.has(id))) first += 1;
    if (found.slice(0, 3).some((id) => wanted.has(id))) amongThree += 1;
    tallySets(tally, wanted, new Set(found));
  }
  return { ...toAgreement(tally), n, top1: share(first, n), top3: share(amongThree, n) };
}

/** The topics of a heading that words of the text can show. Procedure is found only in headings. */
export function officialTopics(heading: string): ReadonlySet<string> {
  const topicIds = splitHeading(heading).flatMap(({ topicId }) => topicId ?? []);
  return new Set(topicIds.filter((id) => !isProcedure(id)));
}

/** Finds topics in question and answer without the heading, and compares them with it, separately for both halves. */
export function scoreTopics(texts: readonly HeadedText[]): TopicScores {
  const half = (wanted: Half): readonly HeadedText[] => texts.filter(({ id }) => halfOf(id) === wanted);
  const known = texts.filter(({ heading }) => officialTopics(heading).size > 0);
  return {
    ...scoreHalf(half("heldOut")),
    development: scoreHalf(half("development")),
    headed: texts.length,
    inVocabulary: share(known.length, texts.length),
  };
}

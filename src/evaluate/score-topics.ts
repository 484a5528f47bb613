import { linkTopics } from "../linking/topics/link-topics.ts";
import { splitHeading } from "../linking/topics/split-heading.ts";
import { type Agreement, emptyTally, tallySets, toAgreement } from "./agreement.ts";
import { type Half, type HeadedText, halfOf } from "./headed-text.ts";

/** How far topics found in the text alone agree with the official heading, which was hidden. */
export type TopicAgreement = Agreement & {
  /** Headings that were compared: those of which a part is a topic of the vocabulary. */
  readonly n: number;
  /** Share of them of which the first topic found is one; null of none. */
  readonly top1: number | null;
  /** Share of them of which one of the first three topics found is one. */
  readonly top3: number | null;
};

/** The figures are those of the held-out half. */
export type TopicScores = TopicAgreement & {
  readonly development: TopicAgreement;
  /** Records with a heading. */
  readonly headed: number;
  /** Share of their headings that have a part in the vocabulary; null of none. */
  readonly inVocabulary: number | null;
};

/** An answer speaks of more than it was asked about, so that its words count for less. */
const ANSWER_WEIGHT = 0.5;

/** What question and answer are about together, strongest first. */
export function predictTopics({ question, answer }: HeadedText): readonly string[] {
  const doubts = new Map(linkTopics(question, null).map(({ topicId, score }) => [topicId, 1 - score]));
  for (const { topicId, score } of answer === null ? [] : linkTopics(answer, null))
    doubts.set(topicId, (doubts.get(topicId) ?? 1) * (1 - score * ANSWER_WEIGHT));
  return [...doubts].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([topicId]) => topicId);
}

function share(part: number, of: number): number | null {
  return of === 0 ? null : part / of;
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

function officialTopics(heading: string): ReadonlySet<string> {
  return new Set(splitHeading(heading).flatMap(({ topicId }) => topicId ?? []));
}

/** Hides each heading, finds topics in question and answer, and compares; both halves by themselves. */
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

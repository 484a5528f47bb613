import { z } from "zod";
import { filled, readTable } from "../../model/read-table.ts";
import type { TopicEvidence } from "./topic-evidence.ts";

/** The kinds of text in which topics are found. */
export type TextLabel = "Question" | "Answer";

/** What a score depends on. `scripts/calibrate-topics.ts` finds how much each feature counts. */
export const topicFeatureNames = [
  "constant",
  "evidence",
  "length",
  "repeats",
  "position",
  "answer",
  "once",
  "word",
] as const;

const rows = readTable(
  new URL("../data/topic-scores.csv", import.meta.url),
  z.object({ feature: z.enum(topicFeatureNames), factor: z.coerce.number(), reason: filled }),
);

const factors: readonly number[] = topicFeatureNames.map((name) => {
  const row = rows.find(({ feature }) => feature === name);
  if (row === undefined) throw new Error(`topic-scores.csv has no row for "${name}".`);
  return row.factor;
});

/** Phrases are never certain, and never say nothing. */
const LEAST_DOUBT = 0.01;

const USUAL_LENGTH = 300;

/** A sentence. Shorter texts are not surer. */
const LEAST_LENGTH = 100;

/**
 * The numbers that `topicFeatureNames` names. A word said once, late in a long answer, is usually said in passing, so the
 * length of the text, the repeats and the position of the first phrase count as well as the phrases. So does whether an
 * answer has only one phrase, and whether all its phrases are single words.
 */
export function topicFeatures(
  text: string,
  label: TextLabel,
  { positions, doubt }: TopicEvidence,
): readonly number[] {
  const unsure = Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, doubt));
  const length = Math.max(1, text.length);
  const isAnswer = label === "Answer";
  return [
    1,
    Math.log((1 - unsure) / unsure),
    Math.log(Math.max(LEAST_LENGTH, length) / USUAL_LENGTH),
    Math.log(positions.length / 2),
    (positions[0] ?? 0) / length,
    isAnswer ? 1 : 0,
    isAnswer && positions.length === 2 ? 1 : 0,
    isAnswer && areWords(text, positions) ? 1 : 0,
  ];
}

function areWords(text: string, positions: readonly number[]): boolean {
  for (let i = 0; i < positions.length; i += 2) {
    const space = text.indexOf(" ", positions[i]);
    if (space >= 0 && space < (positions[i + 1] ?? 0)) return false;
  }
  return true;
}

/** Most that a phrase without the company it needs can score. Of 73 such edges that were read, 30 were right. */
const MOST_ALONE = 0.45;

const DECIMALS = 1000;

/** Only a heading is certain. */
const MOST = DECIMALS - 1;

/** The probability that a text is about a topic, above 0 and at most 1. */
export function topicScore(text: string, label: TextLabel, evidence: TopicEvidence): number {
  const logOdds = topicFeatures(text, label, evidence).reduce(
    (sum, feature, at) => sum + feature * (factors[at] ?? 0),
    0,
  );
  const score = 1 / (1 + Math.exp(-logOdds));
  const rounded = Math.round((evidence.alone ? Math.min(MOST_ALONE, score) : score) * DECIMALS);
  return Math.min(MOST, Math.max(1, rounded)) / DECIMALS;
}

import { z } from "zod";
import { UnreadableInputError } from "../model/errors.ts";
import builtIn from "./floors.json" with { type: "json" };
import { readText } from "./read-gold.ts";
import type { HeadingScores } from "./score-headings.ts";
import type { MentionScores } from "./score-mentions.ts";
import type { SameTextScores } from "./score-same-text.ts";
import type { TopicLabelScores } from "./score-topic-labels.ts";
import type { TopicScores } from "./score-topics.ts";

const least = z.number().min(0).max(1).optional();
const agreement = { precision: least, recall: least, f1: least };

const floors = z.strictObject({
  spans: z.strictObject(agreement).default({}),
  countries: z.strictObject(agreement).default({}),
  /** The spans with confidence 1. */
  certain: z.strictObject({ precision: least }).default({}),
  topics: z
    .strictObject({
      ...agreement,
      top1: least,
      top3: least,
      /** With fewer headings, scores of topics mean too little to be compared with a floor. */
      leastHeadings: z.int().nonnegative().default(0),
    })
    .default({ leastHeadings: 0 }),
  ruleTopics: z.strictObject(agreement).default({}),
  /** `whole`: headings with a part that is a country's name, linked or ambiguous. The others are those of labels. */
  headings: z.strictObject({ ...agreement, whole: least }).default({}),
  /**
   * Labelled pairs of answers. `similar`: the share of similar pairs, unless kept apart by rule, that is joined.
   * `ofAnswers`: that of all similar pairs of answers, which means little if there are fewer than `leastPairs`.
   */
  sameText: z
    .strictObject({
      ...agreement,
      similar: least,
      ofAnswers: least,
      leastPairs: z.int().nonnegative().default(0),
    })
    .default({ leastPairs: 0 }),
});

/** Minimum scores. Below one of them an evaluation fails. A score without a floor may have any value. */
export type Floors = z.infer<typeof floors>;

/** A score below its floor. */
export type Shortfall = { readonly figure: string; readonly is: number | null; readonly floor: number };

/** The floors in a file, or the built-in ones. */
export function readFloors(file: string | null): Floors {
  if (file === null) return floors.parse(builtIn);
  const expected = 'a JSON object of floors, such as {"spans": {"f1": 0.98}}';
  const text = readText(file, expected);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnreadableInputError(file, `"${file}" is not JSON; expected ${expected}.`, { cause: error });
  }
  const result = floors.safeParse(value);
  if (result.success) return result.data;
  const reason = z
    .prettifyError(result.error)
    .replace(/✖ /g, "")
    .replace(/\s*\n\s*/g, " ");
  throw new UnreadableInputError(file, `"${file}" has invalid floors: ${reason}; expected ${expected}.`);
}

type Figures = Readonly<Record<string, number | null | undefined>>;

function below(name: string, figures: Figures, least: Figures): readonly Shortfall[] {
  return Object.entries(least).flatMap(([figure, floor]) => {
    const is = figures[figure] ?? null;
    return floor == null || (is !== null && is >= floor) ? [] : [{ figure: `${name}.${figure}`, is, floor }];
  });
}

type Scored = {
  readonly mentions: MentionScores;
  readonly topics: TopicScores;
  readonly ruleTopics: TopicLabelScores | null;
  readonly headings: HeadingScores;
  readonly sameText: SameTextScores | null;
};

/** Every score below its floor. Scores of topics are those of the held-out half. */
export function shortfalls(
  floor: Floors,
  { mentions, topics: found, ruleTopics, headings, sameText }: Scored,
): readonly Shortfall[] {
  const { precision, recall, f1, top1, top3, n } = found;
  const { leastHeadings, ...topics } = floor.topics;
  const { whole, ...labelled } = floor.headings;
  const { similar, ofAnswers, leastPairs, ...pairs } = floor.sameText;
  return [
    ...below("spans", mentions.spans, floor.spans),
    ...below("countries", mentions.countries, floor.countries),
    ...below("certain", { precision: mentions.certain.precision }, floor.certain),
    ...(n < leastHeadings ? [] : below("topics", { precision, recall, f1, top1, top3 }, topics)),
    ...(ruleTopics === null ? [] : below("ruleTopics", ruleTopics.check, floor.ruleTopics)),
    ...(headings.whole.recall === null ? [] : below("headings", { whole: headings.whole.recall }, { whole })),
    ...(headings.labelled === null ? [] : below("headings", headings.labelled, labelled)),
    ...(sameText === null ? [] : below("sameText", sameText.labelled, pairs)),
    ...(sameText === null || sameText.similar.recall === null
      ? []
      : below("sameText", { similar: sameText.similar.recall }, { similar })),
    ...(sameText === null || sameText.similar.answerPairs < leastPairs
      ? []
      : below("sameText", { ofAnswers: sameText.similar.ofAnswers }, { ofAnswers })),
  ];
}

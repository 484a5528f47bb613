import { countries } from "../linking/countries/country-names.ts";
import type { Agreement } from "./agreement.ts";
import { type Floors, type Shortfall, shortfalls } from "./floors.ts";
import { headedGold, isHeaded, readAsked } from "./headed-text.ts";
import { readHeadingLabels } from "./heading-labels.ts";
import { readAnswers } from "./read-answers.ts";
import type { BadLine, Gold } from "./read-gold.ts";
import { readSameTextLabels } from "./same-text-labels.ts";
import { type HeadingScores, scoreHeadings } from "./score-headings.ts";
import { type MentionError, type Precision, scoreMentions } from "./score-mentions.ts";
import { type SameTextScores, scoreSameText } from "./score-same-text.ts";
import { scoreTopicLabels, type TopicLabelScores } from "./score-topic-labels.ts";
import { scoreTopics, type TopicScores } from "./score-topics.ts";
import { readTopicLabels } from "./topic-labels.ts";

/** The result of an evaluation, as printed by `--json`. */
export type Evaluation = {
  readonly texts: number;
  readonly spans: Agreement;
  readonly countries: Agreement;
  readonly topics: TopicScores;
  readonly headings: HeadingScores;
  /** Null without labels of topics. */
  readonly ruleTopics: TopicLabelScores | null;
  /** Null without answers. */
  readonly sameText: SameTextScores | null;
  readonly byKind: Readonly<Record<string, Agreement>>;
  readonly byCountry: Readonly<Record<string, Agreement>>;
  readonly byRule: Readonly<Record<string, Precision>>;
  readonly certain: Precision;
  readonly errors: readonly MentionError[];
  readonly badLines: readonly BadLine[];
  readonly belowFloor: readonly Shortfall[];
};

/** What an evaluation reads in addition to the labelled texts. */
export type EvaluationInput = {
  /** Records with official headings, or null for the headings of the labelled texts. */
  readonly headings: string | null;
  /** Labels of topics of these records, or null. */
  readonly labels: string | null;
  /** Labels of countries in these headings, or null. */
  readonly headingLabels: string | null;
  /** Files and folders of answers, or none. */
  readonly answers: readonly string[];
  /** Labels of pairs of these answers, or null. */
  readonly sameTextLabels: string | null;
};

/** Scores mentions on the labelled texts, topics on the records with headings, and topics found by rules on labels. */
export async function evaluate(
  gold: Gold,
  { headings, labels, headingLabels, answers, sameTextLabels }: EvaluationInput,
  floors: Floors,
): Promise<Evaluation> {
  const mentions = scoreMentions(gold.texts);
  const asked = headings === null ? headedGold(gold.texts) : await readAsked(headings);
  const topics = scoreTopics(asked.filter(isHeaded));
  const ruleTopics = labels === null ? null : scoreTopicLabels(readTopicLabels(labels), asked);
  const inHeadings = scoreHeadings(
    asked.filter(isHeaded),
    headingLabels === null ? null : readHeadingLabels(headingLabels),
  );
  const sameText =
    answers.length === 0
      ? null
      : await scoreSameText(
          await readAnswers(answers),
          sameTextLabels === null ? [] : readSameTextLabels(sameTextLabels),
        );
  const belowFloor = shortfalls(floors, { mentions, topics, ruleTopics, headings: inHeadings, sameText });
  return { ...mentions, topics, ruleTopics, headings: inHeadings, sameText, badLines: gold.bad, belowFloor };
}

const countryNames: ReadonlyMap<string, string> = new Map(countries.map(({ code, name }) => [code, name]));

function figure(share: number | null): string {
  return (share === null ? "–" : share.toFixed(4)).padStart(9);
}

function row(name: string, { precision, recall, f1, right, spurious, missed }: Agreement): string {
  const shares = [precision, recall, f1].map(figure).join(" ");
  const counts = [right, spurious, missed].map((count) => String(count).padStart(8)).join(" ");
  return `${name.padEnd(34)} ${shares} ${counts}`;
}

const head = `${"".padEnd(34)} precision    recall        F1    right spurious   missed`;

/** Without recall: what was missed has no rule. */
function precisionRow(name: string, { precision, right, spurious }: Precision): string {
  const counts = [right, spurious].map((count) => String(count).padStart(8)).join(" ");
  return `${name.padEnd(34)} ${figure(precision)} ${"".padEnd(19)} ${counts}`;
}

function table(title: string, rows: Readonly<Record<string, Agreement>>): readonly string[] {
  return ["", title, ...Object.entries(rows).map(([name, agreement]) => row(`  ${name}`, agreement))];
}

function topicLines(topics: TopicScores): readonly string[] {
  const halves = [
    ["topics, held out", topics],
    ["topics, development", topics.development],
  ] as const;
  const share = topics.inVocabulary === null ? "–" : `${(topics.inVocabulary * 100).toFixed(1)} %`;
  return [
    "",
    `${"".padEnd(34)}     top 1     top 3  headings`,
    ...halves.map(([name, { top1, top3, n }]) => {
      return `${name.padEnd(34)} ${figure(top1)} ${figure(top3)} ${String(n).padStart(9)}`;
    }),
    `Headings with a part in the vocabulary: ${share} of ${topics.headed}.`,
  ];
}

function errorLine({ id, field, fault, wanted, found, context }: MentionError): string {
  const codes = [
    wanted === null ? [] : [`wanted ${wanted}`],
    found === null ? [] : [`found ${found}`],
  ].flat();
  return `  ${fault} (${codes.join(", ")}), ${field} of ${id}: …${context}…`;
}

function ruleTopicLines(scores: TopicLabelScores | null): readonly string[] {
  if (scores === null) return [];
  const shares = scores.bands.map(({ from, labels, meanScore, right }) => {
    return `  from ${from.toFixed(2)} ${figure(meanScore)} ${figure(right)} ${String(labels).padStart(9)}`;
  });
  return [
    "",
    head,
    row("topics by rules, labels to check", scores.check),
    ...Object.entries(scores.byText).map(([text, agreement]) => row(`  in ${text}s`, agreement)),
    "",
    "Scores of topics   mean     right    labels",
    ...shares,
    ...(scores.unusable === 0 ? [] : [`Labels without their text: ${scores.unusable}.`]),
    ...scores.errors.map(({ id, text, topic, fault, score, context }) => {
      return `  ${fault} (${topic}, score ${score}), ${text} of ${id}: …${context}…`;
    }),
  ];
}

function headingLines({ whole, labelled, unusable, errors }: HeadingScores): readonly string[] {
  const { headings, linked, ambiguous } = whole;
  return [
    "",
    `Headings with a part that is a country's name: ${headings}; linked ${linked}, ambiguous ${ambiguous}.`,
    ...(labelled === null ? [] : [head, row("countries of labelled headings", labelled)]),
    ...(unusable === 0 ? [] : [`Labels without their heading: ${unusable}.`]),
    ...errors.map(({ id, heading, wanted, found }) => {
      return `  wanted ${wanted.join(", ") || "none"}, found ${found.join(", ") || "none"}, heading of ${id}: ${heading}`;
    }),
  ];
}

function sameTextLines(scores: SameTextScores | null): readonly string[] {
  if (scores === null) return [];
  const { answers, labelled, byKind, unusable, similar, errors } = scores;
  const shareOf = (share: number | null) => figure(share).trim();
  return [
    "",
    `One text said again: ${answers} answers`,
    head,
    row("labelled pairs of answers", labelled),
    ...Object.entries(byKind).map(([kind, agreement]) => row(`  ${kind}`, agreement)),
    `Pairs of different texts with a similarity of 0.8 or more: ${similar.pairs}; kept apart by rule ${similar.keptApart}, joined ${similar.joined} (recall ${shareOf(similar.recall)}).`,
    `Pairs of answers that similar, word for word or not: ${similar.answerPairs}; joined ${shareOf(similar.ofAnswers)}.`,
    ...(unusable === 0 ? [] : [`Labels without their answers: ${unusable}.`]),
    ...errors.map(({ id, other, kind, fault, similarity, context }) => {
      return `  ${fault} (${kind}, similarity ${similarity.toFixed(2)}), ${id} and ${other}: ${context}`;
    }),
  ];
}

/** The result as tables for a terminal. */
export function describeEvaluation(evaluation: Evaluation): string {
  const {
    texts,
    spans,
    countries: sets,
    topics,
    ruleTopics,
    headings,
    sameText,
    byKind,
    byCountry,
    byRule,
    certain,
    errors,
    belowFloor,
  } = evaluation;
  const named = Object.entries(byCountry).map(([code, each]) => {
    return [`${code} ${countryNames.get(code) ?? ""}`.slice(0, 30), each] as const;
  });
  const lines = [
    `${texts} labelled texts`,
    head,
    row("spans (position and country)", spans),
    row("countries of a text", sets),
    row("topics, held out", topics),
    row("topics, development", topics.development),
    ...topicLines(topics),
    ...ruleTopicLines(ruleTopics),
    ...headingLines(headings),
    ...sameTextLines(sameText),
    ...table("By kind", byKind),
    "",
    "By the rule that found them",
    ...Object.entries(byRule).map(([name, each]) => precisionRow(`  ${name}`, each)),
    precisionRow("  all with confidence 1", certain),
    ...table("By country", Object.fromEntries(named)),
    "",
    errors.length === 0 ? "No mention errors." : `Mention errors (${errors.length}):`,
    ...errors.map(errorLine),
    ...belowFloor.map(({ figure: name, is, floor }) => {
      return `Below the floor: ${name} is ${is === null ? "unknown" : is.toFixed(4)}, expected at least ${floor}.`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}

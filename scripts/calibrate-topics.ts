import { writeFileSync } from "node:fs";
import { type AskedText, halfOf, isHeaded, readAsked } from "../src/evaluate/headed-text.ts";
import { officialTopics } from "../src/evaluate/score-topics.ts";
import { readTopicLabels } from "../src/evaluate/topic-labels.ts";
import { topicEvidence } from "../src/linking/topics/topic-evidence.ts";
import { type TextLabel, topicFeatureNames, topicFeatures } from "../src/linking/topics/topic-score.ts";
import { type Case, fitLogistic, logOddsOf } from "./calibrate-topics/fit-logistic.ts";

/**
 * Calibrates the scores of topics: `calibrate-topics.ts LABELS RECORDS [FILE to write]`. How much each feature counts is
 * fitted on official headings of the development half, which has many. How probable a topic then is, is fitted
 * on the labels, because a heading names only one or two of the topics that a text is about. Without FILE, the built-in
 * table is written.
 */

const builtIn = new URL("../src/linking/data/topic-scores.csv", import.meta.url);
const HEADINGS_RIDGE = 1;
const LABELS_RIDGE = 0.3;
/** Features of answers, which labels decide: headings say little about answers. The others are fitted on headings. */
const ofAnswers = (["answer", "once", "word"] as const).map((name) => topicFeatureNames.indexOf(name));
/** The features that are fitted on headings. */
const ofHeadings = topicFeatureNames.indexOf("answer") + 1;

const [labelsFile, records, file] = process.argv.slice(2);
if (labelsFile === undefined || records === undefined)
  throw new Error("Usage: calibrate-topics.ts LABELS RECORDS [FILE]");
const asked = await readAsked(records);

function casesOf({ heading, question, answer }: AskedText): readonly Case[] {
  const wanted = officialTopics(heading ?? "");
  if (wanted.size === 0) return [];
  const texts: readonly (readonly [TextLabel, string])[] = [
    ["Question", question],
    ["Answer", answer ?? ""],
  ];
  return texts.flatMap(([label, text]) =>
    [...topicEvidence(text)]
      .filter(([, { alone }]) => !alone)
      .map(([topicId, evidence]) => {
        return {
          features: topicFeatures(text, label, evidence).slice(0, ofHeadings),
          isTrue: wanted.has(topicId),
        };
      }),
  );
}

const headed = asked.filter((text) => isHeaded(text) && halfOf(text.id) === "development").flatMap(casesOf);
const agreement = fitLogistic(headed, HEADINGS_RIDGE);

const byId = new Map(asked.map((text) => [text.id, text]));
const read = readTopicLabels(labelsFile)
  .filter(({ set }) => set === "calibrate")
  .flatMap(({ id, label, topicId, isRight }): readonly Case[] => {
    const record = byId.get(id);
    const text = (label === "Question" ? record?.question : record?.answer) ?? "";
    const evidence = topicEvidence(text).get(topicId);
    if (evidence === undefined || evidence.alone) return [];
    const features = topicFeatures(text, label, evidence);
    const agreed = logOddsOf(features.slice(0, ofHeadings), agreement);
    return [{ features: [1, agreed, ...ofAnswers.map((at) => features[at] ?? 0)], isTrue: isRight }];
  });
const [constant = 0, factor = 1, ...added] = fitLogistic(read, LABELS_RIDGE);

const factors = topicFeatureNames.map((_, at) => {
  return (agreement[at] ?? 0) * factor + (at === 0 ? constant : 0) + (added[ofAnswers.indexOf(at)] ?? 0);
});
const reason = `fitted on ${headed.length} topics of headed texts and ${read.length} labels`;
const rows = topicFeatureNames.map((name, at) => `${name},${(factors[at] ?? 0).toFixed(3)},${reason}`);
writeFileSync(file ?? builtIn, `feature,factor,reason\n${rows.join("\n")}\n`);
process.stdout.write(`${rows.join("\n")}\n`);

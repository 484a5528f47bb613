import { writeFileSync } from "node:fs";
import { refreshSameText } from "../src/import/derived-edges/refresh-same-text.ts";
import { comparedText } from "../src/linking/same-text/compared-text.ts";
import { mustBeIdentical, usesOf } from "../src/linking/same-text/said-texts.ts";
import { randomNumbers } from "./bench/random-numbers.ts";
import { importFolder } from "./measure/import-folder.ts";
import { measureRecall } from "./measure-same-text/measure-recall.ts";
import { printPair, readPairs } from "./measure-same-text/read-pairs.ts";
import { templatedTexts } from "./measure-same-text/templated-texts.ts";

/**
 * Measures how many answers have the same text:
 * `measure-same-text.ts [FOLDER to import] [FILE for pairs] [NUMBER of texts from templates, 8000 by default]`. For a
 * person to check, it writes up to fifty pairs that differ in wording, chosen with a fixed seed, to the file. To measure
 * how many pairs are missed, it compares every text with every other, for these answers and for texts from templates.
 */

const PAIRS = 50;
const TEMPLATED = Number(process.argv[4] ?? 8000);

const store = await importFolder(process.argv[2]);

async function timed(): Promise<number> {
  const started = performance.now();
  await refreshSameText(store);
  return Math.round(performance.now() - started);
}

// Simulates an import that changed an answer: every text is compared again, with the same result.
await store.write([{ query: "save-basis-of-edges", rows: [{ edgeType: "SAME_TEXT_AS", hash: "" }] }]);
const milliseconds = { afterChange: await timed(), unchanged: await timed() };

const [questions] = await store.read("count-nodes", { label: "Question" });
const answers = await store.read("answers-with-first-use", { limit: 1_000_000, afterId: "" });
const everyText = { minSize: 2, limit: 1_000_000, afterKey: null, afterId: null };
const clusters = await store.read("list-text-clusters", everyText);
const pairs = await readPairs(store, answers);

const shingled = (texts: readonly string[]) => texts.map(comparedText);
const ids = usesOf(answers.map(({ textHash, ...answer }) => ({ ...answer, textKey: textHash })))
  .filter((uses) => !mustBeIdentical(uses))
  .map(([{ id }]) => id);
const texts = await store.read("texts-of-answers", { ids });
const recall = {
  ofTheseAnswers: await measureRecall(shingled(texts.map(({ text }) => text))),
  ofTemplatedTexts: await measureRecall(shingled(templatedTexts(TEMPLATED))),
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const clustered = sum(clusters.map(({ size }) => size));
process.stdout.write(
  `${JSON.stringify(
    {
      questions: questions?.count ?? 0,
      answers: answers.length,
      truncated: answers.filter(({ truncated }) => truncated).length,
      holding: answers.filter(({ holding }) => holding).length,
      distinctTexts: new Set(answers.map(({ textHash }) => textHash)).size,
      clusters: clusters.length,
      largest: clusters[0]?.size ?? 0,
      clustersInOtherWords: clusters.filter(({ size, identical }) => identical < size).length,
      answersInClusters: clustered,
      identicalToFirst: sum(clusters.map(({ identical }) => identical - 1)),
      inOtherWords: pairs.length,
      milliseconds,
      recall,
    },
    null,
    2,
  )}\n`,
);

const file = process.argv[3];
if (file !== undefined) {
  const random = randomNumbers(1);
  const drawn = pairs
    .map((pair) => ({ pair, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, PAIRS);
  writeFileSync(file, drawn.map(({ pair }) => printPair(pair)).join("\n"));
}
await store.close();

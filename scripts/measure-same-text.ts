import { writeFileSync } from "node:fs";
import { refreshSameText } from "../src/store/same-text/refresh-same-text.ts";
import { randomNumbers } from "./bench/random-numbers.ts";
import { importFolder } from "./measure/import-folder.ts";
import { printPair, readPairs } from "./measure-same-text/read-pairs.ts";

/**
 * Measures how many answers have the same text: `measure-same-text.ts [FOLDER to import] [FILE for pairs]`. For a
 * person to check, it writes up to fifty pairs that differ in wording, chosen with a fixed seed, to the file.
 */

const PAIRS = 50;

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

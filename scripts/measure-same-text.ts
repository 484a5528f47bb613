import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refreshSameText } from "../src/import/derived-edges/refresh-same-text.ts";
import { importFiles } from "../src/import/import-files.ts";
import { SqliteStore } from "../src/store/sqlite/sqlite-store.ts";
import { randomNumbers } from "./bench/random-numbers.ts";
import { printPair, readPairs } from "./measure-same-text/read-pairs.ts";

/**
 * Measures how many answers of real questions are one text: `measure-same-text.ts [FOLDER to import] [FILE for pairs]`.
 * Up to fifty pairs in other words, drawn with a fixed seed, are written into the file, to be read by people.
 */

const PAIRS = 50;

const folder = process.argv[2] ?? join(import.meta.dirname, "../../shared/data/written-questions-api/full");
if (!existsSync(folder)) throw new Error(`${folder} is not there; expected a folder that can be imported.`);

const store = new SqliteStore(":memory:");
const { loaded } = await importFiles(store, [folder]);

async function timed(): Promise<number> {
  const started = performance.now();
  await refreshSameText(store);
  return Math.round(performance.now() - started);
}

// As after an import that changed an answer: everything is looked for anew, though found as it was.
await store.write([{ query: "save-basis-of-edges", rows: [{ edgeType: "SAME_TEXT_AS", hash: "" }] }]);
const milliseconds = { afterChange: await timed(), unchanged: await timed() };

const answers = await store.read("answers-with-first-use", { limit: 1_000_000, afterId: "" });
const everyText = { minSize: 2, limit: 1_000_000, afterKey: null, afterId: null };
const clusters = await store.read("list-text-clusters", everyText);
const pairs = await readPairs(store, answers);

const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
const clustered = sum(clusters.map(({ size }) => size));
process.stdout.write(
  `${JSON.stringify(
    {
      questions: loaded,
      answers: answers.length,
      cut: answers.filter(({ cut }) => cut).length,
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

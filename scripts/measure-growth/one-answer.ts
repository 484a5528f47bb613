import { importOnce, question } from "./import-once.ts";
import type { Growing } from "./measure-growth.ts";

/** Seven names without a full stop. Some are shared by several countries, or by a country and people. */
const NAMES = "Congo, Georgia, Russia, China, Jordan, Korea and France ";

export const oneAnswerOfNames: Growing = {
  name: "import: one answer that names seven countries this many times in one sentence",
  sizes: [7000, 14_000, 28_000, 56_000, 112_000],
  prepare: (times) => importOnce([question({ answerText: `<p>${NAMES.repeat(times)}</p>` })]),
};

const LISTED = "Question 5, ";

export const oneAnswerOfNumbers: Growing = {
  name: "import: one answer that lists this many questions, none of them Parliament's",
  sizes: [25_000, 50_000, 100_000, 200_000],
  prepare: (times) => importOnce([question({ answerText: `<p>${LISTED.repeat(times)}</p>` })]),
};

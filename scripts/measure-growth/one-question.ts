import { LOAD_BATCH } from "../../src/model/limits.ts";
import { importOnce, question } from "./import-once.ts";
import type { Growing } from "./measure-growth.ts";

/** Four batches of an import or more: the first has nothing to compare its records with, so it costs less than the others. */
const sizes = [4, 8, 16, 32].map((batches) => batches * LOAD_BATCH);

function* questions(count: number, given: (at: number) => object): Generator<object> {
  for (let at = 0; at < count; at++)
    yield question({
      questionText: `To ask the Secretary of State how high tide ${at} was.`,
      ...given(at),
    });
}

export const recordsOfOneQuestion: Growing = {
  name: "import: this many different records of one question",
  sizes,
  prepare: (count) => importOnce(questions(count, () => ({}))),
};

export const questionsOfOneNumber: Growing = {
  name: "import: this many questions with the same House, date and number",
  sizes,
  prepare: (count) => importOnce(questions(count, (at) => ({ id: at + 1 }))),
};

export const questionsOfOneAnswer: Growing = {
  name: "import: this many questions that share one answer",
  sizes,
  prepare: (count) =>
    importOnce(
      questions(count, (at) => ({ id: at + 1, uin: String(1000 + at), groupedQuestions: ["1000", "1001"] })),
    ),
};

export const questionsWithOwnAnswers: Growing = {
  name: "import: this many questions of one group, each with a text of its own",
  sizes,
  prepare: (count) =>
    importOnce(
      questions(count, (at) => ({
        ...{ id: at + 1, uin: String(1000 + at), groupedQuestions: ["1000", "1001"] },
        answerText: `<p>The tide was ${at} cm high.</p>`,
      })),
    ),
};

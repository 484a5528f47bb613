import { type Growing, measureGrowth } from "./measure-growth/measure-growth.ts";
import { oneAnswerOfNames, oneAnswerOfNumbers } from "./measure-growth/one-answer.ts";
import {
  questionsOfOneAnswer,
  questionsOfOneNumber,
  questionsWithOwnAnswers,
  recordsOfOneQuestion,
} from "./measure-growth/one-question.ts";
import { sameTextOfForms, sameTextOfTemplates } from "./measure-growth/same-text.ts";

/**
 * Measures how the work grows with its input, for inputs that once made it grow with the square:
 * `npm run measure-growth [-- WORDS of the names to measure]`. Each size is twice the one before; CPU time, not the
 * clock's, so that other work on the machine counts little.
 */
const subjects: readonly Growing[] = [
  sameTextOfTemplates,
  sameTextOfForms,
  oneAnswerOfNames,
  oneAnswerOfNumbers,
  recordsOfOneQuestion,
  questionsOfOneNumber,
  questionsOfOneAnswer,
  questionsWithOwnAnswers,
];

const wanted = process.argv.slice(2);
for (const subject of subjects) {
  if (wanted.length > 0 && !wanted.some((words) => subject.name.includes(words))) continue;
  await measureGrowth(subject);
}

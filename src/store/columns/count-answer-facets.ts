import type { ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import type { ChosenAnswers } from "./choose-answers.ts";
import type { Column, Columns, TextLists } from "./columns.ts";
import { byValue, countColumn, countTexts, countYears, mostFrequent } from "./count-facets.ts";
import { Marks } from "./marks.ts";

/**
 * The facets of answers, as the statement of the same name counts them. Departments, parties, Houses, askers and states are
 * those of the questions that the answers must have.
 */
export function countAnswerFacets(
  columns: Columns,
  { answers, asked }: ChosenAnswers,
  params: ReadParams<"facets-of-answers">,
): readonly ReadRow<"facets-of-answers">[] {
  const texts = (lists: TextLists, lineage: Columns["lineage"] | null) =>
    countTexts(columns, lists, answers, "answers", lineage);
  let questions: Grouped | null = null;
  const ofAsked = (column: Column) => {
    questions ??= byAnswer(columns, asked);
    return countAsked(column, answers, questions);
  };
  return mostFrequent([
    ["askers", params.topAskers, () => ofAsked(columns.askers)],
    ["countries", params.topCountries, () => texts(columns.countries, null)],
    ["departments", params.topDepartments, () => ofAsked(columns.departments)],
    ["houses", params.topHouses, () => ofAsked(columns.houses)],
    ["ministers", params.topMinisters, () => countColumn(columns.ministers, answers)],
    ["parties", params.topParties, () => ofAsked(columns.parties)],
    ["states", params.topStates, () => ofAsked(columns.states)],
    ["topics", params.topTopics, () => texts(columns.topics, columns.lineage)],
    ["years", params.topYears, () => countYears(columns.answeredOn, answers)],
  ]);
}

/** The questions of each answer: those of answer n are `questions[starts[n]]` to `questions[starts[n + 1] - 1]`. */
type Grouped = { readonly starts: Uint32Array; readonly questions: Uint32Array };

function byAnswer({ answers: answerOf, answerCount }: Columns, asked: Uint32Array): Grouped {
  const starts = new Uint32Array(answerCount + 1);
  const places = new Uint32Array(answerCount);
  for (const question of asked) {
    const answer = answerOf[question] as number;
    if (answer >= 0) starts[answer + 1] = (starts[answer + 1] as number) + 1;
  }
  for (let answer = 0; answer < answerCount; answer++) {
    places[answer] = starts[answer] as number;
    starts[answer + 1] = (starts[answer + 1] as number) + (starts[answer] as number);
  }
  const questions = new Uint32Array(starts[answerCount] as number);
  for (const question of asked) {
    const answer = answerOf[question] as number;
    if (answer < 0) continue;
    questions[places[answer] as number] = question;
    places[answer] = (places[answer] as number) + 1;
  }
  return { starts, questions };
}

/** Counts the answers with a question that has a value. */
function countAsked({ codes, of }: Column, answers: Uint32Array, { starts, questions }: Grouped) {
  const counts = new Uint32Array(of.size);
  const marks = new Marks(of.size);
  for (const answer of answers) {
    marks.clear();
    const end = starts[answer + 1] as number;
    for (let index = starts[answer] as number; index < end; index++) {
      const code = codes[questions[index] as number] as number;
      if (marks.add(code)) counts[code] = (counts[code] as number) + 1;
    }
  }
  return byValue(counts, of.values);
}

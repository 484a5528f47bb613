import { z } from "zod";
import { MAX_ABOUT, MAX_FILTER, MAX_SEARCH_LENGTH } from "../../src/model/limits.ts";
import { builder } from "../builder.ts";
import { HouseRef } from "../house.ts";
import { MatchRef } from "../match.ts";
import { QuestionStateRef } from "../question-state.ts";

/** What a list of questions, or of answers, is to be narrowed to: the argument `filter` of every such list. */

const name = z.string().trim().min(1).max(500);
const names = z.array(name).max(MAX_ABOUT, `must be at most ${MAX_ABOUT}`);
const ids = z.array(name).max(MAX_FILTER, `must be at most ${MAX_FILTER}`);

/** What the descriptions of the two inputs differ in. */
type Words = {
  readonly name: string;
  readonly description: string;
  /** Where countries and topics are looked for. */
  readonly text: string;
  /** The texts of which one must say what is searched for. */
  readonly said: string;
  /** Whose department, party and so on it is. */
  readonly question: string;
  readonly answer: string;
};

function filterInput(words: Words) {
  return builder.inputType(words.name, {
    description: words.description,
    fields: (t) => ({
      countries: t.stringList({
        required: false,
        description: `At most ${MAX_ABOUT} countries by code, name, alias or demonym, for example \`["Russia", "DPRK"]\`, named anywhere in ${words.text}.`,
        validate: names,
      }),
      match: t.field({
        type: MatchRef,
        defaultValue: "ALL",
        description: "Whether all of the countries must be named, or `ANY` of them.",
      }),
      topics: t.stringList({
        required: false,
        description: `At most ${MAX_ABOUT} topics by name or slug, for example \`["Sanctions"]\`: ${words.text} must be about one of them, or about a narrower one.`,
        validate: names,
      }),
      text: t.string({
        required: false,
        description: `What ${words.said} must say, as \`search\` takes it, for example \`sanction* ("north korea" OR dprk) -oil\`.`,
        validate: z.string().max(MAX_SEARCH_LENGTH, `must be at most ${MAX_SEARCH_LENGTH} characters`),
      }),
      askers: t.idList({
        required: false,
        description: `Ids of members, any of whom asked ${words.question}.`,
        validate: ids,
      }),
      answerers: t.idList({
        required: false,
        description: `Ids of members, any of whom gave ${words.answer}.`,
        validate: ids,
      }),
      departments: t.stringList({
        required: false,
        description: `Departments by id, name or slug, to any of which ${words.question} was put, for example \`["Home Office"]\`.`,
        validate: ids,
      }),
      parties: t.stringList({
        required: false,
        description: `Parties by id, name or slug, to any of which the asker belonged when asking ${words.question}, for example \`["Labour"]\`.`,
        validate: ids,
      }),
      houses: t.field({
        type: [HouseRef],
        required: false,
        description: `The House in which ${words.question} was asked, for example \`[LORDS]\`.`,
      }),
      states: t.field({
        type: [QuestionStateRef],
        required: false,
        description: `How far ${words.question} has come: any of these, for example \`[UNANSWERED, HOLDING]\`.`,
      }),
      overdue: t.boolean({
        required: false,
        description: `Whether ${words.question} was due before \`asOf\` and had no answer by then, or a holding one only; one that was withdrawn, or of which no source says when it is due, is not overdue.`,
      }),
      asOf: t.field({
        type: "Date",
        required: false,
        description:
          "With `overdue`: the day for which that is said, for example `2025-10-01`; when absent, the latest day on which any question of the graph was tabled or answered, later ones than the last import left out.",
      }),
      tabledFrom: t.field({
        type: "Date",
        required: false,
        description: `The first day on which ${words.question} may have been tabled, for example \`2025-09-01\`.`,
      }),
      tabledTo: t.field({
        type: "Date",
        required: false,
        description: `The last such day, for example \`2025-09-30\`.`,
      }),
      answeredFrom: t.field({
        type: "Date",
        required: false,
        description: `The first day on which ${words.answer} may have been given, for example \`2025-09-01\`.`,
      }),
      answeredTo: t.field({
        type: "Date",
        required: false,
        description: `The last such day, for example \`2025-09-30\`.`,
      }),
    }),
  });
}

export const QuestionFilterRef = filterInput({
  name: "QuestionFilter",
  description:
    "What questions are to be listed: those that meet everything that is given here. Of several values in a list any one will do, but for countries `match` decides; an empty list asks for nothing.",
  text: "the question and its answer taken together",
  said: "the question, with its heading, or else its answer",
  question: "the question",
  answer: "its answer",
});

export const AnswerFilterRef = filterInput({
  name: "AnswerFilter",
  description:
    "What answers are to be listed: those that meet everything that is given here. Of several values in a list any one will do, but for countries `match` decides; an empty list asks for nothing. Of an answer to several questions, one of them must meet all that is asked of questions.",
  text: "the answer",
  said: "the answer",
  question: "its question",
  answer: "the answer",
});

/** Both inputs have the same fields. */
export type FilterInput = typeof QuestionFilterRef.$inferInput;

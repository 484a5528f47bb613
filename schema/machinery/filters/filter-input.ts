import { z } from "zod";
import { MAX_ABOUT, MAX_FILTER, MAX_SEARCH_LENGTH } from "../../../src/model/limits.ts";
import { builder } from "../builder.ts";
import { EvidenceFieldRef } from "../enums/evidence-field.ts";
import { HouseRef } from "../enums/house.ts";
import { MatchRef } from "../enums/match.ts";
import { QuestionStateRef } from "../enums/question-state.ts";
import type { SchemaTypes } from "../fields-of.ts";
import { typedText } from "../typed-text.ts";
import { minScoreOptions } from "./min-score.ts";

/** The `filter` argument of every list of questions or answers. */

const name = typedText();
const names = z.array(name).max(MAX_ABOUT, `must have at most ${MAX_ABOUT} entries`);
const someNames = z.array(name).max(MAX_FILTER, `must have at most ${MAX_FILTER} entries`);

const sharedName = "A name that several share gives the error `AMBIGUOUS` with the candidates.";

/** The words in which the descriptions of the two inputs differ. */
type Words = {
  readonly name: string;
  readonly description: string;
  /** Where countries must be mentioned. */
  readonly text: string;
  /** What the condition `fields` says; null if the input does not have it. */
  readonly fields: string | null;
  /** What must be about a topic. */
  readonly about: string;
  /** What a full-text search must match. */
  readonly searched: string;
  readonly answer: string;
  /** Where excluded countries must not be mentioned. */
  readonly notIn: string;
  /** What must not be about an excluded topic. */
  readonly notAbout: string;
  /** What a search with only negated terms excludes. */
  readonly excluded: string;
};

function filterInput(words: Words) {
  return builder.inputType(words.name, {
    description: words.description,
    fields: (t) => ({
      countries: t.stringList({
        required: false,
        description: `Up to ${MAX_ABOUT} countries by code, name, alias or demonym, for example \`["Russia", "DPRK"]\`, mentioned in ${words.text}.`,
        validate: names,
      }),
      match: t.field({
        type: MatchRef,
        defaultValue: "ALL",
        description: "Whether `ALL` of the countries must be mentioned, or at least one (`ANY`).",
      }),
      ...fieldsInput(words, t),
      topics: t.stringList({
        required: false,
        description: `Up to ${MAX_ABOUT} topics by name or slug, for example \`["Sanctions"]\`; ${words.about} must be about one of them or a narrower topic.`,
        validate: names,
      }),
      minScore: t.float(
        minScoreOptions(
          "topics, wherever the list looks at them: in `topics` and `notTopics`, in facets and pairs, and in the list of a topic",
        ),
      ),
      notCountries: t.stringList({
        required: false,
        description: `Up to ${MAX_ABOUT} countries by code, name, alias or demonym, for example \`["Ukraine"]\`; none of them may be mentioned in ${words.notIn}.`,
        validate: names,
      }),
      notTopics: t.stringList({
        required: false,
        description: `Up to ${MAX_ABOUT} topics by name or slug, for example \`["Trade"]\`; ${words.notAbout} be about any of them or a narrower topic.`,
        validate: names,
      }),
      text: t.string({
        required: false,
        description: `A full-text search that ${words.searched} must match, in the syntax of \`search\`, for example \`sanction* ("north korea" OR dprk) -oil\`. With another condition in the filter, all terms may be negated: \`-nuclear\` excludes ${words.excluded}.`,
        validate: z.string().max(MAX_SEARCH_LENGTH, `must be at most ${MAX_SEARCH_LENGTH} characters`),
      }),
      askers: t.stringList({
        required: false,
        description: `Members by name or id, for example \`["Joanna Pike"]\`; one of them must have asked the question. ${sharedName}`,
        validate: someNames,
      }),
      ministers: t.stringList({
        required: false,
        description: `Members by name or id, for example \`["Baroness Thorne"]\`; one of them must have given ${words.answer}. ${sharedName}`,
        validate: someNames,
      }),
      offices: t.stringList({
        required: false,
        description: `Offices by title, slug or id, for example \`["Economic Secretary"]\`; ${words.answer} must have been given in one of them. An answer whose office is unknown does not match. ${sharedName}`,
        validate: someNames,
      }),
      departments: t.stringList({
        required: false,
        description: `Departments by name, abbreviation, slug or id, for example \`["Home Office", "FCDO"]\`; the question must have been put to one of them. ${sharedName}`,
        validate: someNames,
      }),
      withPredecessors: t.boolean({
        defaultValue: false,
        description:
          "Whether `departments` and `notDepartments` also include the departments that came before them: every one that ended, was split or was renamed and whose work passed to them, directly or through others, but none that only transferred some functions and went on. Requires one of the two. With `true`, `DBT` includes the Department for International Trade, and a name that a department shares with its predecessors means all of them.",
      }),
      notDepartments: t.stringList({
        required: false,
        description: `Departments by name, abbreviation, slug or id, for example \`["Treasury"]\`; the question must not have been put to any of them. A question whose department is unknown matches. ${sharedName}`,
        validate: someNames,
      }),
      parties: t.stringList({
        required: false,
        description: `Parties by name, abbreviation, slug or id, for example \`["Labour", "SNP"]\`; the asker of the question must have belonged to one of them at the time. ${sharedName}`,
        validate: someNames,
      }),
      houses: t.field({
        type: [HouseRef],
        required: false,
        description: `Houses, for example \`[LORDS]\`; the question must have been asked in one of them.`,
      }),
      states: t.field({
        type: [QuestionStateRef],
        required: false,
        description: `States, for example \`[UNANSWERED, HOLDING]\`; the question must be in one of them.`,
      }),
      overdue: t.boolean({
        required: false,
        description: `Whether the question is overdue: due before \`asOf\`, or before its source was last seen if that is earlier, and still without a full answer on that date. A question that was withdrawn is not overdue. A question without a full answer that was not yet due when its source was last seen, or has no known due date, matches neither \`true\` nor \`false\`: \`unknownCount\` counts these.`,
      }),
      asOf: t.field({
        type: "Date",
        required: false,
        description:
          "The date on which `overdue` is judged, for example `2025-10-01`; requires `overdue`. If omitted, the day of the last import.",
      }),
      tabledFrom: t.field({
        type: "Date",
        required: false,
        description: `Earliest tabling date, for example \`2025-09-01\`.`,
      }),
      tabledTo: t.field({
        type: "Date",
        required: false,
        description: `Latest tabling date, for example \`2025-09-30\`.`,
      }),
      answeredFrom: t.field({
        type: "Date",
        required: false,
        description: `Earliest answer date, for example \`2025-09-01\`.`,
      }),
      answeredTo: t.field({
        type: "Date",
        required: false,
        description: `Latest answer date, for example \`2025-09-30\`.`,
      }),
    }),
  });
}

/** Answers are filtered by their own text only, so their filter has no such condition. */
function fieldsInput({ fields }: Words, t: InputFields) {
  const given = {
    fields: t.field({ type: [EvidenceFieldRef], required: false, description: fields ?? "" }),
  };
  return fields === null ? ({} as typeof given) : given;
}

type InputFields = PothosSchemaTypes.InputFieldBuilder<SchemaTypes, "InputObject">;

export const QuestionFilterRef = filterInput({
  name: "QuestionFilter",
  description:
    "Conditions on questions; all of them must be met. If a condition lists several values, matching one is enough; for countries, `match` decides. An empty list or an empty `text` sets no condition.",
  text: "the question, its heading and its answer combined",
  fields:
    "Where the countries must be mentioned, and where those of `notCountries` must not be, for example `[QUESTION, ANSWER]`; everywhere if omitted. Requires one of the two, except in `Country.questions`, where the question must also mention that country there.",
  about: "the question or its answer",
  searched: "the question (with its heading) or its answer",
  answer: "its answer",
  notIn: "the question, its heading or its answer",
  notAbout: "neither the question nor its answer may",
  excluded: "a question if it or its answer has that word",
});

export const AnswerFilterRef = filterInput({
  name: "AnswerFilter",
  description:
    "Conditions on answers; all of them must be met. If a condition lists several values, matching one is enough; for countries, `match` decides. An empty list or an empty `text` sets no condition. If an answer covers several questions, one of them must meet all conditions on questions.",
  text: "the answer",
  fields: null,
  about: "the answer",
  searched: "the answer",
  answer: "the answer",
  notIn: "the answer",
  notAbout: "the answer must not",
  excluded: "answers with that word",
});

/** Both inputs have these fields, except that `AnswerFilter` lacks `fields`. */
export type FilterInput = typeof QuestionFilterRef.$inferInput;

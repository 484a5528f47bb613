import { countries } from "../../../src/linking/countries/country-names.ts";
import { topics } from "../../../src/linking/topics/topics.ts";
import type { AboutParams } from "../../../src/store/catalogue/about-params.ts";
import { builder } from "../../machinery/builder.ts";
import { sayFields, sayNames } from "../../machinery/counted/words.ts";
import type { FieldsOf } from "../../machinery/fields-of.ts";
import { type Known, knownFields } from "../../machinery/filters/counted-texts.ts";
import { type CountMode, CountModeRef } from "./member-order.ts";

/** What was counted, with totals for all members in a list, whichever page is shown. */
export type Counted = Known & {
  readonly mode: CountMode;
  readonly statement: string;
  readonly members: number;
  /** Answers are null if questions were matched, and the other way round. */
  readonly answers: number | null;
  readonly distinctAnswers: number | null;
  readonly questions: number | null;
};

export const CountedRef = builder.objectRef<Counted>("Counted").implement({
  description: "What was counted in a list of members, with totals for the whole list.",
  fields: (t) => ({
    mode: t.expose("mode", {
      type: CountModeRef,
      description: "What the field `count` counts, for example `ANSWERS`.",
    }),
    statement: t.exposeString("statement", {
      description:
        "What was counted in words, to print under a chart, for example `Answers that name both Russia and North Korea anywhere in the answer. Each answer counts once. The graph covers the Commons from 1 July 2025 to 15 September 2025, and none of the Lords.`",
    }),
    members: t.exposeInt("members", { description: "Number of members in the list, for example `4`." }),
    answers: t.exposeInt("answers", {
      nullable: true,
      description: "Number of matching answers, for example `12`; null if questions are matched.",
    }),
    distinctAnswers: t.exposeInt("distinctAnswers", {
      nullable: true,
      description:
        "Number of distinct texts among the matching answers, for example `9`; null if questions are matched.",
    }),
    questions: t.exposeInt("questions", {
      nullable: true,
      description: "Number of matching questions, for example `15`; null if answers are matched.",
    }),
    ...knownFields(t as unknown as FieldsOf<Known>),
  }),
});

const countryNames = new Map(countries.map(({ code, name }) => [code, name]));
const topicNames = new Map(topics.map(({ id, name }) => [id, name]));

const eachCounts = {
  answers: {
    ANSWERS: "Each answer counts once.",
    QUESTIONS: "Each question answered counts once.",
    DISTINCT_ANSWERS: "Answers with identical text count once.",
  },
  questions: {
    ANSWERS: "Each answer to them counts once.",
    QUESTIONS: "Each question counts once.",
    DISTINCT_ANSWERS: "Answers to them with identical text count once.",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<CountMode, string>>>>;

/** Which texts are counted, as the beginning of a sentence. `verbs` say what the filter asks of them. */
export function sayTexts(
  counts: "answers" | "questions",
  about: AboutParams,
  { topicIds, verbs }: { readonly topicIds: readonly string[]; readonly verbs: readonly string[] },
): string {
  const all = [...namedCountries(counts, about), ...verbs];
  const that = all.length === 0 ? "" : sayNames(all, "and");
  const where = coveredTopics(counts, topicIds);
  if (that === "" && where === "") return `All ${counts}`;
  const conditions = [that === "" ? "" : ` that ${that}`, where === "" ? "" : ` where ${where}`];
  const which = conditions.filter((each) => each !== "").join(",");
  return `${counts === "answers" ? "Answers" : "Questions"}${which}`;
}

/** What each of them adds to a count. */
export function sayMode(counts: "answers" | "questions", mode: CountMode): string {
  return eachCounts[counts][mode];
}

function namedCountries(counts: "answers" | "questions", about: AboutParams): readonly string[] {
  const { aboutCountryCodes, aboutNeeded, aboutScope, aboutFields } = about;
  if (aboutNeeded === 0) return [];
  const names = aboutCountryCodes.map((code) => countryNames.get(code) ?? code);
  const text = counts === "answers" ? "answer" : "question";
  const where = {
    SENTENCE: `in one sentence of the ${text}`,
    ANSWER: "anywhere in the answer",
    QUESTION: `anywhere in ${sayFields("or", aboutFields ?? ["QUESTION", "HEADING"])}`,
    EXCHANGE: `anywhere in ${sayFields("and", aboutFields)} combined`,
  }[aboutScope];
  if (aboutNeeded < names.length) return [`name ${sayNames(names, "or")} ${where}`];
  return [`name ${names.length === 2 ? "both " : ""}${sayNames(names, "and")} ${where}`];
}

function coveredTopics(counts: "answers" | "questions", topicIds: readonly string[]): string {
  if (topicIds.length === 0) return "";
  const names = topicIds.map((id) => topicNames.get(id) ?? id);
  const text = counts === "answers" ? "the answer or its question" : "the question or its answer";
  return `${text} is about ${sayNames([...names, "a narrower topic"], "or")}`;
}

import { countries } from "../../../src/linking/countries/country-names.ts";
import type { AboutParams } from "../../../src/store/catalogue/about-params.ts";
import { builder } from "../../machinery/builder.ts";
import { type CountMode, CountModeRef } from "./member-order.ts";

/** What was counted of all members of a list together, whatever page is shown. */
export type Counted = {
  readonly mode: CountMode;
  readonly statement: string;
  readonly members: number;
  /** Null where the other is what matches. */
  readonly answers: number | null;
  readonly distinctAnswers: number | null;
  readonly questions: number | null;
};

export const CountedRef = builder.objectRef<Counted>("Counted").implement({
  description:
    "What a list of members who asked or answered counts, and how many there are of all members together.",
  fields: (t) => ({
    mode: t.expose("mode", {
      type: CountModeRef,
      description: "What `count` counts, for example `ANSWERS`.",
    }),
    statement: t.exposeString("statement", {
      description:
        "What was counted, in words, for example `Answers that name Russia and North Korea, anywhere in the answer; each answer counts once.`",
    }),
    members: t.exposeInt("members", { description: "How many members the list has, for example `4`." }),
    answers: t.exposeInt("answers", {
      nullable: true,
      description: "How many answers match, for example `12`; null where questions are what is matched.",
    }),
    distinctAnswers: t.exposeInt("distinctAnswers", {
      nullable: true,
      description: "In how many different texts, for example `9`; null where questions are what is matched.",
    }),
    questions: t.exposeInt("questions", {
      nullable: true,
      description: "How many questions match, for example `15`; null where answers are what is matched.",
    }),
  }),
});

const namesByCode = new Map(countries.map(({ code, name }) => [code, name]));

const eachCounts: Readonly<Record<CountMode, string>> = {
  ANSWERS: "each answer counts once",
  QUESTIONS: "each question counts once",
  DISTINCT_ANSWERS: "answers of one text count once",
};

/** What is counted, in a sentence. */
export function countedStatement(
  counts: "answers" | "questions",
  about: AboutParams,
  {
    mode,
    topics,
    isFiltered,
  }: { readonly mode: CountMode; readonly topics: readonly string[]; readonly isFiltered: boolean },
): string {
  const conditions = [
    ...namedCountries(counts, about),
    ...(topics.length === 0
      ? []
      : [
          `are about ${listed(topics, "or")}, or what is narrower, themselves or ${counts === "answers" ? "by a question of theirs" : "by their answer"}`,
        ]),
    ...(isFiltered ? ["meet the filter"] : []),
  ];
  const which =
    conditions.length === 0 ? `All ${counts}` : `${capitalised(counts)} that ${listed(conditions, "and")}`;
  return `${which}; ${eachCounts[mode]}.`;
}

function namedCountries(counts: "answers" | "questions", about: AboutParams): readonly string[] {
  const { aboutCountryCodes, aboutNeeded, aboutScope } = about;
  if (aboutNeeded === 0) return [];
  const names = aboutCountryCodes.map((code) => namesByCode.get(code) ?? code);
  const one = counts === "answers" ? "answer" : "question";
  const where = {
    SENTENCE: `in one sentence of the ${one}`,
    ANSWER: "anywhere in the answer",
    QUESTION: "anywhere in the question",
    EXCHANGE: "anywhere in question and answer taken together",
  }[aboutScope];
  return [`name ${listed(names, aboutNeeded === names.length ? "and" : "or")} ${where}`];
}

function listed(names: readonly string[], word: "and" | "or"): string {
  return new Intl.ListFormat("en-GB", { type: word === "and" ? "conjunction" : "disjunction" }).format(names);
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

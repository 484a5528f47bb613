import type { AboutParams } from "../catalogue/about-params.ts";
import type { FilterParams } from "../catalogue/filters.ts";
import type { Columns } from "./columns.ts";
import { all, type Test } from "./tests.ts";
import { bitsOf, IN_ANSWER } from "./text-fields.ts";
import { hasValues, ofCountriesIn, ofExchange, ofRow } from "./values-of-rows.ts";

/** What questions or answers must be about, if anything. */
export type About = { readonly [Name in keyof AboutParams]?: AboutParams[Name] | undefined };

/** Whether columns can decide what questions or answers must be about: they know no sentences and no scores. */
export function canDecideAbout({ aboutScope, aboutNeeded = 0, aboutMinScore }: About): boolean {
  // One country is named in one sentence wherever it is named outside the heading.
  return aboutMinScore === undefined && (aboutScope !== "SENTENCE" || aboutNeeded < 2);
}

/** Whether a question has a known asker and is about what is given, as `parts/questions-about` has it. */
export function isQuestionAbout(columns: Columns, about: About): Test | null {
  const { aboutScope, aboutCountryCodes, aboutNeeded = 0, aboutFields } = about;
  if (aboutScope === undefined) return null;
  const { askers, countries } = columns;
  const fields = bitsOf(aboutScope === "SENTENCE" ? ["QUESTION"] : aboutFields) & ~IN_ANSWER;
  const codes = aboutScope === "EXCHANGE" ? undefined : aboutCountryCodes;
  const names = hasValues(countries.of, ofCountriesIn(columns, fields), codes, aboutNeeded);
  const isKnown: Test = (question) => askers.codes[question] !== 0;
  return all([isKnown, names, isExchangeAbout(columns, about)].filter((test) => test !== null));
}

/** Whether an answer has a known minister and names the countries by itself, unless question and answer together may. */
export function isAnswerAbout({ countries, ministers }: Columns, about: About): Test | null {
  const { aboutScope, aboutCountryCodes, aboutNeeded = 0 } = about;
  if (aboutScope === undefined) return null;
  const codes = aboutScope === "EXCHANGE" ? undefined : aboutCountryCodes;
  const names = hasValues(countries.of, [ofRow(countries.answers)], codes, aboutNeeded);
  const isKnown: Test = (answer) => ministers.codes[answer] !== 0;
  return all([isKnown, names].filter((test) => test !== null));
}

/** Whether a question and its answer together are about what is given, as `parts/exchange-about` has it. */
export function isExchangeAbout(columns: Columns, about: About): Test | null {
  const { aboutScope, aboutCountryCodes, aboutNeeded = 0, aboutFields, aboutTopicIds } = about;
  const codes = aboutScope === "EXCHANGE" ? aboutCountryCodes : undefined;
  const { countries, topics } = columns;
  const named = ofCountriesIn(columns, bitsOf(aboutFields));
  const tests = [
    hasValues(countries.of, named, codes, aboutNeeded),
    hasValues(topics.of, ofExchange(columns, topics), aboutTopicIds, 1),
  ].filter((test) => test !== null);
  return tests.length === 0 ? null : all(tests);
}

/** Conditions that everything meets that is about what is given. */
export function conditionsOfAbout({
  aboutCountryCodes = [],
  aboutNeeded = 0,
  aboutTopicIds = [],
}: About): FilterParams {
  return {
    ...(aboutCountryCodes.length > 0 && { countryCodes: aboutCountryCodes, countriesNeeded: aboutNeeded }),
    ...(aboutTopicIds.length > 0 && { topicIds: aboutTopicIds }),
  };
}

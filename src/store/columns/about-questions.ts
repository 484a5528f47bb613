import type { AboutParams } from "../catalogue/about-params.ts";
import type { Columns } from "./columns.ts";
import { lists, type Test } from "./tests.ts";

/** Whether columns can decide what questions must be about: they know no sentences, fields and scores. */
export function canDecideAbout({ aboutScope, aboutFields, aboutTopicIds }: Partial<AboutParams>): boolean {
  return aboutScope === "QUESTION" && aboutFields === undefined && aboutTopicIds?.length === 0;
}

/** Whether a question has a known asker and names the countries. */
export function isAbout(
  columns: Columns,
  { aboutCountryCodes, aboutNeeded = 0 }: Partial<AboutParams>,
): Test {
  const { askers, countries } = columns;
  const names = lists(countries.of, countries.questions, aboutCountryCodes, aboutNeeded);
  return (question) => askers.codes[question] !== 0 && (names === null || names(question));
}

import type { QuestionState } from "../../../src/model/nodes.ts";
import type { NamedLabel } from "../../../src/names/named-node.ts";
import type { FilterParams } from "../../../src/store/catalogue/filters.ts";
import { houseNames } from "../counted/house-names.ts";
import { sayCountries, sayDay, sayDays, sayFields, sayNames, sayTopics } from "../counted/words.ts";

/** The name of a node to show. */
export type NameOf = (label: NamedLabel, id: string) => string;

const stateWords: Readonly<Record<QuestionState, string>> = {
  UNANSWERED: "unanswered",
  HOLDING: "answered only by a holding answer",
  ANSWERED: "answered",
  CORRECTED: "answered with a later correction",
  WITHDRAWN: "withdrawn",
};

/** What a filter asks of questions or answers, as verbs that follow "questions that" or "answers that". */
export function sayFilter(
  lists: "questions" | "answers",
  filter: FilterParams,
  searched: string | null,
  nameOf: NameOf,
): readonly string[] {
  const ofTexts = sayTexts(lists, filter, searched);
  if (lists === "questions")
    return [...ofTexts, ...sayQuestion(filter, nameOf, "were"), ...sayAnswer(filter, nameOf, "answered")];
  const ofQuestion = sayQuestion(filter, nameOf, "was");
  return [
    ...ofTexts,
    ...sayAnswer(filter, nameOf, "given"),
    ...(ofQuestion.length === 0 ? [] : [`answer a question that ${sayNames(ofQuestion, "and")}`]),
  ];
}

function sayTexts(
  lists: "questions" | "answers",
  { countryCodes, countriesNeeded, fields, topicIds, notCountryCodes, notTopicIds }: FilterParams,
  searched: string | null,
): readonly string[] {
  const where = lists === "questions" ? ` in ${sayFields("or", fields)}` : "";
  return [
    ...some(
      countryCodes,
      (codes) => `mention ${sayCountries(codes, countriesNeeded ?? codes.length)}${where}`,
    ),
    ...some(notCountryCodes, (codes) => `do not mention ${sayCountries(codes, 1)}${where}`),
    ...some(topicIds, (ids) => `are about ${sayTopics(ids)}`),
    ...some(notTopicIds, (ids) => `are not about ${sayTopics(ids)}`),
    ...(searched === null || searched.trim() === "" ? [] : [`match the search “${searched}”`]),
  ];
}

function sayQuestion(filter: FilterParams, nameOf: NameOf, be: "were" | "was"): readonly string[] {
  const { askerIds, partyIds, departmentIds, notDepartmentIds, houses, states, overdue, asOf } = filter;
  const named = (label: NamedLabel) => (ids: readonly string[]) =>
    sayNames(
      ids.map((id) => nameOf(label, id)),
      "or",
    );
  const tabled = sayDays(filter.tabledFrom, filter.tabledTo);
  const judged = asOf === undefined ? "" : ` on ${sayDay(asOf)}, or when last seen if that is earlier`;
  return [
    ...some(askerIds, (ids) => `${be} asked by ${named("Member")(ids)}`),
    ...some(partyIds, (ids) => `${be} asked by a member of ${named("Party")(ids)}`),
    ...some(departmentIds, (ids) => `${be} put to ${named("Department")(ids)}`),
    ...some(notDepartmentIds, (ids) => `${be} not put to ${named("Department")(ids)}`),
    ...some(
      houses,
      (ids) =>
        `${be} asked in ${sayNames(
          ids.map((id) => houseNames[id]),
          "or",
        )}`,
    ),
    ...some(
      states,
      (ids) =>
        `${be === "was" ? "is" : "are"} ${sayNames(
          ids.map((id) => stateWords[id]),
          "or",
        )}`,
    ),
    ...(tabled === "" ? [] : [`${be} tabled ${tabled}`]),
    ...(overdue === undefined ? [] : [`${be} ${overdue === "NO" ? "not " : ""}overdue${judged}`]),
  ];
}

function sayAnswer(filter: FilterParams, nameOf: NameOf, given: "given" | "answered"): readonly string[] {
  const { ministerIds, officeIds } = filter;
  const days = sayDays(filter.answeredFrom, filter.answeredTo);
  const names = (label: NamedLabel, ids: readonly string[]) =>
    sayNames(
      ids.map((id) => nameOf(label, id)),
      "or",
    );
  return [
    ...some(ministerIds, (ids) => `were ${given} by ${names("Member", ids)}`),
    ...some(officeIds, (ids) => `were ${given} in the office of ${names("Office", ids)}`),
    ...(days === "" ? [] : [`were ${given} ${days}`]),
  ];
}

function some<Value>(
  values: readonly Value[] | undefined,
  say: (values: readonly Value[]) => string,
): readonly string[] {
  return values === undefined || values.length === 0 ? [] : [say(values)];
}

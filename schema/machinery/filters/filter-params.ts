import { BadInputError } from "../../../src/model/errors.ts";
import { parseFilterText } from "../../../src/search/parse-search.ts";
import type { FilterParams } from "../../../src/store/catalogue/filters.ts";
import type { Context } from "../context.ts";
import type { FilteredList } from "../lists/filtered-list.ts";
import { countryCode, topicId, withNarrower } from "../names/known-names.ts";
import { idsOfNames } from "../names/resolve-name.ts";
import { departmentIds } from "./department-ids.ts";
import type { FilterInput } from "./filter-input.ts";
import { minScoreOf } from "./min-score.ts";

/**
 * A filter as the store's queries take it, with only the parameters that were given. Names become codes and ids, topics
 * include their narrower topics, and `overdue` gets its date.
 */
export async function filterParams(
  context: Context,
  filter: FilterInput | null | undefined,
  { source }: Partial<Pick<FilteredList, "source">> = {},
): Promise<FilterParams> {
  if (filter == null) return {};
  const { overdue, asOf, tabledFrom, tabledTo, answeredFrom, answeredTo, houses, states } = filter;
  inOrder("tabled", tabledFrom, tabledTo);
  inOrder("answered", answeredFrom, answeredTo);
  if (asOf != null && overdue == null) throw new BadInputError("asOf requires overdue.");
  if (filter.withPredecessors && !filter.departments?.length && !filter.notDepartments?.length)
    throw new BadInputError("withPredecessors requires departments or notDepartments.");
  const fields = [...new Set(filter.fields ?? [])];
  if (fields.length > 0) checkFields(filter, source);
  const countryCodes = [...new Set((filter.countries ?? []).map(countryCode))];
  const { words, notWords } = filter.text?.trim() ? parseFilterText(filter.text) : {};
  const params = onlyGiven({
    countryCodes,
    countriesNeeded: countryCodes.length === 0 ? null : filter.match === "ANY" ? 1 : countryCodes.length,
    fields,
    topicIds: withNarrower((filter.topics ?? []).map(topicId)),
    minScore: minScoreOf(filter.minScore),
    notCountryCodes: [...new Set((filter.notCountries ?? []).map(countryCode))],
    notTopicIds: withNarrower((filter.notTopics ?? []).map(topicId)),
    words,
    notWords,
    askerIds: await idsOfNames(context, "Member", filter.askers),
    ministerIds: await idsOfNames(context, "Member", filter.ministers),
    officeIds: await idsOfNames(context, "Office", filter.offices),
    departmentIds: await departmentIds(context, filter.departments, filter.withPredecessors),
    notDepartmentIds: await departmentIds(context, filter.notDepartments, filter.withPredecessors),
    partyIds: await idsOfNames(context, "Party", filter.parties),
    houses,
    states,
    tabledFrom,
    tabledTo,
    answeredFrom,
    answeredTo,
    overdue: overdue == null ? null : overdue ? "YES" : "NO",
    asOf: overdue == null ? null : (asOf ?? (await context.coverage()).today),
  });
  if (notWords !== undefined && Object.keys(params).length === 1)
    throw new BadInputError(
      "text has only negated terms: add a term that is not negated, or another condition to the filter.",
    );
  return params;
}

function checkFields(
  { fields, countries, notCountries }: FilterInput,
  source: FilteredList["source"] | undefined,
): void {
  if (source === "ofCountries") {
    if (!fields?.some((field) => field !== "ANSWER"))
      throw new BadInputError(
        "fields must have QUESTION or HEADING in a country's list of questions. Use Country.answers for answers that mention it.",
      );
  } else if (!countries?.length && !notCountries?.length)
    throw new BadInputError("fields requires countries or notCountries.");
}

/** The parameters that were given, always in the same order, so that equal filters serialise equally. */
function onlyGiven(params: Readonly<Record<string, unknown>>): FilterParams {
  const given = Object.entries(params).filter(
    ([, value]) => value != null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(given.map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]));
}

function inOrder(what: string, from: string | null | undefined, to: string | null | undefined): void {
  if (from == null || to == null || from <= to) return;
  throw new BadInputError(`${what}From (${from}) must not be later than ${what}To (${to}).`);
}

import fc from "fast-check";
import { textFields } from "../../src/model/edges.ts";
import { questionStates } from "../../src/model/nodes.ts";
import { searchText } from "../../src/search/search-text.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import { arbitrarySearch } from "../search/arbitrary-search.ts";

/** Generated filters over what differs among the exchanges of the filter fixture. */

type Condition = Exclude<keyof FilterParams, "countriesNeeded" | "overdue">;

const some = <Value>(...values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });

const someWords = arbitrarySearch([
  ...["of", "russia", "the", "dprk", "and", "aland", "nothing", "it", "is"],
]).map(searchText);

/** Every condition that a filter can have; those left out of the type only say more about another. */
const conditions = {
  countryCodes: some("RU", "KP", "AX", "FR"),
  fields: some(...textFields),
  topicIds: some("sanctions", "exports", "trade"),
  minScore: fc.constantFrom(0.5, 0.7, 1),
  notCountryCodes: some("RU", "KP", "AX"),
  notTopicIds: some("sanctions", "exports", "trade"),
  askerIds: some("ann", "bob", "mia"),
  ministerIds: some("mia", "ned"),
  officeIds: some("minister-at-war", "lord-at-sea"),
  departmentIds: some("war", "home", "sea"),
  notDepartmentIds: some("war", "home"),
  partyIds: some("red", "blue"),
  houses: some("COMMONS" as const, "LORDS" as const),
  states: some(...questionStates),
  words: someWords,
  notWords: someWords,
  tabledFrom: fc.constantFrom("2025-01-10", "2025-02-01"),
  tabledTo: fc.constantFrom("2025-02-01", "2025-03-05"),
  answeredFrom: fc.constantFrom("2025-01-20", "2025-02-14"),
  answeredTo: fc.constantFrom("2025-02-14", "2025-03-20"),
  asOf: fc.constantFrom("2025-02-10", "2025-02-12", "2025-02-14", "2025-03-20"),
} satisfies { readonly [Name in Condition]: fc.Arbitrary<NonNullable<FilterParams[Name]>> };

const names = Object.keys(conditions) as readonly Condition[];

/** Filters of at most three conditions, because more would leave hardly anything; most take something. */
export const arbitraryFilter: fc.Arbitrary<FilterParams> = fc
  .record({
    all: fc.record(conditions),
    kept: fc.subarray([...names], { maxLength: 3 }),
    any: fc.boolean(),
    overdue: fc.constantFrom("YES" as const, "NO" as const, "UNKNOWN" as const),
  })
  .map(({ all, kept, any, overdue }) => {
    const filter: FilterParams = Object.fromEntries(kept.map((name) => [name, all[name]]));
    const countries = filter.countryCodes?.length ?? 0;
    return {
      ...filter,
      ...(countries > 0 ? { countriesNeeded: any ? 1 : countries } : {}),
      ...(filter.asOf === undefined ? {} : { overdue }),
    };
  });

import { textFields } from "../../src/model/edges.ts";
import type { Exchange } from "../../src/model/exchange.ts";
import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import { facetNames } from "../../src/store/catalogue/count-queries.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import { type Answered, broaderTopicsOf, countriesIn, countriesOf } from "./filter-model.ts";

/** What facets count, said once more over plain objects. */

const every = 1000;

/** Asks for every value of every facet. */
export const allFacets = {
  ...{ topCountries: every, topTopics: every, topDepartments: every, topParties: every, topHouses: every },
  ...{ topAskers: every, topMinisters: every, topStates: every, topYears: every },
};

type Facet = (typeof facetNames)[number];
type Facets = readonly ReadRow<"facets-of-answers">[];
type Values = readonly (string | null | undefined)[];
/** What one exchange has of each facet. */
type FacetValues = Readonly<Record<Facet, Values>>;

/** In how many units each value occurs, most frequent first; an exchange adds its values to its unit. */
function tally(exchanges: readonly { readonly unit: string; readonly values: FacetValues }[]): Facets {
  return [...facetNames].sort().flatMap((facet) => {
    const units = new Map<string, Set<string>>();
    for (const { unit, values } of exchanges) {
      for (const value of values[facet].filter((each) => each != null))
        units.set(value, (units.get(value) ?? new Set()).add(unit));
    }
    return [...units]
      .map(([value, all]) => ({ sourceId: "", facet, value, count: all.size }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  });
}

const ofQuestion = ({ departmentId, asked, question }: Exchange) => ({
  departments: [departmentId],
  parties: [asked?.partyId],
  houses: [question.house],
  askers: [asked?.memberId],
  states: [question.state],
});

/** The facets of a list of questions. */
export function facetsOfQuestions(
  exchanges: readonly Exchange[],
  { fields = [...textFields], minScore }: Pick<FilterParams, "fields" | "minScore"> = {},
): Facets {
  return tally(
    exchanges.map((each) => ({
      unit: each.question.id,
      values: {
        ...ofQuestion(each),
        countries: [...countriesIn(fields, each)],
        topics: [...broaderTopicsOf(minScore, each, each.reply)],
        ministers: [each.reply?.answered?.memberId],
        years: [each.question.tabledOn?.slice(0, 4)],
      },
    })),
  );
}

/** The facets of a list of answers; the exchanges are those with which the answers are in the list. */
export function facetsOfAnswers(
  exchanges: readonly Answered[],
  { minScore }: Pick<FilterParams, "minScore"> = {},
): Facets {
  return tally(
    exchanges.map((each) => ({
      unit: each.reply.answer.id,
      values: {
        ...ofQuestion(each),
        countries: [...countriesOf(each.reply)],
        topics: [...broaderTopicsOf(minScore, each.reply)],
        ministers: [each.reply.answered?.memberId],
        years: [each.reply.answer.answeredOn?.slice(0, 4)],
      },
    })),
  );
}

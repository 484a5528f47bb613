import type { AboutParams } from "../catalogue/about-params.ts";
import type { ReadName, ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import type { FilterParams } from "../catalogue/filters.ts";
import { canDecideAbout, isAbout } from "./about-questions.ts";
import { canChoose, chooseQuestions } from "./choose-questions.ts";
import type { Columns } from "./columns.ts";
import { conditionsOf } from "./count-aggregate.ts";
import { countFacets } from "./count-facets.ts";
import { among, lists, type Test } from "./tests.ts";
import type { ValueCounts } from "./value-counts.ts";
import { startsOf } from "./walk-or-start.ts";

type Of = "count-questions" | "facets-of-questions";

/** Whether a question is in the list of a node; null for the list of all. */
const inList: Readonly<Record<string, (columns: Columns, id: string) => Test | null>> = {
  ofAll: () => null,
  ofMembers: ({ askers }, id) => among(askers, [id]),
  ofDepartments: ({ departments }, id) => among(departments, [id]),
  ofCountries: ({ countries }, id) => lists(countries.of, countries.questions, [id], 1),
  ofTopics: ({ topics }, id) => lists(topics.of, topics.questions, [id], 1),
};

/** The conditions that ask for the questions of a node's list. */
const conditionOf = {
  ofMembers: "askerIds",
  ofDepartments: "departmentIds",
  ofCountries: "countryCodes",
  ofTopics: "topicIds",
} as const;

/** SQLite counts one question of an index in the time in which columns test so many. */
const TESTED_MEANWHILE = 100;

/** Whether columns can count the questions of one list, or their facets. Statements count many lists at once. */
export function canCountList(query: ReadName, params: ReadParams<ReadName>): boolean {
  if (query !== "count-questions" && query !== "facets-of-questions") return false;
  const { source, sourceIds, ...more } = params as ReadParams<Of>;
  if (!Object.hasOwn(inList, source)) return false;
  if (isGivenAbout(more) && !(source === "ofAll" && canDecideAbout(more))) return false;
  return sourceIds.length === 1 && canChoose(conditionsOf(params));
}

/** Whether the list has only questions about something, beside its filter. */
function isGivenAbout(params: object): params is Partial<AboutParams> {
  return "aboutScope" in params && params.aboutScope !== undefined;
}

export function countList(columns: Columns, query: Of, params: ReadParams<Of>): readonly ReadRow<Of>[] {
  const [sourceId = ""] = params.sourceIds;
  const ofList = isGivenAbout(params)
    ? isAbout(columns, params)
    : (inList[params.source]?.(columns, sourceId) ?? null);
  const questions = chooseQuestions(columns, conditionsOf(params), ofList);
  if (query === "facets-of-questions")
    return countFacets(columns, questions, params).map((facet) => ({ ...facet, sourceId }));
  return questions.length === 0 ? [] : [{ sourceId, count: questions.length }];
}

/** Whether columns count a list sooner than a statement that starts at its node, or at what few questions have. */
export function isWorthTesting(counts: ValueCounts, params: ReadParams<Of>): boolean {
  const { source, sourceIds, ...more } = params;
  const ofNode = Object.hasOwn(conditionOf, source) ? conditionOf[source as keyof typeof conditionOf] : null;
  const { aboutCountryCodes: countryCodes = [], aboutNeeded: countriesNeeded = 1 } =
    more as Partial<AboutParams>;
  const starts: readonly FilterParams[] = [
    conditionsOf(params),
    ofNode === null ? {} : { [ofNode]: sourceIds },
    countryCodes.length === 0 ? {} : { countryCodes, countriesNeeded },
  ];
  const fewest = Math.min(...starts.map((conditions) => startsOf(counts, conditions)));
  return fewest * TESTED_MEANWHILE >= counts.questionCount;
}

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

type NodeList = {
  /** Whether a question is in the list of a node. */
  readonly has: (columns: Columns, id: string) => Test | null;
  /** The condition that asks for the same questions, or for more. */
  readonly condition: keyof FilterParams;
};

/** The lists of nodes. There is also the list of all. */
const ofNodes: Readonly<Record<string, NodeList>> = {
  ofMembers: { has: ({ askers }, id) => among(askers, [id]), condition: "askerIds" },
  ofDepartments: { has: ({ departments }, id) => among(departments, [id]), condition: "departmentIds" },
  ofCountries: {
    has: ({ countries }, id) => lists(countries.of, countries.questions, [id], 1),
    condition: "countryCodes",
  },
  ofTopics: { has: ({ topics }, id) => lists(topics.of, topics.questions, [id], 1), condition: "topicIds" },
};

/** SQLite counts one question of an index in the time in which columns test so many. */
const TESTED_MEANWHILE = 100;

/** Whether columns can count the questions of one list, or their facets. Statements count many lists at once. */
export function canCountList(query: ReadName, params: ReadParams<ReadName>): boolean {
  if (query !== "count-questions" && query !== "facets-of-questions") return false;
  const { source, sourceIds, ...more } = params as ReadParams<Of>;
  if (source !== "ofAll" && !Object.hasOwn(ofNodes, source)) return false;
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
    : (ofNodes[params.source]?.has(columns, sourceId) ?? null);
  const questions = chooseQuestions(columns, conditionsOf(params), ofList);
  if (query === "facets-of-questions")
    return countFacets(columns, questions, params).map((facet) => ({ ...facet, sourceId }));
  return questions.length === 0 ? [] : [{ sourceId, count: questions.length }];
}

/** Whether columns count a list sooner than a statement that starts at its node, or at what few questions have. */
export function isWorthTesting(counts: ValueCounts, params: ReadParams<Of>): boolean {
  const { source, sourceIds, ...more } = params;
  const ofNode = ofNodes[source];
  const { aboutCountryCodes: countryCodes = [], aboutNeeded: countriesNeeded = 1 } =
    more as Partial<AboutParams>;
  const starts: readonly FilterParams[] = [
    conditionsOf(params),
    ofNode === undefined ? {} : { [ofNode.condition]: sourceIds },
    countryCodes.length === 0 ? {} : { countryCodes, countriesNeeded },
  ];
  const fewest = Math.min(...starts.map((conditions) => startsOf(counts, conditions)));
  return fewest * TESTED_MEANWHILE >= counts.questionCount;
}

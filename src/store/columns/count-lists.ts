import type { ReadName, ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import type { FilterParams } from "../catalogue/filters.ts";
import { type About, canDecideAbout, isQuestionAbout } from "./about.ts";
import { canChoose, chooseQuestions } from "./choose-questions.ts";
import type { Columns } from "./columns.ts";
import { conditionsOf } from "./count-aggregate.ts";
import { countFacets } from "./count-facets.ts";
import { among, type Test } from "./tests.ts";
import { hasValues, ofRow } from "./values-of-rows.ts";

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
    has: ({ countries }, id) => hasValues(countries.of, [ofRow(countries.questions)], [id], 1),
    condition: "countryCodes",
  },
  ofTopics: {
    has: ({ topics }, id) => hasValues(topics.of, [ofRow(topics.questions)], [id], 1),
    condition: "topicIds",
  },
};

/** Whether columns can count the questions of one list, or their facets. Statements count many lists at once. */
export function canCountList(query: ReadName, params: ReadParams<ReadName>): query is Of {
  if (query !== "count-questions" && query !== "facets-of-questions") return false;
  const { source, sourceIds, ...more } = params as ReadParams<Of>;
  if (source !== "ofAll" && !Object.hasOwn(ofNodes, source)) return false;
  if (isGivenAbout(more) && !(source === "ofAll" && canDecideAbout(more))) return false;
  return sourceIds.length === 1 && canChoose(conditionsOf(params));
}

/** Whether the list has only questions about something, beside its filter. */
function isGivenAbout(params: object): params is About {
  return "aboutScope" in params && params.aboutScope !== undefined;
}

export function countList(columns: Columns, query: Of, params: ReadParams<Of>): readonly ReadRow<Of>[] {
  const [sourceId = ""] = params.sourceIds;
  const ofList = isGivenAbout(params)
    ? isQuestionAbout(columns, params)
    : (ofNodes[params.source]?.has(columns, sourceId) ?? null);
  const questions = chooseQuestions(columns, conditionsOf(params), ofList);
  if (query === "facets-of-questions")
    return countFacets(columns, questions, params).map((facet) => ({ ...facet, sourceId }));
  return questions.length === 0 ? [] : [{ sourceId, count: questions.length }];
}

/** What all questions of the list meet, so that a statement can start there. */
export function conditionsOfList({ source, sourceIds }: ReadParams<Of>): FilterParams {
  const ofNode = ofNodes[source];
  return ofNode === undefined ? {} : { [ofNode.condition]: sourceIds };
}

import { z } from "zod";
import { sourcesOf } from "../text-sources.ts";
import { about } from "./about-params.ts";
import { sourceId } from "./edge-rows.ts";
import { answerFilter, memberFilter, officeFilter, questionFilter } from "./filters.ts";
import { read } from "./query.ts";

/** Totals and facets of filtered lists of questions and answers. */

/** Whose lists of questions are counted. `ofAll` is the list of all questions; its only id is ''. */
export const questionSources = ["ofAll", ...sourcesOf("Question").map(([source]) => source)] as const;

export const answerSources = [
  "ofAll",
  ...sourcesOf("Answer").map(([source]) => source),
  "ofTextClusters",
  "ofSameText",
] as const;

export const facetNames = [
  "countries",
  "topics",
  "departments",
  "parties",
  "houses",
  "askers",
  "ministers",
  "states",
  "years",
] as const;

/** How many values of a facet to return. Facets without this parameter are not counted. */
const top = z.int().optional();

const tops = {
  topCountries: top,
  topTopics: top,
  topDepartments: top,
  topParties: top,
  topHouses: top,
  topAskers: top,
  topMinisters: top,
  topStates: top,
  topYears: top,
};

const sourceIds = { sourceIds: z.array(z.string()).readonly() };
const ofQuestions = { source: z.enum(questionSources), ...sourceIds, ...questionFilter };
const ofAnswers = { source: z.enum(answerSources), ...sourceIds, ...answerFilter };

const aboutIfGiven = z.object(about).partial().shape;

const counted = z.object({ ...sourceId, count: z.int() });
const facet = z.object({
  ...sourceId,
  facet: z.enum(facetNames),
  /** The id or code of a node, a House, a state or a year. */
  value: z.string(),
  count: z.int(),
});

export const countQueries = {
  "count-questions": read(z.object(ofQuestions), counted),
  "count-answers": read(z.object(ofAnswers), counted),
  "count-members": read(z.object(memberFilter), z.object({ count: z.int() })),
  "count-offices": read(z.object(officeFilter), z.object({ count: z.int() })),
  "facets-of-questions": read(z.object({ ...ofQuestions, ...aboutIfGiven, ...tops }), facet),
  "facets-of-answers": read(z.object({ ...ofAnswers, ...aboutIfGiven, ...tops }), facet),
} as const;

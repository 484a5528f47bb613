import { z } from "zod";
import { about } from "./about-params.ts";
import { sourceId } from "./edge-rows.ts";
import { answerFilter, questionFilter } from "./filters.ts";
import { read } from "./query.ts";

/** Totals and facets of filtered lists of questions and answers. */

/** Whose lists are counted: exactly one of these is given. `ofAll` takes the one id '', for the list of everything. */
const of = z.array(z.string()).optional();

export const questionSources = {
  ofAll: of,
  ofMembers: of,
  ofDepartments: of,
  ofAnswers: of,
  ofCountries: of,
  ofTopics: of,
};

export const answerSources = {
  ofAll: of,
  ofMembers: of,
  ofCountries: of,
  ofTopics: of,
  ofTextClusters: of,
  ofSameText: of,
};

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

const aboutIfGiven = z.object(about).partial().shape;

const counted = z.object({ ...sourceId, count: z.int() });
const facet = z.object({
  ...sourceId,
  facet: z.enum(facetNames),
  /** The id or code of a node, a House, a state or a year. */
  value: z.string(),
  count: z.int(),
});

export const countingQueries = {
  "count-questions": read(z.object({ ...questionSources, ...questionFilter }), counted),
  "count-answers": read(z.object({ ...answerSources, ...answerFilter }), counted),
  "facets-of-questions": read(
    z.object({ ...questionSources, ...questionFilter, ...aboutIfGiven, ...tops }),
    facet,
  ),
  "facets-of-answers": read(z.object({ ...answerSources, ...answerFilter, ...aboutIfGiven, ...tops }), facet),
} as const;

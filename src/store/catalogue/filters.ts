import { z } from "zod";
import { textFields } from "../../model/edges.ts";
import { questionStates } from "../../model/nodes.ts";
import { isSearchText, type SearchText } from "../../search/search-text.ts";
import { house } from "./node-rows.ts";

/** Filters of questions and answers, as optional parameters. */

const ids = z.array(z.string()).optional();
const day = z.string().optional();

/** The parameters of `parts/question-conditions`, which a question meets by itself and not by its answer. */
export const questionConditions = {
  askerIds: ids,
  departmentIds: ids,
  notDepartmentIds: ids,
  /** Parties of the askers on the days they asked. */
  partyIds: ids,
  houses: z.array(house).optional(),
  states: z.array(z.enum(questionStates)).optional(),
  /** First and last days, inclusive. */
  tabledFrom: day,
  tabledTo: day,
  /** A day, and whether the answer must be overdue on that day, not be overdue, or whether that must be unknown. */
  asOf: day,
  overdue: z.enum(["YES", "NO", "UNKNOWN"]).optional(),
};

/** These with the parameters of `parts/answer-conditions`, and of the countries and topics of texts. */
const filter = {
  ...questionConditions,
  /** Countries, and how many of them must be mentioned. */
  countryCodes: ids,
  countriesNeeded: z.int().optional(),
  /** Any of these topics. The caller must include narrower topics. */
  topicIds: ids,
  /** The score that topics must have at least to count, wherever the filter or the query looks at topics. */
  minScore: z.number().optional(),
  /** Countries and topics that neither text may have. The caller must include narrower topics. */
  notCountryCodes: ids,
  notTopicIds: ids,
  ministerIds: ids,
  /** Offices in which the answer was given. */
  officeIds: ids,
  /** A search that one of the texts must match. */
  words: z.custom<SearchText>(isSearchText).optional(),
  /** A search that none of the texts may match. */
  notWords: z.custom<SearchText>(isSearchText).optional(),
  /** First and last days, inclusive. */
  answeredFrom: day,
  answeredTo: day,
};

/** The parameters of `parts/question-filter`: conditions on a question `q` and its answer. */
export const questionFilter = {
  ...filter,
  /**
   * Where the countries must be mentioned, and where `notCountryCodes` may not be; anywhere if absent. In a country's list
   * of questions, also where a question must mention that country.
   */
  fields: z.array(z.enum(textFields)).optional(),
};

/**
 * The parameters of `parts/answer-filter`: conditions on an answer `a`. One of its questions must meet all those on
 * questions.
 */
export const answerFilter = filter;

/** The parameters of `parts/member-conditions`. The party is that on the day `on`, or on any day if none is given. */
export const memberFilter = { memberIds: ids, partyId: z.string().optional(), on: day };

/** The parameters of `parts/office-conditions`. The office must have been held on the day `on`. */
export const officeFilter = { officeIds: ids, on: day };

const params = z.object(questionFilter);
export type FilterParams = Readonly<z.input<typeof params>>;

import { z } from "zod";
import { questionStates } from "../../model/nodes.ts";
import { isSearchText, type SearchText } from "../../search/search-text.ts";
import { house } from "./node-rows.ts";

/** Which questions or answers a query takes, as parameters that may be left out. */

const ids = z.array(z.string()).optional();
const day = z.string().optional();

/** What `parts/question-conditions` and `parts/answer-conditions` ask, with the texts' countries and topics. */
const filter = {
  /** Countries, and how many of them must be mentioned. */
  countryCodes: ids,
  countriesNeeded: z.int().optional(),
  /** Any of these topics; narrower ones are to be among them. */
  topicIds: ids,
  /** What no text may mention or be about; narrower topics are to be among them. */
  notCountryCodes: ids,
  notTopicIds: ids,
  askerIds: ids,
  ministerIds: ids,
  /** Offices in which the answer was given. */
  officeIds: ids,
  departmentIds: ids,
  notDepartmentIds: ids,
  /** Parties of the askers on the days of their questions. */
  partyIds: ids,
  houses: z.array(house).optional(),
  states: z.array(z.enum(questionStates)).optional(),
  /** What one of the texts must say. */
  words: z.custom<SearchText>(isSearchText).optional(),
  /** What none of the texts may say. */
  notWords: z.custom<SearchText>(isSearchText).optional(),
  /** First and last days, each included. */
  tabledFrom: day,
  tabledTo: day,
  answeredFrom: day,
  answeredTo: day,
  /** A day with, for that day, whether the answer is overdue. */
  asOf: day,
  overdue: z.boolean().optional(),
};

/** The parameters of `parts/question-filter`, conditions on a question `q`: its own texts are those of question and answer. */
export const questionFilter = filter;

/** The parameters of `parts/answer-filter`, conditions on an answer `a`: one of its questions must meet all that is asked of questions. */
export const answerFilter = filter;

/** The parameters of `parts/member-conditions`; the party is that on the day, or of any day without one. */
export const memberFilter = { memberIds: ids, partyId: z.string().optional(), on: day };

/** The parameters of `parts/office-conditions`: a day on which the office was held. */
export const officeFilter = { officeIds: ids, on: day };

const params = z.object(filter);
export type FilterParams = Readonly<z.input<typeof params>>;

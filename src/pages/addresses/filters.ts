import type { NodeLabel } from "../../model/graph.ts";
import { LEAST_TOPIC_SCORE } from "../../model/limits.ts";

/** The filters of lists, as parameters of addresses. They have the names of the API's filters. */

export type FilterField = {
  readonly name: string;
  /** What the field is called in the form. */
  readonly label: string;
  /** `names` and `choices` may be given several times in an address. */
  readonly kind: "names" | "choices" | "choice" | "name" | "text" | "day" | "flag" | "score";
  /** The label of the nodes that its values name, by an id as in addresses or by a name. */
  readonly of?: NodeLabel;
  readonly choices?: readonly (readonly [value: string, label: string])[];
};

const houses = [
  ["COMMONS", "Commons"],
  ["LORDS", "Lords"],
] as const;
const states = [
  ["UNANSWERED", "No answer known"],
  ["HOLDING", "Holding answer"],
  ["ANSWERED", "Answered"],
  ["CORRECTED", "Corrected"],
  ["WITHDRAWN", "Withdrawn"],
] as const;
const matches = [
  ["ALL", "all of the countries"],
  ["ANY", "any of the countries"],
] as const;

/** The conditions of `QuestionFilter` and `AnswerFilter`. */
export const textFilter: readonly FilterField[] = [
  { name: "text", label: "Words of the text", kind: "text" },
  { name: "countries", label: "Countries", kind: "names", of: "Country" },
  { name: "match", label: "Must name", kind: "choice", choices: matches },
  { name: "notCountries", label: "Not these countries", kind: "names", of: "Country" },
  { name: "topics", label: "Topics", kind: "names", of: "Topic" },
  { name: "notTopics", label: "Not these topics", kind: "names", of: "Topic" },
  { name: "minScore", label: `Least score of topics, from ${LEAST_TOPIC_SCORE} to 1`, kind: "score" },
  { name: "departments", label: "Departments", kind: "names", of: "Department" },
  { name: "notDepartments", label: "Not these departments", kind: "names", of: "Department" },
  { name: "withPredecessors", label: "Include the departments' predecessors", kind: "flag" },
  { name: "askers", label: "Asked by", kind: "names", of: "Member" },
  { name: "parties", label: "Party of the asker", kind: "names", of: "Party" },
  { name: "ministers", label: "Answered by", kind: "names", of: "Member" },
  { name: "offices", label: "Office of the minister", kind: "names", of: "Office" },
  { name: "houses", label: "House", kind: "choices", choices: houses },
  { name: "states", label: "State", kind: "choices", choices: states },
  { name: "tabledFrom", label: "Tabled from", kind: "day" },
  { name: "tabledTo", label: "Tabled to", kind: "day" },
  { name: "answeredFrom", label: "Answered from", kind: "day" },
  { name: "answeredTo", label: "Answered to", kind: "day" },
  { name: "overdue", label: "Overdue", kind: "flag" },
  { name: "asOf", label: "Overdue on the day", kind: "day" },
];

export const memberFilter: readonly FilterField[] = [
  { name: "name", label: "Name", kind: "name" },
  { name: "house", label: "House", kind: "choice", choices: houses },
  { name: "party", label: "Party", kind: "name", of: "Party" },
  { name: "on", label: "On the day", kind: "day" },
];

export const officeFilter: readonly FilterField[] = [
  { name: "title", label: "Title", kind: "name" },
  { name: "department", label: "Department", kind: "name", of: "Department" },
  { name: "on", label: "On the day", kind: "day" },
];

export const holderFilter: readonly FilterField[] = [{ name: "on", label: "On the day", kind: "day" }];

const orders = [
  ["NEWEST", "newest first"],
  ["OLDEST", "oldest first"],
] as const;

/** The order of a list of questions or answers. It is an argument of its own in the API. */
export const orderField: FilterField = { name: "order", label: "Order", kind: "choice", choices: orders };

import { capitalized } from "../../model/first-letter.ts";
import { affiliationKinds, nameOnlyLabels } from "../../model/graph/affiliations.ts";
import type { NodeLabel } from "../../model/graph.ts";
import {
  type FilterField,
  holderFilter,
  memberFilter,
  officeFilter,
  textFilter,
} from "../addresses/filters.ts";
import { groupWords } from "../parts/group-words.ts";
import { groupRow, type RowKind, rowKinds } from "./row-kind.ts";

/** A list with an address: of the whole graph, or of one node. */
export type ListDefinition = {
  /** The label of the node whose list it is; null for the lists of the whole graph. */
  readonly of: NodeLabel | null;
  /** The last part of its address. */
  readonly name: string;
  /** The field of the API that gives it. */
  readonly field: string;
  readonly title: string;
  readonly kind: RowKind;
  /** Fields of the edges besides the node. */
  readonly extras: string;
  readonly filter: readonly FilterField[];
  /** The API's type of the filter. `on` is an argument of its own. */
  readonly filterType: "QuestionFilter" | "AnswerFilter" | "MemberFilter" | "OfficeFilter" | "on" | null;
};

type Options = { readonly name?: string; readonly field?: string; readonly extras?: string };

function plain(
  of: NodeLabel | null,
  name: string,
  title: string,
  kind: RowKind,
  extras = "",
): ListDefinition {
  return { of, name, field: name, title, kind, extras, filter: [], filterType: null };
}

function questions(of: NodeLabel | null, title: string, extras = ""): ListDefinition {
  const list = plain(of, "questions", title, rowKinds.question, extras);
  return { ...list, filter: textFilter, filterType: "QuestionFilter" };
}

function answers(of: NodeLabel | null, title: string, options: Options = {}): ListDefinition {
  const list = plain(of, "answers", title, rowKinds.answer);
  return { ...list, filter: textFilter, filterType: "AnswerFilter", ...options };
}

const period = "from to";
const mentions = "spans { field start end }";
const evidence = "evidence { start end }";

export const listDefinitions: readonly ListDefinition[] = [
  questions(null, "Questions"),
  answers(null, "Answers"),
  { ...plain(null, "members", "Members", rowKinds.member), filter: memberFilter, filterType: "MemberFilter" },
  { ...plain(null, "offices", "Offices", rowKinds.office), filter: officeFilter, filterType: "OfficeFilter" },
  plain(null, "departments", "Departments", rowKinds.department),
  ...affiliationKinds.map(({ label, list }) => plain(null, list, capitalized(list), groupRow(label))),
  plain(null, "countries", "Countries", rowKinds.country),
  plain(null, "topics", "Topics", rowKinds.topic),
  questions("Member", "Questions asked"),
  answers("Member", "Answers given"),
  plain("Member", "offices", "Offices held", rowKinds.office, period),
  ...affiliationKinds.map(({ label, list }) =>
    plain("Member", list, capitalized(list), groupRow(label), period),
  ),
  {
    ...plain("Office", "holders", "Held by", rowKinds.member, period),
    filter: holderFilter,
    filterType: "on",
  },
  questions("Department", "Questions put to it"),
  plain("Department", "offices", "Offices", rowKinds.office),
  plain("Department", "predecessors", "Took over work from", rowKinds.department),
  plain("Department", "successors", "Passed work to", rowKinds.department),
  ...nameOnlyLabels.map((label) =>
    plain(label, "members", groupWords(label).members, rowKinds.member, period),
  ),
  questions("Country", "Questions that name it", mentions),
  answers("Country", "Answers that name it", { extras: mentions }),
  questions("Topic", "Questions about it", evidence),
  answers("Topic", "Answers about it", { extras: evidence }),
  plain("Topic", "narrower", "Narrower topics", rowKinds.topic),
  plain("Question", "countries", "Countries named", rowKinds.country),
  plain("Question", "topics", "Topics", rowKinds.topic),
  {
    ...plain("Question", "referred-to-by", "Referred to by", rowKinds.referring, "surface"),
    field: "referredToBy",
  },
  plain("Question", "history", "What has changed", rowKinds.change),
  questions("Answer", "Questions answered together"),
  plain("Answer", "countries", "Countries named", rowKinds.country),
  plain("Answer", "topics", "Topics", rowKinds.topic),
  answers("Answer", "Answers with the same text", {
    name: "same-text",
    field: "sameTextAs",
    extras: "similarity changes { from { surface } to { surface } figure country }",
  }),
];

export function findList(of: NodeLabel | null, name: string): ListDefinition | null {
  return listDefinitions.find((list) => list.of === of && list.name === name) ?? null;
}

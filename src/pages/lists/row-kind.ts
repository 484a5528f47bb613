import { html, type SafeHtml } from "@remix-run/html-template";
import type { DocumentNode } from "graphql";
import type { NameOnlyLabel } from "../../model/graph/affiliations.ts";
import {
  answerFields,
  changeFields,
  countryFields,
  departmentFields,
  groupFields,
  memberFields,
  officeFields,
  questionFields,
  referringFields,
  topicFields,
} from "../ask/fragments.ts";
import { changeItem } from "../parts/change-item.ts";
import { periodOf } from "../parts/days.ts";
import {
  answerItem,
  countryItem,
  departmentItem,
  groupItem,
  memberItem,
  officeItem,
  questionItem,
  referringItem,
  topicItem,
} from "../parts/items.ts";
import {
  type FoundSpan,
  type Mark,
  markedPassage,
  plainMarks,
  spansOfHeading,
  spansOfText,
} from "../parts/marked-text.ts";
import { sharedWords, type WordChange, wordChanges } from "../parts/word-changes.ts";
import {
  answerColumns,
  changeColumns,
  countryColumns,
  departmentColumns,
  groupColumns,
  memberColumns,
  type NodeColumn,
  officeColumns,
  questionColumns,
  referringColumns,
  topicColumns,
} from "../rows/node-columns.ts";

/** What an edge of a list may carry besides its node. */
export type EdgeExtras = {
  readonly spans?: readonly FoundSpan[];
  readonly evidence?: readonly FoundSpan[];
  readonly surface?: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly similarity?: number;
  readonly changes?: readonly WordChange[];
};

/** How the nodes of a list are read, shown and written to files. */
export type RowKind = {
  readonly fragment: DocumentNode;
  readonly fragmentName: string;
  readonly item: (edge: EdgeExtras & { readonly node: never }) => SafeHtml;
  readonly columns: readonly NodeColumn<never>[];
};

/** Binds the parts of a kind of row to one type of node. */
function rowKind<Node>(of: {
  readonly fragment: DocumentNode;
  readonly fragmentName: string;
  readonly item: (edge: EdgeExtras & { readonly node: Node }) => SafeHtml;
  readonly columns: readonly NodeColumn<Node>[];
}): RowKind {
  return of;
}

/** The passage that shows why a text is in the list; none if it is there for another reason. */
function passage(text: string, { spans, evidence }: EdgeExtras): SafeHtml | undefined {
  const found: readonly FoundSpan[] = spansOfText(spans ?? evidence ?? []);
  if (found.length === 0) return undefined;
  const kind: Mark["kind"] = spans === undefined ? "topic" : "country";
  return markedPassage(text, plainMarks(kind, found));
}

/** How much of a text was used again, and what changed. */
function usedAgain({ similarity, changes = [] }: EdgeExtras): SafeHtml | string {
  if (similarity === undefined) return "";
  return html`<p class="note">${sharedWords(similarity)}</p>${wordChanges(changes)}`;
}

function period({ from, to }: EdgeExtras): SafeHtml | string {
  return from === undefined || to === undefined ? "" : periodOf({ from, to });
}

export const rowKinds = {
  question: rowKind({
    fragment: questionFields,
    fragmentName: "QuestionFields",
    item: ({ node, ...extras }) =>
      questionItem(
        node,
        passage(node.text, extras),
        plainMarks("country", spansOfHeading(extras.spans ?? [])),
      ),
    columns: questionColumns,
  }),
  answer: rowKind({
    fragment: answerFields,
    fragmentName: "AnswerFields",
    item: ({ node, ...extras }) => answerItem(node, passage(node.text, extras), usedAgain(extras)),
    columns: answerColumns,
  }),
  member: rowKind({
    fragment: memberFields,
    fragmentName: "MemberFields",
    item: ({ node, ...extras }) => memberItem(node, period(extras)),
    columns: memberColumns,
  }),
  office: rowKind({
    fragment: officeFields,
    fragmentName: "OfficeFields",
    item: ({ node, ...extras }) => officeItem(node, period(extras)),
    columns: officeColumns,
  }),
  department: rowKind({
    fragment: departmentFields,
    fragmentName: "DepartmentFields",
    item: ({ node }) => departmentItem(node),
    columns: departmentColumns,
  }),
  country: rowKind({
    fragment: countryFields,
    fragmentName: "CountryFields",
    item: ({ node }) => countryItem(node),
    columns: countryColumns,
  }),
  topic: rowKind({
    fragment: topicFields,
    fragmentName: "TopicFields",
    item: ({ node }) => topicItem(node),
    columns: topicColumns,
  }),
  referring: rowKind({
    fragment: referringFields,
    fragmentName: "ReferringFields",
    item: ({ node, surface }) => referringItem(node, surface ?? ""),
    columns: referringColumns,
  }),
  change: rowKind({
    fragment: changeFields,
    fragmentName: "ChangeFields",
    item: ({ node }) => changeItem(node),
    columns: changeColumns,
  }),
} as const;

/** Nodes that have nothing but a name. */
export function groupRow(label: NameOnlyLabel): RowKind {
  return rowKind({
    fragment: groupFields(label),
    fragmentName: `${label}Fields`,
    item: ({ node }) => groupItem(node),
    columns: groupColumns,
  });
}

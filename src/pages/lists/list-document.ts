import type { TadaDocumentNode } from "gql.tada";
import { documentOf } from "../ask/graphql.ts";
import type { ListDefinition } from "./list-definitions.ts";
import type { ListPart } from "./list-part.ts";
import { marksOfTexts } from "./mark-row.ts";

export type ListData = { readonly list?: ListPart; readonly node?: { readonly list?: ListPart } | null };

type ListDocument = TadaDocumentNode<ListData, Readonly<Record<string, unknown>>>;

const documents = new Map<string, ListDocument>();

/**
 * What to read of a list: its rows, its rows and their total, these with what was found in their texts, its facets, or
 * what it counts.
 */
export type ListPartName = "rows" | "rowsAndTotal" | "markedRows" | "facets" | "counted";

/** The document that reads a page of a list. Counting a list takes longer than reading a page of it. */
export function listDocument(list: ListDefinition, part: ListPartName): ListDocument {
  const key = `${list.of} ${list.name} ${part}`;
  let document = documents.get(key);
  if (document === undefined) {
    document = documentOf(
      documentText(list, part),
      part in otherFields ? [] : [list.kind.fragment],
    ) as ListDocument;
    documents.set(key, document);
  }
  return document;
}

/** Whether the list holds questions or answers, which have facets and an order. */
export function isOfTexts({ filterType }: ListDefinition): boolean {
  return filterType === "QuestionFilter" || filterType === "AnswerFilter";
}

const facetFields = `facets {
  countries(first: 8) { count node { id name } }
  topics(first: 8) { count node { id name } }
  departments(first: 8) { count node { id name } }
  askers(first: 8) { count node { id name } }
  ministers(first: 8) { count node { id name } }
  parties(first: 8) { count node { id name } }
  years(first: 8) { count year }
}`;

/** What is read of a list without its rows. */
const otherFields: Partial<Readonly<Record<ListPartName, string>>> = {
  facets: facetFields,
  counted: "counted { statement }",
};

function documentText(list: ListDefinition, part: ListPartName): string {
  const { of, field, kind, extras, filterType } = list;
  const isFiltered = filterType !== null && filterType !== "on";
  const declared = [
    ...(of === null ? [] : ["$id: ID!"]),
    "$first: Int, $after: String, $last: Int, $before: String",
    ...(isFiltered ? [`$filter: ${filterType}`] : []),
    ...(filterType === "on" ? ["$on: Date"] : []),
    ...(isOfTexts(list) ? ["$order: ListOrder"] : []),
  ];
  const passed = [
    "first: $first, after: $after, last: $last, before: $before",
    ...(isFiltered ? ["filter: $filter"] : []),
    ...(filterType === "on" ? ["on: $on"] : []),
    ...(isOfTexts(list) ? ["order: $order"] : []),
  ];
  const rows = `${part === "rows" ? "" : "totalCount"}
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor ${extras} node { ...${kind.fragmentName}${part === "markedRows" ? marksOfTexts : ""} } }`;
  const asked = `list: ${field}(${passed.join(", ")}) {
    ${otherFields[part] ?? rows}
  }`;
  const body = of === null ? asked : `node(id: $id) { ... on ${of} { ${asked} } }`;
  return `query PageList(${declared.join(", ")}) { ${body} }`;
}

import {
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { Books } from "../../schema/machinery/books.ts";
import { createContext } from "../../schema/machinery/context.ts";
import { BadInputError } from "../model/errors.ts";
import { MAX_STATEMENTS } from "../model/limits.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { type FoundField, valueAt } from "./find-field.ts";
import { patientRequest } from "./patient-reads.ts";

/** What an export needs to run a query. */
export type QuerySource = {
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  readonly books: Books;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal | undefined;
};

/** The variable that moves a list to its next page. */
const AFTER = "exportAfter";

/** The selections of a text such as `{ nodes { id } }`. */
export function selections(text: string): readonly SelectionNode[] {
  const [definition] = parse(text).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
}

/** The document with other fields in place of a field. */
export function replaceField(
  document: DocumentNode,
  field: FieldNode,
  change: (field: FieldNode) => FieldNode,
): DocumentNode {
  return visit(document, { Field: { leave: (node) => (isSame(node, field) ? change(node) : undefined) } });
}

/** Fields keep their position in the text, also in a changed copy. */
function isSame(one: FieldNode, other: FieldNode): boolean {
  return one.loc !== undefined && one.loc.start === other.loc?.start && one.loc.end === other.loc.end;
}

/** The document with a list that takes `first` rows after a cursor that a variable gives. */
export function paged(document: DocumentNode, list: FoundField, first: number): DocumentNode {
  const [own] = parse(`query ($${AFTER}: String) { list(first: ${first}, after: $${AFTER}) }`).definitions;
  if (own?.kind !== Kind.OPERATION_DEFINITION) throw new Error("The prepared text is not an operation.");
  const [listing] = own.selectionSet.selections;
  const ownArguments = listing?.kind === Kind.FIELD ? (listing.arguments ?? []) : [];
  const paging = new Set(["first", "after", "last", "before"]);
  const changed = replaceField(document, list.node, (field) => ({
    ...field,
    arguments: [...(field.arguments ?? []).filter(({ name }) => !paging.has(name.value)), ...ownArguments],
    selectionSet: added(field.selectionSet, "{ totalCount pageInfo { hasNextPage endCursor } }"),
  }));
  return visit(changed, {
    OperationDefinition: (operation) => ({
      ...operation,
      variableDefinitions: [...(operation.variableDefinitions ?? []), ...(own.variableDefinitions ?? [])],
    }),
  });
}

function added(set: SelectionSetNode | undefined, text: string): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: [...(set?.selections ?? []), ...selections(text)] };
}

/** A connection as the result of a query has it. */
type ConnectionPage = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** Every page of the list, each as the data of the whole query. */
export async function* walkPages(
  source: QuerySource,
  document: DocumentNode,
  list: FoundField,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ readonly data: unknown; readonly totalCount: number }> {
  let after: string | null = null;
  for (;;) {
    signal?.throwIfAborted();
    const data = await runQuery(source, document, { [AFTER]: after });
    const page = valueAt(data, list.path) as ConnectionPage | null;
    if (page === null) return;
    yield { data, totalCount: page.totalCount };
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return;
    after = page.pageInfo.endCursor;
  }
}

/** Runs a query. Its first error is thrown, so that no export lacks anything in silence. */
export async function runQuery(
  { schema, store, books, variables, signal }: QuerySource,
  document: DocumentNode,
  more: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const result = await execute({
    schema,
    document,
    contextValue: createContext(store, books, patientRequest(signal), MAX_STATEMENTS),
    variableValues: { ...variables, ...more },
  });
  const [error] = result.errors ?? [];
  if (error !== undefined) {
    // An error of ours says what to do. Any other is a bug.
    if (error.originalError != null) throw error.originalError;
    throw new BadInputError(error.message);
  }
  return result.data;
}

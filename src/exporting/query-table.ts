import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { Cell, Column, ColumnKind, Table } from "../export/rows/table.ts";
import { BadInputError } from "../model/errors.ts";
import { MAX_PAGE } from "../model/limits.ts";
import { findField, readQuery, valueAt } from "./find-field.ts";
import { paged, type QuerySource, walkPages } from "./page-walk.ts";

/** A column and where its value is in a row. */
type PlacedColumn = Column & { readonly path: readonly string[] };

const kinds: Readonly<Record<string, ColumnKind>> = {
  Int: "integer",
  Float: "number",
  Boolean: "boolean",
  Date: "day",
  DateTime: "time",
};

/**
 * The whole list that a query asks for, as a table: a row for each edge of its first connection, and a column for each
 * field, named after its path. Lists inside a row are JSON. `first` and `after` of the query are not heeded.
 */
export async function queryTable(
  source: QuerySource,
  text: string,
  signal?: AbortSignal,
): Promise<{ readonly table: Table; readonly count: number }> {
  const { schema } = source;
  const document = readQuery(schema, text);
  const list = findField(schema, document, (name) => name.endsWith("Connection"));
  if (list === null)
    throw new BadInputError(
      "The query has no list: ask for one with `edges { node { … } }`, such as `questions`.",
    );
  const columns = columnsOf(schema, document, list.typeName, list.node.selectionSet);
  if (columns.length === 0)
    throw new BadInputError("The list has no fields: ask for some in `edges { node { … } }`.");
  const pages = walkPages(source, paged(document, list, MAX_PAGE), list, signal);
  const first = await pages.next();
  async function* rows(): AsyncGenerator<readonly Cell[]> {
    for (let page = first; !page.done; page = await pages.next()) {
      const edges = (valueAt(page.value.data, [...(list?.path ?? []), "edges"]) ?? []) as readonly unknown[];
      for (const edge of edges) yield columns.map(({ path }) => valueAt(edge, path) ?? null);
    }
  }
  return { table: { columns, rows: rows() }, count: first.done ? 0 : first.value.totalCount };
}

function columnsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  connection: string,
  selected: SelectionSetNode | undefined,
): readonly PlacedColumn[] {
  const fragments = new Map(
    document.definitions
      .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const all = new Map<string, PlacedColumn>();
  for (const column of fieldsIn(schema, fragments, connection, selected, [])) {
    const [top, ...path] = column.path;
    if (top !== "edges" || path.length === 0 || path[0] === "cursor") continue;
    const name = (path[0] === "node" ? path.slice(1) : path).join(".");
    // A spreadsheet or database takes names that differ only in case for the same.
    if (!all.has(name.toLowerCase())) all.set(name.toLowerCase(), { ...column, name, path });
  }
  return [...all.values()];
}

/** The leaves below a selection. Lists are leaves, except the edges of the exported list. */
function fieldsIn(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  typeName: string,
  selected: SelectionSetNode | undefined,
  path: readonly string[],
): readonly PlacedColumn[] {
  return (selected?.selections ?? []).flatMap((selection): readonly PlacedColumn[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      return fieldsIn(
        schema,
        fragments,
        fragment?.typeCondition.name.value ?? typeName,
        fragment?.selectionSet,
        path,
      );
    }
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return fieldsIn(
        schema,
        fragments,
        selection.typeCondition?.name.value ?? typeName,
        selection.selectionSet,
        path,
      );
    const own = [...path, selection.alias?.value ?? selection.name.value];
    const type = schema.getType(typeName);
    if (selection.name.value === "__typename") return [{ name: "", kind: "text", path: own }];
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const field = type.getFields()[selection.name.value];
    if (field === undefined) return [];
    const named = getNamedType(field.type);
    const isEdges = path.length === 0 && selection.name.value === "edges";
    const isNestedList = !isEdges && (isList(field.type) || named.name.endsWith("Connection"));
    if (isNestedList || isLeafType(named))
      return [{ name: "", kind: isNestedList ? "json" : (kinds[named.name] ?? "text"), path: own }];
    return fieldsIn(schema, fragments, named.name, selection.selectionSet, own);
  });
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

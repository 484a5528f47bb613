import type { FieldMap, ObjectRef } from "@pothos/core";
import { builder } from "../builder.ts";
import type { FieldsOf, SchemaTypes } from "../fields-of.ts";
import { type CursorPosition, encodeCursor } from "./cursor.ts";
import type { Page } from "./page.ts";

const PageInfoRef = builder.pageInfoRef();

/**
 * Defines the connection and edge types of one list. A row of the list is its edge: the node's own properties and
 * what the edge carries, so that no field of either needs another look-up.
 */
export function connectionType<
  Row extends CursorPosition,
  Node,
  Shown extends Page<Row> = Page<Row>,
>(options: {
  /** `CountryQuestions` gives `CountryQuestionsConnection` and `CountryQuestionsEdge`. */
  readonly name: string;
  /** What the list holds, to complete "A page of …". */
  readonly holds: string;
  readonly node: ObjectRef<SchemaTypes, string | Node, Node>;
  readonly edgeFields?: (t: FieldsOf<Row>) => FieldMap;
  /** The field `node`, where a row is not its node: the edge may lead to none, or to one of several types. */
  readonly nodeField?: (t: FieldsOf<Row>) => FieldMap[string];
  /** Fields of the connection beside those of every one. */
  readonly connectionFields?: (t: FieldsOf<Shown>) => FieldMap;
}): ObjectRef<SchemaTypes, Shown> {
  const edge = builder.objectRef<Row>(`${options.name}Edge`);
  edge.implement({
    description: `One row in a page of ${options.holds}.`,
    fields: (t) => ({
      cursor: t.string({
        description:
          "The position of this row in the list. Pass it as `after` to get the rows after it, or as `before` to get those before it.",
        resolve: encodeCursor,
      }),
      node:
        options.nodeField?.(t) ??
        t.field({
          type: options.node,
          description: "The node itself.",
          // A row is its node; the builder cannot follow that while the node's type is still open.
          resolve: (row) => row as never,
        }),
      ...options.edgeFields?.(t),
    }),
  });
  const connection = builder.objectRef<Shown>(`${options.name}Connection`);
  connection.implement({
    description: `A page of ${options.holds}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: "The rows of this page, in order.",
        complexity: { field: 0, multiplier: 1 },
        resolve: (page) => page.rows,
      }),
      pageInfo: t.field({
        type: PageInfoRef,
        description: "The cursors at both ends of this page, and whether more rows lie beyond them.",
        resolve: ({ rows, hasNextPage, hasPreviousPage }) => {
          const first = rows[0];
          const last = rows.at(-1);
          return {
            hasNextPage,
            hasPreviousPage,
            startCursor: first === undefined ? null : encodeCursor(first),
            endCursor: last === undefined ? null : encodeCursor(last),
          };
        },
      }),
      totalCount: t.int({
        description: "Number of rows in the whole list, for example `1204`.",
        resolve: (page) => page.total(),
      }),
      ...options.connectionFields?.(t),
    }),
  });
  return connection;
}

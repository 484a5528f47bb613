import type { FieldMap, ObjectRef } from "@pothos/core";
import { builder } from "../builder.ts";
import type { FieldsOf, SchemaTypes } from "../fields-of.ts";
import type { Page } from "./page.ts";

const PageInfoRef = builder.pageInfoRef();

/**
 * Defines the connection and edge types of one list. A row of the list is its edge: the node's own properties and
 * what the edge carries, so that no field of either needs another look-up.
 */
export function connectionType<Row, Node, Shown extends Page<Row> = Page<Row>>(options: {
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
  const edge = builder.objectRef<Page<Row>["edges"][number]>(`${options.name}Edge`);
  edge.implement({
    description: `A row in a page of ${options.holds}: the node, and what the edge to it carries.`,
    fields: (t) => ({
      cursor: t.string({
        description:
          "Where this stands in the list; pass it as `after` to go on from here, as `before` to go back.",
        resolve: ({ cursor }) => cursor,
      }),
      node:
        options.nodeField?.(t as never) ??
        t.field({
          type: options.node,
          description: "The node itself.",
          // A row is its node; the builder cannot follow that while the node's type is still open.
          resolve: (row) => row as never,
        }),
      // An edge is its row and a cursor; the builder takes fields for the one or the other.
      ...options.edgeFields?.(t as never),
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
        resolve: ({ edges }) => edges,
      }),
      pageInfo: t.field({
        type: PageInfoRef,
        description: "Whether more pages follow or come before, and where they begin.",
        resolve: ({ pageInfo }) => pageInfo,
      }),
      totalCount: t.int({
        description: "Length of the whole list, for example `1204`.",
        resolve: ({ total }) => total(),
      }),
      ...options.connectionFields?.(t),
    }),
  });
  return connection;
}

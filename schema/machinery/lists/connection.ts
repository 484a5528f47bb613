import type { FieldMap, ObjectRef } from "@pothos/core";
import { builder } from "../builder.ts";
import { CountedRowsRef, countedRows } from "../counted/counted-rows.ts";
import type { FieldsOf, SchemaTypes } from "../fields-of.ts";
import type { Page } from "./page.ts";

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
  /** Fields of the connection besides those of every one, or in their place. */
  readonly connectionFields?: (t: FieldsOf<Shown>) => FieldMap;
}): ObjectRef<SchemaTypes, Shown> {
  const { name, holds, node, edgeFields, nodeField, connectionFields } = options;
  // The library knows of a page and an edge only what every one has, and not that an edge is also its row.
  const edge = builder.edgeObject({
    name: `${name}Edge`,
    type: node,
    description: `One row in a page of ${holds}.`,
    fields: ((t: FieldsOf<Row>) => ({
      ...(nodeField === undefined ? {} : { node: nodeField(t) }),
      ...edgeFields?.(t),
    })) as never,
  });
  const connection = builder.connectionObject(
    {
      name: `${name}Connection`,
      type: node,
      description: `A page of ${holds}.`,
      fields: ((t: FieldsOf<Shown>) => ({
        totalCount: t.int({
          description: "Number of rows in the whole list, for example `1204`.",
          resolve: ({ total }) => total(),
        }),
        counted: t.field({
          type: CountedRowsRef,
          description: "Which rows the list counts, and which days the graph covers.",
          resolve: (page, _args, context) => countedRows(page, holds, context),
        }),
        ...connectionFields?.(t),
      })) as never,
    },
    edge,
  );
  return connection as ObjectRef<SchemaTypes, never>;
}

import type { builder } from "./builder.ts";

/** The builder's types, for refs that are created outside it. */
export type SchemaTypes = typeof builder.$inferSchemaTypes;

/** The field builder of a type or edge whose rows have the given shape. */
export type FieldsOf<Row> = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Row>;

import type { builder } from "./builder.ts";

/** The types that the builder knows, for refs that are made outside it. */
export type SchemaTypes = typeof builder.$inferSchemaTypes;

/** What defines fields of a type or an edge whose rows are of the given shape. */
export type FieldsOf<Row> = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Row>;

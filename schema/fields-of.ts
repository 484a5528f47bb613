import type { builder } from "./builder.ts";

/** What defines fields of a type or an edge whose rows are of the given shape. */
export type FieldsOf<Row> = PothosSchemaTypes.ObjectFieldBuilder<typeof builder.$inferSchemaTypes, Row>;

import { z } from "zod";
import { type ReadName, type ReadRow, readCatalogue } from "./catalogue/catalogue.ts";

const listSchemas = new Map<ReadName, z.ZodType>();

/** Checks rows against the catalogue. A row of another shape means that another program wrote to the store. */
export function checkRows<Name extends ReadName>(
  query: Name,
  rows: readonly unknown[],
): readonly ReadRow<Name>[] {
  let schema = listSchemas.get(query);
  if (schema === undefined) {
    schema = z.array(readCatalogue[query].row);
    listSchemas.set(query, schema);
  }
  const checked = schema.safeParse(rows);
  if (!checked.success) {
    throw new Error(`The store returned unexpected rows for ${query}: ${z.prettifyError(checked.error)}`);
  }
  return checked.data as readonly ReadRow<Name>[];
}

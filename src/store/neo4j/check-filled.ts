import type { ReadName, ReadRow } from "../catalogue/catalogue.ts";
import { checkRows } from "../check-rows.ts";
import { fillAbsent } from "./fill-absent.ts";

/** Checks rows against the catalogue, with null where a property is missing. */
export function checkFilled<Name extends ReadName>(
  query: Name,
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly ReadRow<Name>[] {
  return checkRows(
    query,
    rows.map((row) => fillAbsent(query, row)),
  );
}

import fc from "fast-check";
import type { ReadParams } from "../../src/store/catalogue/catalogue.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import { arbitraryFilter } from "./arbitrary-filter.ts";

type Page = Omit<ReadParams<"list-questions">, keyof FilterParams>;
type Row = Readonly<Record<string, unknown>>;

/** How a list is read: a filter, the length of its pages, from which end, and what the rows bring along. */
export type Walk = Pick<Page, "limit" | "backwards" | "neighbours"> & { readonly filter: FilterParams };

export const arbitraryWalk: fc.Arbitrary<Walk> = fc.record(
  {
    filter: arbitraryFilter,
    limit: fc.integer({ min: 1, max: 4 }),
    backwards: fc.boolean(),
    neighbours: fc.constantFrom("ASKED" as const, "ANSWERED" as const),
  },
  { requiredKeys: ["filter", "limit"] },
);

/** Reads the first pages of a list with `read`, and gives each to `use` with its parameters. */
export async function walkPages<Rows extends readonly Row[]>(
  { filter, ...more }: Walk,
  read: (params: FilterParams & Page) => Promise<Rows>,
  use: (params: FilterParams & Page, rows: Rows) => Promise<void> | void,
): Promise<void> {
  let after: Pick<Page, "afterKey" | "afterId"> = { afterKey: null, afterId: null };
  for (let page = 0; page < 4; page++) {
    const params = { ...filter, ...more, ...after };
    const rows = await read(params);
    await use(params, rows);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = { afterKey: String(last["cursorKey"]), afterId: String(last["cursorId"]) };
  }
}

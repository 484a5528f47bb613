import { z } from "zod";
import { DEFAULT_PAGE, MAX_PAGE } from "../../src/model/limits.ts";
import { builder } from "../builder.ts";
import { decodeCursor, type Place } from "./cursor.ts";

/** What a connection is asked for: `first` rows after the row at `after`. */

const firstInRange = z
  .number()
  .int()
  .min(1, "must be at least 1")
  .max(MAX_PAGE, `must be at most ${MAX_PAGE}; ask for the rest with after`);

/** The arguments of every connection. */
export function pageArgs() {
  return builder.args((t) => ({
    first: t.int({
      required: false,
      description: `How many rows, 1 to ${MAX_PAGE}; ${DEFAULT_PAGE} when absent.`,
      validate: firstInRange,
    }),
    after: t.string({
      required: false,
      description: "The cursor of the last row of the page before; absent for the first page.",
    }),
  }));
}

export type PageArgs = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** A page as the store's queries take it; one row more than asked for tells whether another page follows. */
export type PageRequest = {
  readonly limit: number;
  readonly afterKey: string | number | null;
  readonly afterId: string | null;
};

export function pageRequest({ first, after }: PageArgs): PageRequest {
  const place = after == null ? null : decodeCursor(after);
  return {
    limit: (first ?? DEFAULT_PAGE) + 1,
    afterKey: place?.cursorKey ?? null,
    afterId: place?.cursorId ?? null,
  };
}

/** The cost of a connection: its rows, each with whatever is asked of it. */
export function pageComplexity({ first }: PageArgs) {
  return { field: 1, multiplier: first ?? DEFAULT_PAGE };
}

/** A page of rows with what its connection needs. */
export type Page<Row extends Place> = {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Length of the whole list, counted only when asked for. */
  readonly total: () => number | Promise<number>;
};

export function toPage<Row extends Place>(
  rows: readonly Row[],
  request: PageRequest,
  total: () => number | Promise<number>,
): Page<Row> {
  return {
    rows: rows.slice(0, request.limit - 1),
    hasNextPage: rows.length >= request.limit,
    hasPreviousPage: request.afterId !== null,
    total,
  };
}

import { z } from "zod";
import { BadInputError } from "../../../src/model/errors.ts";
import { DEFAULT_PAGE, MAX_PAGE } from "../../../src/model/limits.ts";
import { builder } from "../builder.ts";
import { type CursorPosition, decodeCursor } from "./cursor.ts";

/** What a connection is asked for: the `first` rows after the row at `after`, or the `last` before the one at `before`. */

const inRange = (other: string) =>
  z
    .number()
    .int()
    .min(1, "must be at least 1")
    .max(MAX_PAGE, `must be at most ${MAX_PAGE}; ask for the rest with ${other}`);

/** The arguments of every connection. */
export function pageArgs() {
  return builder.args((t) => ({
    first: t.int({
      required: false,
      description: `Number of rows to return from the start of the list, or after \`after\`: 1 to ${MAX_PAGE}, and ${DEFAULT_PAGE} if neither \`first\` nor \`last\` is given.`,
      validate: inRange("after"),
    }),
    after: t.string({
      required: false,
      description: "The cursor of the last row of the previous page; omit it to get the first page.",
    }),
    last: t.int({
      required: false,
      description: `Number of rows to return from the end of the list, or before \`before\`: 1 to ${MAX_PAGE}. Rows keep the order of the list.`,
      validate: inRange("before"),
    }),
    before: t.string({
      required: false,
      description:
        "The cursor of the first row of the following page; requires `last`. Omit it to get the last page.",
    }),
  }));
}

export type PageArgs = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

/** A page as the store's queries take it; one row more than asked for tells whether another page follows. */
export type PageRequest = {
  readonly limit: number;
  readonly afterKey: string | number | null;
  readonly afterId: string | null;
  /** Whether the store reads the list from its end. */
  readonly backwards: boolean;
};

/** `turned` is for a list whose order is the reverse of its query's. */
export function pageRequest({ first, after, last, before }: PageArgs, reversed = false): PageRequest {
  if (last != null && (first != null || after != null))
    throw new BadInputError(
      "last: expected alone or with before; first and after are for the other direction.",
    );
  if (before != null && last == null) throw new BadInputError("before: expected together with last.");
  const cursor = after ?? before;
  const position = cursor == null ? null : decodeCursor(cursor);
  return {
    limit: (first ?? last ?? DEFAULT_PAGE) + 1,
    afterKey: position?.cursorKey ?? null,
    afterId: position?.cursorId ?? null,
    backwards: (last != null) !== reversed,
  };
}

/** The cost of a connection: its rows, each with whatever is asked of it. */
export function pageComplexity({ first, last }: PageArgs) {
  return { field: 1, multiplier: first ?? last ?? DEFAULT_PAGE };
}

/** A page of rows with what its connection needs. */
export type Page<Row extends CursorPosition> = {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Length of the whole list, counted only when asked for. */
  readonly total: () => number | Promise<number>;
};

/** `turned` as in the request that brought the rows. */
export function toPage<Row extends CursorPosition>(
  rows: readonly Row[],
  request: PageRequest,
  total: () => number | Promise<number>,
  reversed = false,
): Page<Row> {
  const found = rows.slice(0, request.limit - 1);
  const isMore = rows.length >= request.limit;
  // There the row of the given cursor lies.
  const isBehind = request.afterId !== null;
  return request.backwards === reversed
    ? { rows: found, hasNextPage: isMore, hasPreviousPage: isBehind, total }
    : { rows: found.reverse(), hasNextPage: isBehind, hasPreviousPage: isMore, total };
}

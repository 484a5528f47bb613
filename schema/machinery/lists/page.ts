import { z } from "zod";
import { BadInputError } from "../../../src/model/errors.ts";
import { DEFAULT_PAGE, MAX_PAGE } from "../../../src/model/limits.ts";
import { builder } from "../builder.ts";
import { type CursorPosition, decodeCursor, encodeCursor, type OrderedList } from "./cursor.ts";

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
      description: `How many rows from the start, or after \`after\`: 1 to ${MAX_PAGE}; ${DEFAULT_PAGE} when neither this nor \`last\` is given.`,
      validate: inRange("after"),
    }),
    after: t.string({
      required: false,
      description: "The cursor of the last row of the page before; absent for the first page.",
    }),
    last: t.int({
      required: false,
      description: `How many rows from the end, or before \`before\`: 1 to ${MAX_PAGE}. They come in the order of the list.`,
      validate: inRange("before"),
    }),
    before: t.string({
      required: false,
      description:
        "With `last`: the cursor of the first row of the page that follows; absent for the last page.",
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

/** The cost of a connection: its rows, each with whatever is asked of it. */
export function pageComplexity({ first, last }: PageArgs) {
  return { field: 1, multiplier: first ?? last ?? DEFAULT_PAGE };
}

/** A page of rows with what its connection needs. */
export type Page<Row> = {
  readonly edges: readonly (Row & { readonly cursor: string })[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Length of the whole list, counted only when asked for. */
  readonly total: () => number | Promise<number>;
};

/** Reads a page of a list. */
export async function readPage<Row extends CursorPosition>(
  list: OrderedList,
  args: PageArgs,
  read: (request: PageRequest) => Promise<readonly Row[]>,
  total: () => number | Promise<number>,
): Promise<Page<Row>> {
  const { first, after, last, before } = args;
  if (last != null && (first != null || after != null))
    throw new BadInputError(
      "last: expected alone or with before; first and after are for the other direction.",
    );
  if (before != null && last == null) throw new BadInputError("before: expected together with last.");
  const cursor = after ?? before;
  const position = cursor == null ? null : decodeCursor(list, cursor);
  const [isFromEnd, size] = [last != null, first ?? last ?? DEFAULT_PAGE];
  const rows = await read({
    limit: size + 1,
    afterKey: position?.cursorKey ?? null,
    afterId: position?.cursorId ?? null,
    backwards: isFromEnd !== (list.reversed ?? false),
  });
  const edges = rows.slice(0, size).map((row) => ({ ...row, cursor: encodeCursor(list, row) }));
  if (isFromEnd) edges.reverse();
  const isMore = rows.length > size;
  // There the row of the given cursor lies.
  const isBehind = position !== null;
  return {
    edges,
    pageInfo: {
      hasNextPage: isFromEnd ? isBehind : isMore,
      hasPreviousPage: isFromEnd ? isMore : isBehind,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    total,
  };
}

import { type PageInfoShape, resolveCursorConnection } from "@pothos/plugin-relay";
import { z } from "zod";
import { BadInputError } from "../../../src/model/errors.ts";
import { DEFAULT_PAGE, MAX_PAGE } from "../../../src/model/limits.ts";
import { builder } from "../builder.ts";
import { type CursorPosition, cursorsOf, type OrderedList } from "./cursor.ts";

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

/** The cost of a connection: its rows, each with whatever is asked of it. */
export function pageComplexity({ first, last }: PageArgs) {
  return { field: 1, multiplier: first ?? last ?? DEFAULT_PAGE };
}

/** A row as an edge of its connection. */
type Edge<Row> = Row & { readonly cursor: string; readonly node: Row };

/** A page of rows with what its connection needs. */
export type Page<Row> = {
  readonly edges: readonly Edge<Row>[];
  readonly pageInfo: PageInfoShape;
  /** Length of the whole list, counted only when asked for. */
  readonly total: () => number | Promise<number>;
  /** What the rows are, such as `Members who belonged to SNP`, if the list has conditions. */
  readonly subject?: string | undefined;
  /** Further sentences about what was counted. */
  readonly more?: (() => Promise<readonly string[]>) | undefined;
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
    throw new BadInputError("last can be combined only with before; use first with after.");
  if (before != null && last == null) throw new BadInputError("before requires last.");
  const cursors = cursorsOf(list);
  const cursor = after ?? before;
  const position = cursor == null ? null : cursors.decode(cursor);
  const { edges, pageInfo } = await resolveCursorConnection<Promise<readonly Row[]>>(
    {
      args,
      defaultSize: DEFAULT_PAGE,
      // The arguments are checked already, and a drawing takes more rows than a page has.
      maxSize: Number.POSITIVE_INFINITY,
      toCursor: cursors.encode,
    },
    ({ limit, inverted }) =>
      read({
        limit,
        afterKey: position?.cursorKey ?? null,
        afterId: position?.cursorId ?? null,
        backwards: inverted !== (list.reversed ?? false),
      }),
  );
  return {
    edges: edges.map((edge) => ({ ...edge.node, ...edge })),
    pageInfo: edges.length > 0 ? pageInfo : { ...pageInfo, startCursor: null, endCursor: null },
    total,
  };
}

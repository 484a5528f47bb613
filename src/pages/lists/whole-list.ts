import { setTimeout as wait } from "node:timers/promises";
import { AskError } from "../ask/ask.ts";

/** How long a list waits for a server with too much work, in milliseconds. */
const BUSY_WAIT_MS = 500;

/** The list became longer or shorter while it was read, so that the file would not hold what it promised. */
export class ChangedListError extends Error {}

type Part<Row> = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Row[];
};

/**
 * All rows of a list, page by page. `first` is its first page, and `readAfter` reads the page after a cursor. Throws if
 * there are not as many rows as the first page announced. Once it has begun, it waits while the server has too much work:
 * to break it off would waste what was read. Its reader can leave.
 */
export async function* wholeList<Row>(
  first: Part<Row>,
  readAfter: (cursor: string) => Promise<Part<Row> | null>,
): AsyncGenerator<Row> {
  let part: Part<Row> | null = first;
  let count = 0;
  while (part !== null) {
    yield* part.edges;
    count += part.edges.length;
    const { hasNextPage, endCursor }: Part<Row>["pageInfo"] = part.pageInfo;
    if (!hasNextPage || endCursor === null) break;
    part = await whenNotBusy(() => readAfter(endCursor));
  }
  if (count !== first.totalCount) {
    throw new ChangedListError(`The list has ${count} rows, and ${first.totalCount} were announced.`);
  }
}

async function whenNotBusy<Result>(read: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof AskError && error.code === "OVERLOADED")) throw error;
      await wait(BUSY_WAIT_MS);
    }
  }
}

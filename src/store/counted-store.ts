import { TooManyStatementsError } from "../model/errors.ts";
import type { GraphStore } from "./graph-store.ts";
import type { ReadRequest } from "./read-request.ts";
import { withRead } from "./with-read.ts";

/** The number of reads and rows so far. */
export type ReadTally = { storeCalls: number; rows: number };

/** A store for one request: counts its reads, up to a limit. One call is one statement. */
export function countReads(
  store: GraphStore,
  request: ReadRequest,
  maxCalls: number,
): { readonly store: GraphStore; readonly tally: ReadTally } {
  const tally: ReadTally = { storeCalls: 0, rows: 0 };
  const counted = withRead(store, async (query, params) => {
    if (tally.storeCalls >= maxCalls) throw new TooManyStatementsError(maxCalls);
    tally.storeCalls += 1;
    const rows = await store.read(query, params, request);
    tally.rows += rows.length;
    return rows;
  });
  return { store: counted, tally };
}

import type DataLoader from "dataloader";
import type {
  ReadName,
  ReadParams,
  ReadRow,
  SingleEdgeName,
} from "../../../src/store/catalogue/catalogue.ts";
import { type Reading, requestLoader } from "./request-loader.ts";

/** Loads the rows of a query for all nodes of a request together. */
export function rowLoader<Rows>(reading: Reading, query: ReadName, rest: object): DataLoader<string, Rows> {
  return requestLoader(reading, `${query} ${JSON.stringify(rest)}`, async (ids) => {
    const params = { ids, ...rest } as unknown as ReadParams<ReadName>;
    const rows = (await reading.store.read(query, params)) as readonly { readonly sourceId: string }[];
    const bySource = Map.groupBy(rows, (row) => row.sourceId);
    return ids.map((id) => (bySource.get(id) ?? []) as Rows);
  });
}

/** Answers later look-ups of neighbours with rows that are known already; null where there is none. */
export function primeNeighbours<Name extends SingleEdgeName>(
  reading: Reading,
  query: Name,
  known: readonly (readonly [sourceId: string, row: Omit<ReadRow<Name>, "sourceId"> | null])[],
): void {
  const loader = rowLoader<readonly object[]>(reading, query, {});
  for (const [sourceId, row] of known) loader.prime(sourceId, row === null ? [] : [{ ...row, sourceId }]);
}

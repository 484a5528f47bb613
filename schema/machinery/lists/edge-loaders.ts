import type {
  PagedEdgeName,
  ReadRow,
  SingleEdgeName,
  TotalsName,
} from "../../../src/store/catalogue/catalogue.ts";
import type { FilterParams } from "../../../src/store/catalogue/filters.ts";
import type { Context } from "../context.ts";
import { rowLoader } from "../loaders/row-loader.ts";
import type { PageRequest } from "./page.ts";

/** Loads edges for all nodes of a request together: one statement per edge type and page, for any number of nodes. */

/** The neighbour along the only edge that a node can have of a type; null if there is none. */
export function loadNeighbour<Name extends SingleEdgeName>(
  context: Context,
  query: Name,
  id: string,
): Promise<ReadRow<Name> | null> {
  return rowLoader<readonly ReadRow<Name>[]>(context, query, {})
    .load(id)
    .then((rows) => rows[0] ?? null);
}

/** One page of a node's edges that match the filter. */
export function loadEdges<Name extends PagedEdgeName>(
  context: Context,
  query: Name,
  id: string,
  page: PageRequest & FilterParams & { readonly on?: string },
): Promise<readonly ReadRow<Name>[]> {
  return rowLoader<readonly ReadRow<Name>[]>(context, query, page).load(id);
}

/** How many edges of each type a node has. */
export async function loadTotals<Name extends TotalsName>(
  context: Context,
  query: Name,
  id: string,
  rest: { readonly on?: string; readonly minScore?: number } = {},
): Promise<ReadRow<Name>> {
  const [row] = await rowLoader<readonly ReadRow<Name>[]>(context, query, rest).load(id);
  if (row === undefined) throw new Error(`The store returned no totals for ${query} of ${id}.`);
  return row;
}

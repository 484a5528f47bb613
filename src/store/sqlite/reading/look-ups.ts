import { labelFacts, nodeLabels } from "../../../model/graph.ts";
import { MAX_PAGE } from "../../../model/limits.ts";
import type { ReadName, ReadParams } from "../../catalogue/catalogue.ts";
import { page } from "../../catalogue/page.ts";
import { singleNeighbours } from "../../neighbour-lists.ts";

/** Queries that find at most one row for each of the given ids, each by an index. */
const byId: ReadonlySet<string> = new Set<string>([
  ...nodeLabels.map((label) => `${labelFacts(label).plural}-by-id`),
  ...singleNeighbours.map(({ name }) => name),
  "askers-of-questions",
]);

/** Queries that without a filter read a page of an index. */
const lists: ReadonlySet<string> = new Set<string>(
  nodeLabels.map((label) => `list-${labelFacts(label).plural}`),
);

/**
 * Whether a read is so short that sending it to another process would cost more than running it here, whatever its
 * parameters: it finds a page of rows or fewer, each by an index.
 */
export function isLookUp<Name extends ReadName>(query: Name, params: ReadParams<Name>): boolean {
  if (query === "revision") return true;
  if (byId.has(query)) return "ids" in params && params.ids.length <= MAX_PAGE;
  // A list reads one row more, to know whether there is a next page.
  return lists.has(query) && "limit" in params && params.limit <= MAX_PAGE + 1 && !hasConditions(params);
}

function hasConditions(params: object): boolean {
  const { neighbours: _, ...conditions } = params as { readonly neighbours?: string };
  return Object.entries(conditions).some(([name, value]) => !Object.hasOwn(page, name) && value != null);
}

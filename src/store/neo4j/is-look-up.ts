import { labelFacts, nodeLabels } from "../../model/graph.ts";
import type { ReadName, ReadParams } from "../catalogue/catalogue.ts";
import { singleEdgeQueries } from "../catalogue/edge-queries.ts";
import { page } from "../catalogue/page.ts";
import { neighbourLists } from "../neighbour-lists.ts";

/** Queries that begin at given nodes and read no more of each than a page of edges, unless they have a filter. */
const ofGivenNodes: ReadonlySet<string> = new Set<string>([
  ...nodeLabels.map((label) => `${labelFacts(label).plural}-by-id`),
  ...Object.keys(singleEdgeQueries),
  ...neighbourLists.map(({ name }) => name),
  ...["references-of-questions", "references-of-answers", "totals-of-questions", "totals-of-answers"],
]);

/** Parameters that are no conditions on what is read. */
const plain: ReadonlySet<string> = new Set(["ids", ...Object.keys(page), "minScore", "neighbours"]);

/** Whether a read is so short that it can wait for others of its kind. */
export function isLookUp<Name extends ReadName>(query: Name, params: ReadParams<Name>): boolean {
  if (!ofGivenNodes.has(query)) return false;
  return Object.entries(params).every(([name, value]) => plain.has(name) || value == null);
}

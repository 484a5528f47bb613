import type { z } from "zod";
import { aggregateQueries } from "./aggregate-queries.ts";
import { countQueries } from "./count-queries.ts";
import { datasetQueries } from "./dataset-queries.ts";
import { pagedEdgeQueries, singleEdgeQueries } from "./edge-queries.ts";
import { ledgerReads, ledgerWrites } from "./ledger-queries.ts";
import { listQueries } from "./list-queries.ts";
import { ministerQueries } from "./minister-queries.ts";
import { nodeQueries } from "./node-queries.ts";
import { peopleReads, peopleWrites } from "./people-queries.ts";
import { referenceReads, referenceWrites } from "./reference-queries.ts";
import { searchReads, searchWrites } from "./search-queries.ts";
import { writeShapes } from "./shape-queries.ts";
import { textReads, textWrites } from "./text-queries.ts";
import { totalsQueries } from "./totals-queries.ts";
import { traversalQueries } from "./traversal-queries.ts";
import { writeQueries } from "./write-queries.ts";

/** Every named query of the graph. A name here is a file in `cypher/` and in `sql/`, or a shape. */

export const readCatalogue = {
  ...nodeQueries,
  ...listQueries,
  ...singleEdgeQueries,
  ...pagedEdgeQueries,
  ...totalsQueries,
  ...countQueries,
  ...ministerQueries,
  ...ledgerReads,
  ...datasetQueries,
  ...referenceReads,
  ...peopleReads,
  ...textReads,
  ...searchReads,
  ...traversalQueries,
  ...aggregateQueries,
} as const;

export const writeCatalogue = {
  ...writeQueries,
  ...writeShapes,
  ...ledgerWrites,
  ...referenceWrites,
  ...peopleWrites,
  ...textWrites,
  ...searchWrites,
} as const;

/** The queries of each module, under the name of the folder in `cypher/` and in `sql/` that holds their files. */
export const queryFolders = {
  nodes: nodeQueries,
  lists: listQueries,
  edges: { ...singleEdgeQueries, ...pagedEdgeQueries },
  totals: totalsQueries,
  counts: countQueries,
  ministers: ministerQueries,
  ledger: { ...ledgerReads, ...ledgerWrites },
  dataset: datasetQueries,
  references: { ...referenceReads, ...referenceWrites },
  people: { ...peopleReads, ...peopleWrites },
  texts: { ...textReads, ...textWrites },
  search: { ...searchReads, ...searchWrites },
  traversals: traversalQueries,
  aggregates: aggregateQueries,
  writes: { ...writeQueries, ...writeShapes },
} as const;

export type ReadName = keyof typeof readCatalogue;
export type ReadParams<Name extends ReadName> = z.input<(typeof readCatalogue)[Name]["params"]>;
export type ReadRow<Name extends ReadName> = z.output<(typeof readCatalogue)[Name]["row"]>;

export type ListName = keyof typeof listQueries;
export type SingleEdgeName = keyof typeof singleEdgeQueries;
export type PagedEdgeName = keyof typeof pagedEdgeQueries | "changes-of-questions";
export type TotalsName = keyof typeof totalsQueries;

export type WriteName = keyof typeof writeCatalogue;
type Takes<Name extends WriteName> = (typeof writeCatalogue)[Name]["takes"];

/** The rows a write query runs for; null if it takes none. */
type RowsOf<Query extends z.ZodObject | null> = Query extends z.ZodObject ? readonly z.output<Query>[] : null;

/** One step of a transaction: a write query and the rows it runs for. */
export type WriteStep = {
  readonly [Name in WriteName]: { readonly query: Name; readonly rows: RowsOf<Takes<Name>> };
}[WriteName];

import type { z } from "zod";
import { aggregateQueries } from "./aggregate-queries.ts";
import { countingQueries } from "./counting-queries.ts";
import { datasetQueries } from "./dataset-queries.ts";
import { pagedEdgeQueries, singleEdgeQueries, totalsQueries } from "./edge-queries.ts";
import { ledgerReads, ledgerWrites } from "./ledger-queries.ts";
import { ministerQueries } from "./minister-queries.ts";
import { listQueries, nodeQueries } from "./node-queries.ts";
import { peopleQueries, peopleWrites } from "./people-queries.ts";
import { referenceQueries } from "./reference-queries.ts";
import { searchReads, searchWrites } from "./search-queries.ts";
import { textReads, textWrites } from "./text-queries.ts";
import { traversalQueries } from "./traversal-queries.ts";
import { writeQueries } from "./write-queries.ts";

/** Every named query of the graph. A name here is a file in `cypher/` and in `sql/`. */

export const readCatalogue = {
  ...nodeQueries,
  ...listQueries,
  ...singleEdgeQueries,
  ...pagedEdgeQueries,
  ...totalsQueries,
  ...countingQueries,
  ...ministerQueries,
  ...ledgerReads,
  ...datasetQueries,
  ...referenceQueries,
  ...peopleQueries,
  ...textReads,
  ...searchReads,
  ...traversalQueries,
  ...aggregateQueries,
} as const;

export const writeCatalogue = {
  ...writeQueries,
  ...ledgerWrites,
  ...peopleWrites,
  ...textWrites,
  ...searchWrites,
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

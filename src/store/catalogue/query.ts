import type { z } from "zod";

/**
 * Parameters and rows of a named query. Its text is in `cypher/<folder>/<name>.cypher` and `sql/<folder>/<name>.sql`, or
 * follows from the description of the graph.
 */

/** A query that reads. It runs once with its parameters and returns rows. */
export type ReadQuery<Params extends z.ZodObject = z.ZodObject, Row extends z.ZodType = z.ZodType> = {
  readonly params: Params;
  readonly row: Row;
};

/** A query that writes. It runs for each row of a list; without a row schema it takes no rows and runs once. */
export type WriteQuery<Row extends z.ZodObject | null = z.ZodObject | null> = { readonly takes: Row };

export function read<Params extends z.ZodObject, Row extends z.ZodType>(
  params: Params,
  row: Row,
): ReadQuery<Params, Row> {
  return { params, row };
}

export function write<Row extends z.ZodObject | null>(takes: Row): WriteQuery<Row> {
  return { takes };
}

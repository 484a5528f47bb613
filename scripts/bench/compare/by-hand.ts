import { z } from "zod";
import { byName, type ComparedName, type Rows } from "./compared-queries.ts";

/** The leanest statements that give the rows of the compared queries, sent straight to the engine. */
export type ByHand = {
  /** Runs the statement of a query. */
  readonly run: Readonly<Record<ComparedName, () => Promise<Rows>>>;
  readonly close: () => Promise<void>;
};

/** What the statements are about. The second country is the one that pages and counts are about. */
export type Subject = { readonly questionId: string; readonly countryCodes: readonly [string, string] };

const counted = z.array(z.object({ name: z.string(), count: z.int() })).transform(byName);
const scored = z.array(z.object({ name: z.string(), score: z.number() })).transform(byName);
const texts = { text: z.string(), countries: counted, topics: scored };

const pageRow = z.object({
  ...texts,
  asker: z.string().nullable(),
  department: z.string().nullable(),
  answer: z.object({ ...texts, minister: z.string().nullable() }).nullable(),
});

/** The rows as the statements give them, in the form in which they are compared. */
export function comparable(name: ComparedName, rows: Rows): Rows {
  return name === "page" ? rows.map((row) => pageRow.parse(row)) : rows;
}

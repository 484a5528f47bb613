import { z } from "zod";
import { sourceId } from "./edge-rows.ts";
import { read } from "./query.ts";
import { countNames, totals, totalsOfTexts, totalsShapes } from "./shape-queries.ts";

/** How many neighbours of each kind a node has. */
export const totalsQueries = {
  ...totalsShapes,
  "totals-of-questions": totalsOfTexts(...countNames("Question"), "references", "referredToBy", "changes"),
  "totals-of-answers": totalsOfTexts(...countNames("Answer"), "references", "sameText"),
  "totals-of-offices": read(
    z.object({ ids: z.array(z.string()), on: z.string().optional() }),
    z.object({ ...sourceId, holders: z.int() }),
  ),
  "totals-of-text-clusters": totals("answers", "ministers"),
} as const;

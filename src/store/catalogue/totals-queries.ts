import { z } from "zod";
import { sourceId } from "./edge-rows.ts";
import { read } from "./query.ts";

const ofIds = z.object({ ids: z.array(z.string()) });

function totals<Name extends string>(...names: readonly Name[]) {
  return read(ofIds, totalsRow(names));
}

/** The same for texts, whose topics count only with a score of at least `minScore`. */
function totalsOfTexts<Name extends string>(...names: readonly Name[]) {
  return read(ofIds.extend({ minScore: z.number().optional() }), totalsRow(names));
}

function totalsRow<Name extends string>(names: readonly Name[]) {
  const counts = Object.fromEntries(names.map((name) => [name, z.int()])) as Record<Name, z.ZodInt>;
  return z.object({ ...sourceId, ...counts });
}

/** How many neighbours of each kind a node has. */
export const totalsQueries = {
  "totals-of-members": totals("questions", "answers", "parties", "constituencies", "offices"),
  "totals-of-questions": totalsOfTexts("countries", "topics", "references", "referredToBy", "changes"),
  "totals-of-answers": totalsOfTexts("questions", "countries", "topics", "references", "sameText"),
  "totals-of-departments": totals("questions", "offices", "successors", "predecessors"),
  "totals-of-offices": read(
    ofIds.extend({ on: z.string().optional() }),
    z.object({ ...sourceId, holders: z.int() }),
  ),
  "totals-of-parties": totals("members"),
  "totals-of-constituencies": totals("members"),
  "totals-of-countries": totals("questions", "answers"),
  "totals-of-text-clusters": totals("answers", "ministers"),
  "totals-of-topics": totals("questions", "answers", "narrower"),
} as const;

import { z } from "zod";
import { cursor } from "./edge-rows.ts";
import { page } from "./page.ts";
import { read, write } from "./query.ts";
import { flag } from "./row-values.ts";
import { textCluster } from "./text-rows.ts";

/** Texts that several answers share, and data for finding them. */

/** The least number of answers for a text to be listed. */
const minSize = { minSize: z.int() };

export const textReads = {
  "list-text-clusters": read(z.object({ ...minSize, ...page }), textCluster.extend(cursor)),
  "count-text-clusters": read(z.object(minSize), z.object({ count: z.int() })),

  "answers-with-first-use": read(
    z.object({ limit: z.int(), afterId: z.string() }),
    z.object({
      id: z.string(),
      sortKey: z.string(),
      textHash: z.string(),
      truncated: flag,
      holding: flag,
      firstAnswerId: z.string().nullable(),
      similarity: z.number().nullable(),
    }),
  ),
  "texts-of-answers": read(
    z.object({ ids: z.array(z.string()) }),
    z.object({ id: z.string(), text: z.string() }),
  ),
  "basis-of-edges": read(z.object({ edgeType: z.string() }), z.object({ hash: z.string() })),
} as const;

export const textWrites = {
  "clear-same-text": write(z.object({ id: z.string() })),
  "save-same-text": write(
    z.object({ answerId: z.string(), firstAnswerId: z.string(), similarity: z.number() }),
  ),
  "save-basis-of-edges": write(z.object({ edgeType: z.string(), hash: z.string() })),
} as const;

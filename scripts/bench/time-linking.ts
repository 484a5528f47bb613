import { z } from "zod";
import { runNode } from "./run-node.ts";

const linked = z.object({
  texts: z.int(),
  megabytes: z.number(),
  /** Megabytes per second for each kind of linking alone, and for both together as in an import. */
  countries: z.number(),
  topics: z.number(),
  both: z.number(),
});

export type LinkingTiming = z.infer<typeof linked> & { readonly label: string };

export async function timeLinking(label: string, file: string): Promise<LinkingTiming> {
  return { label, ...linked.parse(JSON.parse(await runNode("scripts/bench/link-once.ts", [file]))) };
}

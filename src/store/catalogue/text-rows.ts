import { z } from "zod";
import { day } from "./row-values.ts";

/** Clusters of answers with the same text, as the engines return them. */

/** When a text was used; null if none of its answers has a date. */
const uses = { firstUsed: day.nullable(), lastUsed: day.nullable() };

/** A text that several answers share, identified by the first of them. */
export const textCluster = z.object({
  /** The id of the first answer with this text. */
  id: z.string(),
  size: z.int(),
  /** How many answers have the same words as the first, including the first. */
  identical: z.int(),
  ...uses,
});

/** A minister's use of a text. */
export const used = { answerCount: z.int(), ...uses };

import { z } from "zod";
import { day } from "./row-values.ts";

/** Answers that say one text, as either engine returns them. */

/** When a text was used: null where none of its answers has a day. */
const uses = { firstUsed: day.nullable(), lastUsed: day.nullable() };

/** A text that several answers say, known by the first of them. */
export const textCluster = z.object({
  /** The id of the answer that said it first. */
  id: z.string(),
  size: z.int(),
  /** How many of them say the words of the first, itself among them. */
  identical: z.int(),
  ...uses,
});

/** A minister's use of a text. */
export const used = { answerCount: z.int(), ...uses };

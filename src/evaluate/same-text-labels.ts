import { z } from "zod";
import { filled } from "../model/read-table.ts";
import { readLabels } from "./read-labels.ts";

/** Whether two answers say the same, as a reader found. They are known by their records. */
export type SameTextLabel = { readonly id: string; readonly other: string; readonly isSame: boolean };

const row = z
  .object({ id: filled, other: filled, same: z.enum(["yes", "no"]) })
  .transform(({ id, other, same }): SameTextLabel => ({ id, other, isSame: same === "yes" }));

/** The labels in a CSV file with the columns id, other and same. */
export function readSameTextLabels(file: string): readonly SameTextLabel[] {
  return readLabels(file, row, "a CSV file with the columns id, other and same");
}

import type { z } from "zod";
import { UnreadableInputError } from "../model/errors.ts";
import { parseTable } from "../model/read-table.ts";
import { readText } from "./read-gold.ts";

/** The labels in a CSV file, a row each. `expected` says what the file must be, for an error. */
export function readLabels<Label>(file: string, row: z.ZodType<Label>, expected: string): readonly Label[] {
  const text = readText(file, expected);
  try {
    return parseTable(file, text, row);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s*\n\s*/g, " ") : String(error);
    throw new UnreadableInputError(file, `${reason}; expected ${expected}.`, { cause: error });
  }
}

import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { isCountryCode } from "../../linking/countries/country-names.ts";
import { BadSettingError } from "../../model/errors.ts";
import type { SkippedRecord } from "../question-record.ts";
import { type ListedOverride, OverrideBook } from "./override-book.ts";

const columns = [
  "question",
  "answer",
  "start",
  "end",
  "surface",
  "action",
  "code",
  "reason",
  "author",
] as const;

const offset = z
  .string()
  .regex(/^\d{0,9}$/, "expected a whole number of UTF-16 code units, or an empty cell")
  .transform((cell) => (cell === "" ? null : Number(cell)));

const row = z
  .object({
    question: z.string().trim(),
    answer: z.string().trim(),
    start: offset,
    end: offset,
    surface: z.string(),
    action: z.enum(["accept", "reject", "retarget"], "expected accept, reject or retarget"),
    code: z.string().trim(),
    reason: z.string().trim().min(1, "expected a reason, for people to read"),
    author: z.string().trim(),
  })
  .refine(({ question, answer }) => (question === "") !== (answer === ""), {
    path: ["question"],
    error: "give the id of either a question or an answer",
  })
  .refine(
    ({ start, end }) =>
      (start === null) === (end === null) && (start ?? 0) <= (end ?? 0) && (end === null || end > 0),
    {
      path: ["start"],
      error: "give both start and end, with start before end, or leave both empty",
    },
  )
  .refine(({ start, surface }) => start !== null || surface.trim() !== "", {
    path: ["surface"],
    error: "give a position (start and end), the words, or both",
  })
  .refine(({ action, code }) => (action === "reject" ? code === "" : isCountryCode(code)), {
    path: ["code"],
    error:
      "accept and retarget need the ISO 3166-1 alpha-2 code of a country, such as KR; reject must have none",
  });

/** A row as the CSV library returns it with line numbers. */
type LinedRow = { readonly record: unknown; readonly info: { readonly lines: number } };

/**
 * Reads a file of overrides. Invalid rows are skipped and reported. Throws BadSettingError if it is not such a file.
 */
export function readOverrides(file: string): OverrideBook {
  const skipped: SkippedRecord[] = [];
  const overrides: ListedOverride[] = [];
  const rows = rowsOf(file);
  for (const { record, info } of rows) {
    const line = info.lines;
    const checked = row.safeParse(record);
    if (!checked.success) {
      const reason = checked.error.issues
        .map(({ path, message }) => `${path.join(".")}: ${message}`)
        .join("; ");
      skipped.push({ file, line, reason });
      continue;
    }
    const { question, answer, start, end, surface, action, code, reason, author } = checked.data;
    overrides.push({
      line,
      ...(question === "" ? { label: "Answer", id: answer } : { label: "Question", id: question }),
      position: start === null || end === null ? null : { start, end },
      surface: surface === "" ? null : surface,
      action,
      code: code === "" ? null : code,
      reason: author === "" ? reason : `${reason} (${author})`,
    });
  }
  return new OverrideBook(file, overrides, skipped);
}

function rowsOf(file: string): readonly LinedRow[] {
  const expected = `OVERRIDES must name a CSV file with the columns ${columns.join(", ")}. See docs/linking-countries.md.`;
  let rows: readonly LinedRow[];
  let header: readonly string[] = [];
  try {
    rows = parse<LinedRow>(readFileSync(file, "utf8"), {
      columns: (names: string[]) => {
        header = names.map((name) => name.trim());
        return [...header];
      },
      ...{ info: true, skip_empty_lines: true, bom: true, relax_column_count_less: true },
    });
  } catch (error) {
    throw new BadSettingError(
      `Cannot read ${file}: ${error instanceof Error ? error.message : error}. ${expected}`,
    );
  }
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new BadSettingError(`${file} has no column ${missing.join(", ")}. ${expected}`);
  return rows;
}

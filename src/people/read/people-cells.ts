import { z } from "zod";
import { londonDay } from "../../model/london-day.ts";

/** Cells of tables of people in CSV or JSON. An empty cell is null. */

/** `1987-06-11T00:00:00` or `1987-06-11` → `1987-06-11`; a time with a zone is the day it is in London. */
export const day = z
  .string()
  .trim()
  .transform(londonDay)
  .pipe(z.string('must be a day such as "2024-07-04"'));

const emptyAsNull = (cell: unknown) =>
  cell === undefined || (typeof cell === "string" && cell.trim() === "") ? null : cell;

export const dayOrNull = z.preprocess(emptyAsNull, day.nullable());

export const filled = z.string().trim().min(1, "must not be empty");

export const filledOrNull = z.preprocess(emptyAsNull, filled.nullable());

export const genderOrNull = z.preprocess(emptyAsNull, z.enum(["F", "M"]).nullable());

/** The error message if the end is before the start; otherwise null. */
export function periodError(from: string | null, to: string | null): string | null {
  return from !== null && to !== null && to < from ? `the end ${to} is before the start ${from}` : null;
}

/** Parliament's id of a member: `172`, or `172.0` from a spreadsheet. */
export const memberId = z
  .union([z.int().positive().transform(String), z.string().trim()])
  .pipe(z.string().regex(/^\d+(?:\.0)?$/, 'must be a member id such as "172"'))
  .transform((text) => text.replace(/\.0$/, ""));

export const memberIdOrNull = z.preprocess(emptyAsNull, memberId.nullable());

/** 1 is the Commons and 2 the Lords, as numbers or as a spreadsheet writes them. */
export const houseOrNull = z.preprocess(
  emptyAsNull,
  z
    .union([z.literal([1, "1", "1.0"]), z.literal([2, "2", "2.0"])])
    .transform((cell) => (String(cell).startsWith("1") ? ("COMMONS" as const) : ("LORDS" as const)))
    .nullable(),
);

import { isoDay } from "../../../model/iso-day.ts";
import { parseDay } from "../parse-day.ts";

/** The order of day and month in dates such as 03/04/2025. */
export type DateOrder = "day/month/year" | "month/day/year";

/** A date in numbers whose first two may be day and month in either order. */
export type NumericDate = { readonly first: number; readonly second: number; readonly year: string };

const time = String.raw`(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?)?`;
const numeric = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})${time}$`, "i");
// A complete ISO date may have a time zone, which is left to `parseDay`.
const yearFirst = new RegExp(
  String.raw`^(?!\d{4}-\d{2}-\d{2})(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})${time}$`,
  "i",
);
const named = new RegExp(String.raw`^(\d{1,2})[ /-]([a-z]{3,9})[ /-](\d{4}|\d{2})${time}$`, "i");
const monthBefore = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${time}$`,
  "i",
);

/** Excel takes 29 as 2029 and 30 as 1930. */
const FIRST_YEAR_OF_LAST_CENTURY = 30;

/** The numbers of a date such as 03/04/2025 or 3.4.25; null for any other text. */
export function numericDate(cell: string): NumericDate | null {
  const [, first, , second, year] = numeric.exec(cell.trim()) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  return { first: Number(first), second: Number(second), year: fullYear(year) };
}

/**
 * ISO day of a date as spreadsheets write it: 03/04/2025 in the given order, 2025/04/03, 3-Apr-25 or April 3, 2025. Null for
 * any other.
 */
export function spreadsheetDay(cell: string, order: DateOrder): string | null {
  const text = cell.trim();
  const date = numericDate(text);
  if (date !== null) {
    const [day, month] = order === "day/month/year" ? [date.first, date.second] : [date.second, date.first];
    return isoDay(date.year, month, String(day));
  }
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return isoDay(year, Number(month), day);
  const [, namedDay, name, namedYear] = named.exec(text) ?? [];
  if (namedDay !== undefined && name !== undefined && namedYear !== undefined)
    return parseDay(`${namedDay} ${name} ${fullYear(namedYear)}`);
  const [, firstName, secondDay, lastYear] = monthBefore.exec(text) ?? [];
  return firstName === undefined ? null : parseDay(`${secondDay} ${firstName} ${lastYear}`);
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < FIRST_YEAR_OF_LAST_CENTURY ? "20" : "19"}${year}`;
}

import { isoDay, monthNumber } from "../../model/iso-day.ts";

/** Reads days as sentences print them: "19 May 2025", "28th February", "14 and 18 December 2023", "3/11/2025". */

/** One or several days printed together. A day without a year is the latest one before the text was written. */
export type PrintedDays = {
  readonly start: number;
  readonly end: number;
  /** ISO days in the order printed; null for a day that does not exist or whose year is unknown. */
  readonly days: readonly (string | null)[];
};

// Runs of white space are bounded. Otherwise a long one would be tried in every way of dividing it.
const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const weekday = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s{1,6})?";
const number = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const between = String.raw`(?:,\s{1,6}|,?\s{1,6}(?:and|&)\s{1,6})(?:(?:of|on)\s{1,6})?(?:\([a-z]{1,3}\)\s{0,6})?`;
const named = String.raw`${weekday}${number}(?:${between}${number})*\s{1,6}(?:of\s{1,6})?${month}(?![a-z])(?:\.?,?\s{1,6}\d{4}(?!\d))?`;
const figures = String.raw`\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?![\d/])`;
const one = `(?:${named}|${figures})`;
const group = new RegExp(String.raw`(?<![\d/.])${one}(?:${between}${one})*`, "gi");
const single = new RegExp(
  String.raw`(${number}(?:${between}${number})*)\s{1,6}(?:of\s{1,6})?(${month})(?![a-z])(?:\.?,?\s{1,6}(\d{4})(?!\d))?|(\d{1,2})[/.](\d{1,2})[/.](\d{2,4})`,
  "gi",
);

const monthNext = new RegExp(String.raw`(?:st|nd|rd|th)?\s{1,6}(?:of\s{1,6})?${month}\b`, "iy");

/** A day directly after a number: ", answered on 5 May 2025". */
const dayBehind = new RegExp(
  String.raw`\s{0,6},?\s{0,6}\(?(?:(?:which was |that was )?(?:answered|tabled|given|published)\s{1,6})?(?:on|of|from|dated)?\s{0,6}(?:the\s{1,6})?${one}\)?`,
  "iy",
);

/** Where the day directly after a number ends; the end of the number if there is no such day. */
export function endOfDayBehind(text: string, end: number): number {
  dayBehind.lastIndex = end;
  return dayBehind.test(text) ? dayBehind.lastIndex : end;
}

/** True if a month follows, so that the number before it is a day. */
export function isDayNumber(text: string, end: number): boolean {
  monthNext.lastIndex = end;
  return monthNext.test(text);
}

/** The groups of days printed between two indexes of a text, in order. */
export function printedDays(
  text: string,
  from: number,
  to: number,
  writtenOn: string | null,
): readonly PrintedDays[] {
  return [...text.slice(from, to).matchAll(group)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    days: daysOf(match[0], writtenOn),
  }));
}

/** In "14 January and 20 February 2025", the year applies to the earlier days of the group too. */
function daysOf(printed: string, writtenOn: string | null): readonly (string | null)[] {
  const days: (string | null)[] = [];
  let year: string | null = null;
  for (const match of [...printed.matchAll(single)].reverse()) {
    const [, numbers, name, printedYear, day = "", monthDigits = "", shortYear = ""] = match;
    if (numbers === undefined || name === undefined) {
      year = shortYear.length === 2 ? `20${shortYear}` : shortYear;
      days.unshift(isoDay(year, monthDigits, day));
      continue;
    }
    year = printedYear ?? year;
    const at = monthNumber(name);
    days.unshift(
      ...(numbers.match(/\d+/g) ?? []).map((each) =>
        year === null ? latestBefore(at, each, writtenOn) : isoDay(year, at, each),
      ),
    );
  }
  return days;
}

function latestBefore(month: number, day: string, writtenOn: string | null): string | null {
  if (writtenOn === null) return null;
  const year = Number(writtenOn.slice(0, 4));
  const sameYear = isoDay(String(year), month, day);
  return sameYear !== null && sameYear <= writtenOn ? sameYear : isoDay(String(year - 1), month, day);
}

import { isoDay, monthNumber } from "../../model/iso-day.ts";
import { londonDay } from "../../model/london-day.ts";

const monthName =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const time = String.raw`(?:,? (?:noon|midnight|\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?))?`;
const printedDay = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})${time}$`,
  "i",
);
const isoShape = /^\d{4}-\d{2}-\d{2}/;
const dayShape =
  /^(?:\p{L}{3,9},? )?\d{1,3}(?:st|nd|rd|th)? \p{L}{3,12}\.?,? \d{1,5}\b|^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/iu;

/** The longest line that may be a date: somewhat longer than "Wednesday 27th September 2023, 11:59 a.m.". */
const MAX_LENGTH = 60;

/**
 * `Wednesday 15th March 2023`, `7 Aug 2020, 11:59 a.m.`, `2023-03-15` or `2023-03-15T00:00:00Z` → ISO day, in London if
 * there is a time zone; null if there is no such day.
 */
export function parseDay(printed: string): string | null {
  if (printed.length > MAX_LENGTH) return null;
  const text = printed.trim().replace(/\s+/g, " ");
  if (isoShape.test(text)) return londonDay(text);
  const [, day, month, year] = printedDay.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  return monthName.test(month) ? isoDay(year, monthNumber(month), day) : null;
}

/** True for text that looks like a date, even an impossible one: a day, a month and a year. */
export function looksLikeDay(printed: string): boolean {
  return printed.length <= MAX_LENGTH && dayShape.test(printed.trim().replace(/\s+/g, " "));
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const time = String.raw`(?:,? (?:noon|midnight|\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?))?`;
const printedDay = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})${time}$`,
  "i",
);
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const dayShape =
  /^(?:\p{L}{3,9},? )?\d{1,3}(?:st|nd|rd|th)? \p{L}{3,12}\.?,? \d{1,5}\b|^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/iu;

/** Longest line taken for a date: "Wednesday 27th September 2023, 11:59 a.m." and some room. */
const MAX_LENGTH = 60;

/** `Wednesday 15th March 2023`, `7 Aug 2020, 11:59 a.m.` or `2023-03-15` → ISO day; null when there is no such day. */
export function parseDay(printed: string): string | null {
  if (printed.length > MAX_LENGTH) return null;
  const text = printed.trim().replace(/\s+/g, " ");
  if (isoDay.test(text)) return existing(text);
  const [, day, month, year] = printedDay.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const name = month.toLowerCase();
  if (!monthName.test(name)) return null;
  const number = months.indexOf(name.slice(0, 3)) + 1;
  return existing(`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** True for text that is meant as a date, even an impossible one: a day, a month and a year. */
export function looksLikeDay(printed: string): boolean {
  return printed.length <= MAX_LENGTH && dayShape.test(printed.trim().replace(/\s+/g, " "));
}

function existing(iso: string): string | null {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : null;
}

import { existingDay } from "./iso-day.ts";

const printed =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?)?(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/i;

/** Formats the parts of a date in London's time zone. */
const inLondon = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** A cache, because dates repeat. Its limit is above the number of days in half a century. */
const days = new Map<string, string | null>();
const MAX_DAYS = 20_000;

/**
 * The day in London of an ISO date with or without a time: `2025-06-30T23:00:00Z` is 1 July there. A time without a
 * zone is London time. Returns null if there is no such day, and for any other text.
 */
export function londonDay(text: string): string | null {
  let found = days.get(text);
  if (found === undefined) {
    if (days.size >= MAX_DAYS) days.clear();
    found = findLondonDay(text);
    days.set(text, found);
  }
  return found;
}

function findLondonDay(text: string): string | null {
  const [, date, time, zone] = printed.exec(text) ?? [];
  const day = date === undefined ? null : existingDay(date);
  // The API writes 0001-01-01 for no date, so converting its time zone must not change it.
  if (day === null || time === undefined || day === "0001-01-01") return day;
  const instant = new Date(`${day}T${time}${zone === undefined ? "Z" : offsetOf(zone)}`);
  if (Number.isNaN(instant.getTime())) return null;
  return zone === undefined ? day : dayInLondon(instant);
}

function dayInLondon(instant: Date): string {
  const parts = new Map(inLondon.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
}

/** `UTC` → `Z`, `+01` → `+01:00`, `+0100` → `+01:00`. */
function offsetOf(zone: string): string {
  if (/^[a-z]/i.test(zone)) return "Z";
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;
}

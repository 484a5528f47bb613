import { countries } from "../../../src/linking/countries/country-names.ts";
import { topics } from "../../../src/linking/topics/topics.ts";
import { type TextField, textFields } from "../../../src/model/edges.ts";
import { LEAST_TOPIC_SCORE } from "../../../src/model/limits.ts";

/** Parts of sentences that say what was counted. */

const countryNames = new Map(countries.map(({ code, name }) => [code, name]));
const topicsById = new Map(topics.map((topic) => [topic.id, topic]));

export function sayNames(names: readonly string[], word: "and" | "or"): string {
  return new Intl.ListFormat("en-GB", { type: word === "and" ? "conjunction" : "disjunction" }).format(names);
}

const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** `2025-07-01` → `1 July 2025`. */
export function sayDay(day: string): string {
  return days.format(new Date(`${day}T00:00:00Z`));
}

/** `from 1 July 2025 to 31 July 2025`; empty without days. */
export function sayDays(from: string | undefined, to: string | undefined): string {
  if (from === to && from !== undefined) return `on ${sayDay(from)}`;
  return [
    ...(from === undefined ? [] : [`from ${sayDay(from)}`]),
    ...(to === undefined ? [] : [`${from === undefined ? "up " : ""}to ${sayDay(to)}`]),
  ].join(" ");
}

export function sayNumber(count: number): string {
  return count.toLocaleString("en-GB");
}

/** `both Russia and North Korea`, or `Russia or North Korea` if fewer than all are needed. */
export function sayCountries(codes: readonly string[], needed: number): string {
  const names = codes.map((code) => countryNames.get(code) ?? code);
  if (needed < names.length) return sayNames(names, "or");
  return `${names.length === 2 ? "both " : ""}${sayNames(names, "and")}`;
}

const fieldNames = {
  QUESTION: "the question",
  HEADING: "its heading",
  ANSWER: "its answer",
} as const satisfies Readonly<Record<TextField, string>>;

/** `the question, its heading or its answer`. */
export function sayFields(word: "and" | "or", fields: readonly TextField[] = textFields): string {
  const names = textFields.filter((field) => fields.includes(field)).map((field) => fieldNames[field]);
  return sayNames(names, word)
    .replace(/^its heading/, "the heading")
    .replace(/^its answer/, "the answer");
}

/** `Trade or a narrower topic`. Topics come with their narrower ones, which are not named. */
export function sayTopics(ids: readonly string[]): string {
  const given = new Set(ids);
  const broadest = ids.filter((id) => !given.has(topicsById.get(id)?.broaderId ?? ""));
  const names = broadest.map((id) => topicsById.get(id)?.name ?? id);
  return sayNames([...names, "a narrower topic"], "or");
}

/**
 * `Topics with a score below 0.9 do not count; with them there would be 12 more.` `missing` counts what a score above the
 * default leaves out; null if that cannot be said.
 */
export async function sayLeftOut(
  topics: string,
  minScore: number | undefined,
  missing: (() => Promise<number>) | null,
): Promise<string> {
  const sentence = `${topics} with a score below ${minScore ?? LEAST_TOPIC_SCORE} do not count`;
  const more = minScore === undefined || missing === null ? 0 : await missing();
  return more === 0 ? `${sentence}.` : `${sentence}; with them there would be ${sayNumber(more)} more.`;
}

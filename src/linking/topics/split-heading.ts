import { slug } from "../../model/ids.ts";
import { findCountryCode } from "../countries/find-country.ts";
import { findTopicId } from "./topics.ts";

/** One of the one or two parts of a heading. Only the text is known of a part that is neither a topic nor a country. */
export type HeadingPart = {
  readonly text: string;
  readonly topicId: string | null;
  readonly countryCodes: readonly string[];
};

/** Old headings: "Departmental Pay", "Departmental Carbon Footprint". */
const DEPARTMENTAL = /^departmental\b/i;
const departmentalMatters = slug("Departmental Matters");

function topicOf(part: string): string | null {
  return findTopicId(part) ?? (DEPARTMENTAL.test(part) ? departmentalMatters : null);
}

/** "Ghana and Nigeria" names two countries, "Trinidad and Tobago" one, "Repairs and Maintenance" none. */
function countriesOf(part: string): readonly string[] {
  const single = findCountryCode(part);
  if (single !== null) return [single];
  const sides = part.split(/,\s*(?:and\s+)?|\s+and\s+/).map(findCountryCode);
  return sides.every((code) => code !== null) ? sides : [];
}

/** A question, its answer and often the next questions have the same heading. */
let last: { readonly heading: string; readonly parts: readonly HeadingPart[] } = { heading: "", parts: [] };

/**
 * Splits "Topic: Subtopic", "Country: Topic" and "Topic: Country" at the first ": ". A topic takes precedence over a
 * country of the same name: "AI" is not Anguilla.
 */
export function splitHeading(heading: string): readonly HeadingPart[] {
  if (heading !== last.heading || heading === "") last = { heading, parts: partsOf(heading) };
  return last.parts;
}

function partsOf(heading: string): readonly HeadingPart[] {
  const line = heading.replace(/\s+/g, " ").trim();
  const at = line.indexOf(": ");
  const parts = at < 0 ? [line] : [line.slice(0, at), line.slice(at + 2)];
  return parts.map((text) => {
    const topicId = topicOf(text);
    return { text, topicId, countryCodes: topicId === null ? countriesOf(text) : [] };
  });
}

/** The codes of the countries a heading names. */
export function countriesInHeading(heading: string | null): readonly string[] {
  return heading === null ? [] : splitHeading(heading).flatMap(({ countryCodes }) => countryCodes);
}

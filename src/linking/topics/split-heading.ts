import { findCountryCode } from "../countries/find-country.ts";
import { findTopicId } from "./topics.ts";

/** One of the one or two parts of a heading; of what is neither topic nor country only the words are known. */
export type HeadingPart = {
  readonly text: string;
  readonly topicId: string | null;
  readonly countryCodes: readonly string[];
};

/** "Ghana and Nigeria" is two countries, "Trinidad and Tobago" one; "Repairs and Maintenance" none. */
function countriesOf(part: string): readonly string[] {
  const whole = findCountryCode(part);
  if (whole !== null) return [whole];
  const sides = part.split(/,\s*(?:and\s+)?|\s+and\s+/).map(findCountryCode);
  return sides.every((code) => code !== null) ? sides : [];
}

/**
 * "Topic", "Topic: Subtopic", "Country: Topic" and "Topic: Country" are parted at the first ": ". A topic comes before a
 * country of the same letters: "AI" is no island.
 */
export function splitHeading(heading: string): readonly HeadingPart[] {
  const line = heading.replace(/\s+/g, " ").trim();
  const at = line.indexOf(": ");
  const parts = at < 0 ? [line] : [line.slice(0, at), line.slice(at + 2)];
  return parts.map((text) => {
    const topicId = findTopicId(text);
    return { text, topicId, countryCodes: topicId === null ? countriesOf(text) : [] };
  });
}

/** Codes of the countries that a heading names. */
export function countriesInHeading(heading: string | null): readonly string[] {
  return heading === null ? [] : splitHeading(heading).flatMap(({ countryCodes }) => countryCodes);
}

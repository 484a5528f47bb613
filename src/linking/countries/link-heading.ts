import { HEADING_SENTENCE, type Span } from "../../model/edges.ts";
import { countries } from "./country-names.ts";
import { type LinkedCountries, type LinkingContext, linkCountries } from "./link-countries.ts";

/** Shorter names are abbreviations, which are other words in lower case: "us". */
const SHORTEST_NAME = 5;

/** Every name and alias by its lower-case form. */
const spellings: ReadonlyMap<string, string> = new Map(
  countries
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => name.length >= SHORTEST_NAME)
    .map((name) => [name.toLowerCase(), name]),
);

/** Gives a part of a heading that is a whole name the usual capitals: "British Indian Ocean territory". Keeps lengths. */
function withCapitals(heading: string): string {
  let written = heading;
  for (let start = 0; start < heading.length; ) {
    const colon = heading.indexOf(":", start);
    const end = colon < 0 ? heading.length : colon;
    const part = heading.slice(start, end).trim();
    const name = spellings.get(part.toLowerCase());
    if (name !== undefined && name !== part && name.length === part.length) {
      const at = heading.indexOf(part, start);
      written = written.slice(0, at) + name + written.slice(at + name.length);
    }
    start = end + 1;
  }
  return written;
}

/**
 * Finds the countries that an official heading names. The text under it, passed as `namedElsewhere`, decides what shared
 * names mean.
 */
export function linkHeading(
  heading: string,
  context: Pick<LinkingContext, "known" | "namedElsewhere">,
): LinkedCountries {
  const { mentions, ambiguous } = asHeading(linkCountries(withCapitals(heading), context));
  const asPrinted = <Found extends Span>(found: Found) => ({
    ...found,
    surface: heading.slice(found.start, found.end),
  });
  return {
    mentions: mentions.map(({ countryCode, spans }) => ({ countryCode, spans: spans.map(asPrinted) })),
    ambiguous: ambiguous.map(asPrinted),
  };
}

/** Marks what was found as found in a heading. */
export function asHeading({ mentions, ambiguous }: LinkedCountries): LinkedCountries {
  return {
    mentions: mentions.map(({ countryCode, spans }) => ({
      countryCode,
      spans: spans.map((span) => ({ ...span, sentence: HEADING_SENTENCE })),
    })),
    ambiguous: ambiguous.map((each) => ({ ...each, inHeading: true })),
  };
}

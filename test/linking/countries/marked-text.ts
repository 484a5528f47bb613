import { linkCountries } from "../../../src/linking/countries/link-countries.ts";

/** The text's mentions in text order, written `surface>CODE`, so that a test reads at a glance. */
export function marked(text: string): readonly string[] {
  return linkCountries(text)
    .mentions.flatMap(({ countryCode, spans }) => spans.map((span) => ({ countryCode, span })))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ countryCode, span }) => `${span.surface}>${countryCode}`);
}

import { countriesSharing, findCountryCode } from "./find-country.ts";
import { linkCountries } from "./link-countries.ts";

/** The code of a country as a person types it, or pastes it from a table: every form that linking knows. */
export function typedCountryCode(text: string): string | null {
  const inverted = withoutInversion(text);
  return (
    findCountryCode(text) ??
    (inverted === null ? null : findCountryCode(inverted)) ??
    codeGivenTwice(text) ??
    (countriesSharing(text).length > 0 ? null : linkedCode(text.trim()))
  );
}

/** "Ivory Coast (Côte d'Ivoire)" is a country with another of its names. */
function codeGivenTwice(text: string): string | null {
  const [, name = "", other = ""] = inBrackets.exec(text) ?? [];
  const code = findCountryCode(name);
  return code !== null && code === findCountryCode(other) ? code : null;
}

const inBrackets = /^([^,(]+?)\s*\(([^()]+)\)\s*$/;

/** "Bolivia (Plurinational State of)" → "Plurinational State of Bolivia". */
function withoutInversion(text: string): string | null {
  const [, last, first] = inBrackets.exec(text) ?? [];
  return first === undefined ? null : `${first} ${last}`;
}

/** No name of a country is longer, and the text is scanned. */
const LONGEST_NAME = 200;

/** The code of the one country that a text of nothing else names, such as `Korea, Rep.` or `Burma (Myanmar)`. */
function linkedCode(text: string): string | null {
  if (text.length > LONGEST_NAME) return null;
  // Shortened forms count in a cell of a table.
  const { mentions, ambiguous } = linkCountries(`${text} | 1`);
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 1 || ambiguous.length > 0) return null;
  // A capital is no name of its country.
  if (mention.spans.some(({ kind }) => kind === "capital")) return null;
  const rest = mention.spans.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  return /[\p{L}\p{N}]/u.test(rest) ? null : mention.countryCode;
}

import isoCountries from "i18n-iso-countries";
import { nameKey } from "../name-key.ts";
import { nearestNames, type SuggestibleName } from "../nearest-names.ts";
import { countries } from "./country-names.ts";
import { ambiguousNames } from "./country-surfaces.ts";

const LONGEST_NAME = 200;

function buildCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const add = (text: string, code: string): void => {
    const key = nameKey(text);
    if (!codes.has(key)) codes.set(key, code);
  };
  for (const { code } of countries) add(code, code);
  for (const { code, name } of countries) add(name, code);
  for (const { code, aliases } of countries) for (const alias of aliases) add(alias, code);
  for (const { code, demonyms } of countries) for (const demonym of demonyms) add(demonym, code);
  for (const { code } of countries) {
    const alpha3 = isoCountries.alpha2ToAlpha3(code);
    if (alpha3 !== undefined) add(alpha3, code);
  }
  return codes;
}

const codesByKey = buildCodes();

const suggestibleNames: readonly SuggestibleName[] = countries.flatMap(({ name, aliases, demonyms }) =>
  [name, ...aliases, ...demonyms].map((typed) => ({ typed: nameKey(typed), suggested: name })),
);

const sharedNames = new Map(
  ambiguousNames
    .filter(({ candidates, settled }) => candidates.length > 1 && settled === "context")
    .map(({ surface, candidates }) => [nameKey(surface), candidates]),
);

/** "Iran, Islamic Republic of" → "Islamic Republic of Iran". */
function undoInversion(text: string): string {
  const [, last, first] = /^([^,]+),\s*(.+)$/.exec(text) ?? [];
  return first === undefined ? text : `${first} ${last}`;
}

/** The countries that share a typed name, such as both Koreas; empty if the name means one country or none. */
export function countriesSharing(text: string): readonly string[] {
  return text.length > LONGEST_NAME ? [] : (sharedNames.get(nameKey(text)) ?? []);
}

/** Finds a country's code by code, name, former name, abbreviation or demonym, in any case and apostrophe style. */
export function findCountryCode(text: string): string | null {
  if (text.length > LONGEST_NAME || sharedNames.has(nameKey(text))) return null;
  return codesByKey.get(nameKey(text)) ?? codesByKey.get(nameKey(undoInversion(text))) ?? null;
}

/** At most three countries whose names are closest to a mistyped one. */
export function suggestCountries(text: string): readonly string[] {
  return nearestNames(text, suggestibleNames);
}

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
  // A caller who gives only a shared name most likely means the first country in its row.
  for (const { surface, candidates, settled } of ambiguousNames) {
    const [first] = candidates;
    if (first !== undefined && settled === "context") add(surface, first);
  }
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

/** Finds a country's code by code, name, former name, abbreviation or demonym, in any case and apostrophe style. */
export function findCountryCode(text: string): string | null {
  return text.length > LONGEST_NAME ? null : (codesByKey.get(nameKey(text)) ?? null);
}

/** At most three countries whose names are closest to a mistyped one. */
export function suggestCountries(text: string): readonly string[] {
  return nearestNames(text, suggestibleNames);
}

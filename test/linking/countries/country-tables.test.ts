import isoCountries from "i18n-iso-countries";
import { describe, expect, test } from "vitest";
import { countries } from "../../../src/linking/countries/country-names.ts";
import { ambiguousNames, countrySurfaces } from "../../../src/linking/countries/country-surfaces.ts";
import { nameKey } from "../../../src/linking/name-key.ts";

/** Without a settled people nobody is called after them. */
const uninhabited: ReadonlySet<string> = new Set(["AQ", "BV", "HM", "SJ", "TF", "UM", "VA"]);

/** No capital of its own, one named like the state or like a common word, or one that is disputed. */
const withoutCapital: ReadonlySet<string> = new Set(
  "AI AQ BV CC CX DJ EH GB GI HK HM IL IO LU MC MO NF PM PS SG SM TF TK UM VA GS".split(" "),
);

describe("the table of countries", () => {
  test("has every code of ISO 3166-1 and Kosovo, sorted", () => {
    const codes = Object.keys(isoCountries.getAlpha2Codes());
    expect(countries.map((country) => country.code)).toEqual([...new Set([...codes, "XK"])].sort());
  });

  test("has a name and a region for every country", () => {
    expect(countries.filter((country) => country.name === "" || country.region === null)).toEqual([]);
  });

  test("has a demonym for every inhabited country", () => {
    const bare = countries.filter((country) => country.demonyms.length === 0).map((country) => country.code);
    expect(bare.filter((code) => !uninhabited.has(code))).toEqual([]);
  });

  test("has a capital for every country that has one", () => {
    const bare = countries.filter((country) => country.capitals.length === 0).map((country) => country.code);
    expect(bare.filter((code) => !withoutCapital.has(code))).toEqual([]);
  });

  test("gives no name to two countries unless it is declared as shared", () => {
    const codesByName = new Map<string, Set<string>>();
    for (const { surface, code } of countrySurfaces) {
      const key = nameKey(surface);
      codesByName.set(key, (codesByName.get(key) ?? new Set()).add(code));
    }
    expect([...codesByName].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });

  test("keeps a shared name out of the names of any single country", () => {
    const shared = new Set(ambiguousNames.map((name) => name.surface));
    expect(countrySurfaces.filter(({ surface }) => shared.has(surface))).toEqual([]);
  });

  test("writes names as Parliament does", () => {
    const names = new Map(countries.map(({ code, name }) => [code, name]));
    const wanted = ["KP", "KR", "RU", "IR", "SY", "US", "AE", "VN", "PS", "GB", "CI", "MM"];
    expect(wanted.map((code) => names.get(code))).toEqual([
      "North Korea",
      "South Korea",
      "Russia",
      "Iran",
      "Syria",
      "United States",
      "United Arab Emirates",
      "Vietnam",
      "Palestine",
      "United Kingdom",
      "Ivory Coast",
      "Myanmar",
    ]);
  });
});

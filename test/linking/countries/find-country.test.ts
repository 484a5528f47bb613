import { describe, expect, test } from "vitest";
import { countries } from "../../../src/linking/countries/country-names.ts";
import {
  countriesSharing,
  findCountryCode,
  suggestCountries,
} from "../../../src/linking/countries/find-country.ts";

describe("findCountryCode", () => {
  test.each([
    ["KP", "KP"],
    ["kp", "KP"],
    ["PRK", "KP"],
    ["DPRK", "KP"],
    ["dprk", "KP"],
    ["North Korea", "KP"],
    ["north korean", "KP"],
    ["Democratic People's Republic of Korea", "KP"],
    ["Democratic People’s Republic of Korea", "KP"],
    ["the Democratic Peoples Republic of Korea", "KP"],
    ["Cote d'Ivoire", "CI"],
    ["Côte d’Ivoire", "CI"],
    ["  Türkiye ", "TR"],
    ["turkiye", "TR"],
    ["St. Lucia", "LC"],
    ["Bosnia & Herzegovina", "BA"],
    ["Iran, Islamic Republic of", "IR"],
    ["Korea, Democratic People's Republic of", "KP"],
    ["Congo, Democratic Republic of the", "CD"],
    ["UK", "GB"],
    ["Britain", "GB"],
    ["Kosovo", "XK"],
  ])("knows %s as %s", (text, code) => {
    expect(findCountryCode(text)).toBe(code);
  });

  test("knows every country by its code and by its name", () => {
    expect(countries.filter(({ code }) => findCountryCode(code) !== code)).toEqual([]);
    expect(countries.filter(({ code, name }) => findCountryCode(name) !== code)).toEqual([]);
  });

  test.each([
    ["Korea", ["KR", "KP"]],
    ["the Congo", ["CD", "CG"]],
    ["dominican", ["DO", "DM"]],
    ["Virgin Islands", ["VG", "VI"]],
  ])("knows %s as a name of several, and chooses none", (text, codes) => {
    expect(countriesSharing(text)).toEqual(codes);
    expect(findCountryCode(text)).toBeNull();
  });

  test.each(["", "Atlantis", "London", "x".repeat(10_000)])("knows no country %j", (text) => {
    expect(findCountryCode(text)).toBeNull();
  });
});

describe("suggestCountries", () => {
  test.each([
    ["Rusia", "Russia"],
    ["Urkaine", "Ukraine"],
    ["North Koria", "North Korea"],
    ["Afganistan", "Afghanistan"],
    ["Germny", "Germany"],
  ])("suggests for %s first %s", (typed, name) => {
    expect(suggestCountries(typed)[0]).toBe(name);
  });

  test("suggests at most three names", () => {
    expect(suggestCountries("Ira").length).toBeLessThanOrEqual(3);
  });

  test.each(["", "zzzzzzzz", "Russia".repeat(40)])("suggests nothing for %j", (typed) => {
    expect(suggestCountries(typed)).toEqual([]);
  });
});

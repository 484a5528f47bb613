import { expect, test } from "vitest";
import { countries } from "../../../src/linking/countries/country-names.ts";
import { typedCountryCode } from "../../../src/linking/countries/typed-country.ts";

test.each([
  ["KP", "KP"],
  ["north korean", "KP"],
  ["Iran, Islamic Republic of", "IR"],
  ["Iran (Islamic Republic of)", "IR"],
  ["Bolivia (Plurinational State of)", "BO"],
  ["Micronesia (Federated States of) ", "FM"],
  ["Netherlands (Kingdom of the)", "NL"],
  ["Congo, Rep.", "CG"],
  ["Congo (Democratic Republic of the)", "CD"],
  ["Korea (North)", "KP"],
  ["Korea, Dem. People's Rep.", "KP"],
  ["Virgin Islands (British)", "VG"],
  ["Dominican Rep.", "DO"],
  ["Burma (Myanmar)", "MM"],
  ["Myanmar/Burma", "MM"],
  ["Timor Leste (East Timor)", "TL"],
  ["North-Korea", "KP"],
  ["Saint Kitts", "KN"],
  ["Hong Kong (SAR)", "HK"],
  ["St Christopher and Nevis", "KN"],
  ["Ivory Coast (Cote D'ivoire)", "CI"],
  ["Occupied Territories (Palestine)", "PS"],
])("%s is %s", (text, code) => {
  expect(typedCountryCode(text)).toBe(code);
});

test.each([
  "Korea",
  "Congo",
  "Virgin Islands",
  "South Korea and Japan",
  "US-China",
  "Russian sanctions",
  "Mexico City",
  "Beijing",
  "New Jersey",
  "Jordan Pickering",
  "Poles Working Group",
  "China (Taiwan)",
  "Ruritania (Kingdom of)",
  "x".repeat(5000),
  "",
])("%s names no single country", (text) => {
  expect(typedCountryCode(text)).toBeNull();
});

test("every country is known by its code, name and aliases", () => {
  for (const { code, name, aliases } of countries)
    for (const text of [code, name, ...aliases]) expect([null, code], text).toContain(typedCountryCode(text));
});

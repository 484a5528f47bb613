import { describe, expect, test } from "vitest";
import { linkCountries } from "../../../src/linking/countries/link-countries.ts";
import { marked } from "./marked-text.ts";

describe("linkCountries", () => {
  test("leaves a note's mark out of a name, whether superscript or plain", () => {
    expect(marked("Russia¹, DPRK², Norway₁ and Norway1")).toEqual([
      "Russia>RU",
      "DPRK>KP",
      "Norway>NO",
      "Norway>NO",
    ]);
  });

  test("gives each country once, in order of first appearance, with every span in text order", () => {
    expect(linkCountries("Russia trades with the DPRK. Russian ships call at Pyongyang.").mentions).toEqual([
      {
        countryCode: "RU",
        spans: [
          {
            start: 0,
            end: 6,
            surface: "Russia",
            kind: "name",
            sentence: 0,
            confidence: 1,
            rule: "name",
            reason: null,
          },
          {
            start: 29,
            end: 36,
            surface: "Russian",
            kind: "demonym",
            sentence: 1,
            confidence: 0.9,
            rule: "also-a-language",
            reason: null,
          },
        ],
      },
      {
        countryCode: "KP",
        spans: [
          {
            start: 23,
            end: 27,
            surface: "DPRK",
            kind: "name",
            sentence: 0,
            confidence: 1,
            rule: "name",
            reason: null,
          },
          {
            start: 51,
            end: 60,
            surface: "Pyongyang",
            kind: "capital",
            sentence: 1,
            confidence: 0.85,
            rule: "capital",
            reason: null,
          },
        ],
      },
    ]);
  });

  test("leaves the possessive outside the span", () => {
    expect(marked("Iran's fleet, Israel’s reply and Tunisians' votes")).toEqual([
      "Iran>IR",
      "Israel>IL",
      "Tunisians>TN",
    ]);
  });

  test.each([
    ["the Democratic People's Republic of Korea", ["Democratic People's Republic of Korea>KP"]],
    ["the Democratic People’s Republic of Korea", ["Democratic People’s Republic of Korea>KP"]],
    ["the Democratic Peoples Republic of Korea", ["Democratic Peoples Republic of Korea>KP"]],
    ["the People's Republic of China", ["People's Republic of China>CN"]],
    ["Papua New Guinea and Guinea-Bissau", ["Papua New Guinea>PG", "Guinea-Bissau>GW"]],
    ["Nigeria and Niger", ["Nigeria>NG", "Niger>NE"]],
    ["South Georgia", ["South Georgia>GS"]],
    ["American Samoa", ["American Samoa>AS"]],
    ["the Dominican Republic and Dominica", ["Dominican Republic>DO", "Dominica>DM"]],
    ["The Gambia and the Gambia", ["The Gambia>GM", "the Gambia>GM"]],
    ["the Republic of Congo", ["Republic of Congo>CG"]],
    ["Washington, D.C. it was", ["Washington, D.C.>US"]],
  ])("takes the longest name in %j", (text, wanted) => {
    expect(marked(text)).toEqual(wanted);
  });

  test("splits compounds at the hyphen", () => {
    expect(marked("Russia-DPRK, UK-Rwanda, British-Iranian, US–Cuba, Sino-British and non-Israeli")).toEqual([
      "Russia>RU",
      "DPRK>KP",
      "Rwanda>RW",
      "Iranian>IR",
      "US>US",
      "Cuba>CU",
      "Sino>CN",
      "Israeli>IL",
    ]);
  });

  test("finds a name with a line break or several spaces between its words, but not with an empty line", () => {
    expect(marked("North\nKorea and South  Korea")).toEqual(["North\nKorea>KP", "South  Korea>KR"]);
    expect(marked("the south of Sri\n\nLanka")).toEqual([]);
  });

  test("finds accented names however the accents are written", () => {
    expect(marked("Bogota\u0301, Bogotá, Bogota, Türkiye")).toEqual([
      "Bogota\u0301>CO",
      "Bogotá>CO",
      "Bogota>CO",
      "Türkiye>TR",
    ]);
  });

  test("finds names in capitals", () => {
    expect(marked("IRAN AND NORTH KOREA")).toEqual(["IRAN>IR", "NORTH KOREA>KP"]);
  });

  test("links nothing in a URL", () => {
    expect(marked("see https://example.org/Russia/China and www.example.org/Iran")).toEqual([]);
  });
});

describe("names that depend on what else a text names", () => {
  test("links Korean to the country also named in another way, or suggested by words of the sentence", () => {
    expect(marked("Korean firms")).toEqual(["Korean>KR"]);
    expect(marked("The DPRK sent Korean troops")).toEqual(["DPRK>KP", "Korean>KP"]);
    expect(marked("The DPRK, the ROK and Korean troops")).toEqual(["DPRK>KP", "ROK>KR"]);
  });

  test("links an abbreviation or a capital with other meanings only if the country is named", () => {
    expect(marked("a CAR in Wellington")).toEqual([]);
    expect(marked("the Central African Republic (CAR)")).toEqual(["Central African Republic>CF", "CAR>CF"]);
    expect(marked("New Zealand's Parliament in Wellington")).toEqual(["New Zealand>NZ", "Wellington>NZ"]);
  });
});

import { describe, expect, test } from "vitest";
import { linkCountries } from "../../../src/linking/countries/link-countries.ts";
import { marked } from "./marked-text.ts";

function unsettled(text: string): readonly string[] {
  return linkCountries(text).ambiguous.map(({ surface, candidates }) => `${surface}?${candidates.join()}`);
}

describe("names that countries share", () => {
  test.each([
    ["What assessment has been made of Congo?", "Congo?CD,CG"],
    ["Congolese music", "Congolese?CD,CG"],
    ["talks with Korea", "Korea?KR,KP"],
    ["The DPRK met the ROK. Korean families watched.", "Korean?KR,KP"],
    ["a Dominican passport", "Dominican?DO,DM"],
    ["a Samoan dancer", "Samoan?WS,AS"],
    ["ships off the Virgin Islands", "Virgin Islands?VG,VI"],
    ["Pyongyang spoke of the two Koreas", "Koreas?KR,KP"],
    ["Georgia and its Senate race", "Georgia?GE,US"],
  ])("in %j stay ambiguous", (text, wanted) => {
    expect(unsettled(text)).toEqual([wanted]);
    expect(marked(text).filter((mention) => wanted.startsWith(mention.split(">")[0] ?? ""))).toEqual([]);
  });

  test("say why they are ambiguous", () => {
    expect(linkCountries("talks with Korea").ambiguous).toEqual([
      {
        ...{ start: 11, end: 16, surface: "Korea", candidates: ["KR", "KP"], inHeading: false },
        reason: "two states share this name; the text does not show which is meant",
      },
    ]);
  });

  test.each([
    ["fighting near Goma in Congo", "Congo>CD"],
    ["oil off Pointe-Noire in Congo", "Congo>CG"],
    ["exports to Japan and Korea", "Korea>KR"],
    ["Korean defectors", "Korean>KP"],
    ["a Dominican family from Haiti", "Dominican>DO"],
    ["the Overseas Territory of the Virgin Islands", "Virgin Islands>VG"],
  ])("in %j are distinguished by words of the sentence", (text, wanted) => {
    expect(marked(text)).toContain(wanted);
    expect(unsettled(text)).toEqual([]);
  });

  test.each([
    ["Russia", 1],
    ["Russian", 0.9],
    ["Kenyan", 0.95],
    ["Moscow", 0.85],
    ["Jordan", 0.9],
    ["Sino-British", 0.9],
    ["exports to Korea", 0.75],
    ["Kinshasa: Congolese troops", 0.85],
  ])("have less confidence if a word is weaker evidence: %s", (text, confidence) => {
    const [mention] = linkCountries(text).mentions;
    expect(mention?.spans.at(-1)?.confidence).toBe(confidence);
  });
});

describe("the official heading", () => {
  const under = (headed: readonly string[], text: string) => {
    const { mentions, ambiguous } = linkCountries(text, { headed });
    return [
      ...mentions.map(({ countryCode, spans }) => `${countryCode} ${spans[0]?.confidence}`),
      ...ambiguous.map(({ surface }) => `${surface}?`),
    ];
  };

  test("decides which country a shared name means, before other names in the text", () => {
    expect(under([], "talks with Korea")).toEqual(["Korea?"]);
    expect(under(["KP"], "talks with Korea")).toEqual(["KP 0.95"]);
    expect(under(["CD"], "ferries from Congo to Brazzaville")).toContain("CD 0.95");
    expect(under(["KP", "KR"], "talks with Korea")).toEqual(["Korea?"]);
    expect(under(["FR"], "talks with Korea")).toEqual(["Korea?"]);
  });

  test("raises the confidence of mentions in the text, and adds none", () => {
    expect(under([], "talks in Moscow")).toEqual(["RU 0.85"]);
    expect(under(["RU"], "talks in Moscow")).toEqual(["RU 0.95"]);
    expect(under(["RU"], "talks in Russia")).toEqual(["RU 1"]);
    expect(under(["RU"], "talks at sea")).toEqual([]);
  });
});

test("a shared name is settled by its own sentence, however often the sentence repeats it", () => {
  const [many, few] = ["Goma in Congo, and ".repeat(3000), "Oil off Pointe-Noire in Congo"];
  const { mentions, ambiguous } = linkCountries(`In ${many}so on. ${few}.`);
  expect(mentions.map(({ countryCode, spans }) => [countryCode, spans.length])).toEqual([
    ["CD", 3000],
    ["CG", 1],
  ]);
  expect(ambiguous).toEqual([]);
});

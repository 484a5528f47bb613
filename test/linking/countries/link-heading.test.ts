import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countries } from "../../../src/linking/countries/country-names.ts";
import { linkHeading } from "../../../src/linking/countries/link-heading.ts";
import { HEADING_SENTENCE } from "../../../src/model/edges.ts";

function found(heading: string, namedElsewhere: readonly string[] = []): readonly string[] {
  const { mentions, ambiguous } = linkHeading(heading, { namedElsewhere });
  return [
    ...mentions.flatMap(({ countryCode, spans }) => spans.map(({ surface }) => `${surface}>${countryCode}`)),
    ...ambiguous.map(({ surface, candidates }) => `${surface}?${candidates.join()}`),
  ];
}

describe("countries in a heading", () => {
  test.each([
    ["Afghanistan: Schools", ["Afghanistan>AF"]],
    ["Schools: Afghanistan", ["Afghanistan>AF"]],
    ["SCHOOLS: AFGHANISTAN", ["AFGHANISTAN>AF"]],
    ["Ghana and Nigeria: Journalism", ["Ghana>GH", "Nigeria>NG"]],
    ["Chinese Embassy: Lighting", ["Chinese>CN"]],
    ["british indian ocean territory: Fishing", ["british indian ocean territory>IO"]],
    ["Ferries: Indo-pacific Region", []],
    ["VAT: Ferries", []],
    ["Ferries: Wales", []],
    ["Let us: Ferries", []],
    ["", []],
  ])("%j names %j", (heading, wanted) => {
    expect(found(heading)).toEqual(wanted);
  });

  test("with a shared name are settled by the text, or else ambiguous", () => {
    expect(found("Congo: Ferries", ["CD"])).toEqual(["Congo>CD"]);
    expect(found("Congo: Ferries")).toEqual(["Congo?CD,CG"]);
    expect(found("Congo: Ferries", ["CD", "CG"])).toEqual(["Congo?CD,CG"]);
  });

  test("with an abbreviation that has other meanings need the text", () => {
    expect(found("CAR: Ferries", ["CF"])).toEqual(["CAR>CF"]);
    expect(found("CAR: Ferries")).toEqual([]);
  });

  const listed = countries
    .filter(({ code }) => code !== "GB")
    .flatMap(({ code, name, aliases }) => [name, ...aliases].map((each) => [each, code] as const));

  test("are all linked if a part is a country's name", () => {
    fc.assert(
      fc.property(fc.constantFrom(...countries), fc.boolean(), ({ code, name }, isFirst) => {
        fc.pre(code !== "GB");
        const { mentions } = linkHeading(isFirst ? `${name}: Ferries` : `Ferries: ${name}`, {});
        expect(mentions.map(({ countryCode }) => countryCode)).toEqual([code]);
      }),
      { numRuns: 300 },
    );
  });

  test("never go unnoticed if a part is a listed alias and the text names the country too", () => {
    const silent = listed.filter(([name, code]) => {
      const { mentions, ambiguous } = linkHeading(`Ferries: ${name}`, { namedElsewhere: [code] });
      return ambiguous.length === 0 && !mentions.some(({ countryCode }) => countryCode === code);
    });
    expect(silent).toEqual([]);
  });

  test("have spans that slice the heading and belong to no sentence", () => {
    const part = fc.constantFrom(...listed.map(([name]) => name), "Ferries", "Korea", "Congo", "é😀");
    const joint = fc.constantFrom(": ", " and ", " ", ":", "\n");
    fc.assert(
      fc.property(fc.array(fc.tuple(part, joint), { maxLength: 5 }), fc.boolean(), (parts, isLower) => {
        const printed = parts.flat().join("");
        const heading = isLower ? printed.toLowerCase() : printed;
        const { mentions, ambiguous } = linkHeading(heading, {});
        for (const span of mentions.flatMap(({ spans }) => spans)) {
          expect(heading.slice(span.start, span.end)).toBe(span.surface);
          expect(span.sentence).toBe(HEADING_SENTENCE);
        }
        for (const { start, end, surface, inHeading } of ambiguous) {
          expect(heading.slice(start, end)).toBe(surface);
          expect(inHeading).toBe(true);
        }
      }),
    );
  });
});

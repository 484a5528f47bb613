import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countrySurfaces } from "../../../src/linking/countries/country-surfaces.ts";
import { linkCountries } from "../../../src/linking/countries/link-countries.ts";
import { sentenceAt, sentenceBounds } from "../../../src/linking/sentences.ts";
import { linkTopics } from "../../../src/linking/topics/link-topics.ts";

const anyText = fc.string({ unit: "binary", maxLength: 60 });
const halfPair = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
const joint = fc.constantFrom(" ", "-", "’s ", ". ", "\n\n", " (", ") ", ", ", "");
const surface = fc.constantFrom(...countrySurfaces.map((row) => row.surface));
const mixedText = fc
  .array(fc.oneof(anyText, halfPair, joint, surface, fc.constant("human rights")), { maxLength: 30 })
  .map((parts) => parts.join(""));

describe("linking any text", () => {
  test("every span matches the text, in order, without overlaps", () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const bounds = sentenceBounds(text);
        const { mentions, ambiguous } = linkCountries(text);
        for (const { spans } of mentions) {
          for (const span of spans) {
            expect(text.slice(span.start, span.end)).toBe(span.surface);
            expect(span.sentence).toBe(sentenceAt(bounds, span.start));
          }
          expect(spans.map((span) => span.start)).toEqual(
            spans.map((span) => span.start).sort((a, b) => a - b),
          );
        }
        for (const position of ambiguous) {
          expect(text.slice(position.start, position.end)).toBe(position.surface);
          expect(position.candidates.length).toBeGreaterThan(1);
          expect(position.reason).not.toBe("");
        }
        for (const { confidence } of mentions.flatMap(({ spans }) => spans)) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        const all = [...mentions.flatMap(({ spans }) => spans), ...ambiguous].sort(
          (a, b) => a.start - b.start,
        );
        for (const [i, span] of all.entries())
          expect(span.start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0);
        const firsts = mentions.map(({ spans }) => spans[0]?.start ?? -1);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        expect(new Set(mentions.map((mention) => mention.countryCode)).size).toBe(mentions.length);
      }),
      { numRuns: 500 },
    );
  });

  test("every topic has a score above 0 and at most 1, and evidence that matches the text", () => {
    fc.assert(
      fc.property(mixedText, fc.option(mixedText, { nil: null }), (text, heading) => {
        for (const { score, evidence } of linkTopics(text, heading, "Question")) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const span of evidence) expect(text.slice(span.start, span.end)).toBe(span.surface);
        }
      }),
    );
  });

  test("every surface form of the tables is found in a sentence", () => {
    const unconditional = countrySurfaces.filter(({ code, match }) => code !== "GB" && match === "");
    const missed = unconditional.filter(({ surface: name, code }) => {
      const text = `They met ${name}'s guests.`;
      return !linkCountries(text).mentions.some(({ countryCode }) => countryCode === code);
    });
    expect(missed.map((row) => row.surface)).toEqual([]);
  });

  test.each([
    ["names", "Russia "],
    ["halves of names", "South "],
    ["combining marks", "\u0301"],
    ["halves of surrogate pairs", "\ud800"],
    ["full stops", "."],
    ["white space", " "],
    ["line ends", "\n"],
    ["phrases of languages", "Mandarin, Polish, "],
  ])("a line with a megabyte of %s is linked, which would take hours in quadratic time", (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const spans = [
      ...linkCountries(text).mentions.flatMap((each) => each.spans),
      ...linkTopics(text, null, "Question").flatMap((each) => each.evidence),
    ];
    expect(spans.every(({ start, end, surface }) => text.slice(start, end) === surface)).toBe(true);
  });
});

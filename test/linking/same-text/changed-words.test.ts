import fc from "fast-check";
import { expect, test } from "vitest";
import { changedWords } from "../../../src/linking/same-text/changed-words.ts";

const shown = (from: string, to: string) =>
  changedWords(from, to).map(({ from: one, to: other, figure, country }) =>
    [one?.surface ?? "–", other?.surface ?? "–", figure && "figure", country && "country"]
      .filter((each) => each !== false)
      .join(" | "),
  );

test.each([
  ["equal words", "We keep boats, all of them.", "we keep “boats” – all of them", []],
  ["another word", "We keep boats here.", "We keep ships here.", ["boats | ships"]],
  ["added words", "We keep boats.", "We still keep boats here.", ["– | still", "– | here."]],
  ["removed words", "We still keep boats here.", "We keep boats.", ["still | –", "here. | –"]],
  ["a figure", "It cost £5,000 in all.", "It cost £6,000 in all.", ["£5,000 | £6,000 | figure"]],
  ["the same figure elsewhere", "In all 5 boats", "Of the 5 ships", ["In all | Of the", "boats | ships"]],
  ["a country", "Boats to France left.", "Boats to Malta left.", ["France | Malta | country"]],
  [
    "a name of the same country",
    "Boats to France left.",
    "Boats to French ports left.",
    ["France | French ports"],
  ],
  ["a country that is added", "Boats left.", "Boats left Malta.", ["– | Malta. | country"]],
])("%s", (_of, from, to, expected) => {
  expect(shown(from, to)).toEqual(expected);
});

test("putting the changes into the first text gives the words of the other, and spans are exact", () => {
  const word = fc.constantFrom("we", "keep", "boats", "here", "5", "6", "Malta");
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (from, to) => {
      const changes = changedWords(from, to);
      for (const { from: one, to: other } of changes) {
        if (one !== null) expect(from.slice(one.start, one.end)).toBe(one.surface);
        if (other !== null) expect(to.slice(other.start, other.end)).toBe(other.surface);
      }
      const without = (whole: string, spans: readonly ({ start: number; end: number } | null)[]) =>
        spans
          .toReversed()
          .reduce(
            (rest, span) => (span === null ? rest : rest.slice(0, span.start) + rest.slice(span.end)),
            whole,
          )
          .split(" ")
          .filter((each) => each !== "");
      expect(
        without(
          from,
          changes.map((change) => change.from),
        ),
      ).toEqual(
        without(
          to,
          changes.map((change) => change.to),
        ),
      );
    }),
  );
});

test("texts with nearly nothing in common are one change", () => {
  const from = Array.from({ length: 900 }, (_, at) => `boat${at}`).join(" ");
  const to = Array.from({ length: 900 }, (_, at) => `ship${at}`).join(" ");
  expect(changedWords(from, to)).toMatchObject([{ from: { surface: from }, to: { surface: to } }]);
});

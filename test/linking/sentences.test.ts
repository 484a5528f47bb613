import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentenceAt, sentenceBounds, sentenceSpan } from "../../src/linking/sentences.ts";

function sentences(text: string): readonly string[] {
  return sentenceBounds(text).map((_, number) => {
    const span = sentenceSpan(text, number);
    return span === null ? "" : text.slice(span.start, span.end);
  });
}

describe("sentenceBounds", () => {
  test.each([
    ["One. Two? Three! Four", ["One.", "Two?", "Three!", "Four"]],
    ["See Question No. 5 of Mr. Smith. Then stop.", ["See Question No. 5 of Mr. Smith.", "Then stop."]],
    ["They said no. Then they left.", ["They said no.", "Then they left."]],
    ["The U.S. Government paid 2.5 per cent. It did.", ["The U.S. Government paid 2.5 per cent.", "It did."]],
    ["A heading\n\nA paragraph.\nAnd more", ["A heading", "A paragraph.", "And more"]],
    ["He said “Go.” They went.", ["He said “Go.”", "They went."]],
    ["Aid, e.g. food, fell. (Nobody knew.)", ["Aid, e.g. food, fell.", "(Nobody knew.)"]],
    ["J. Smith of Acme Ltd. met us.", ["J. Smith of Acme Ltd. met us."]],
    ["gov.uk is a site. 20 more follow.", ["gov.uk is a site.", "20 more follow."]],
    ["", [""]],
    ["  padded.  ", ["padded."]],
  ])("splits %j", (text, wanted) => {
    expect(sentences(text)).toEqual(wanted);
  });

  test("assigns every offset to the sentence whose span contains it, in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bounds = sentenceBounds(text);
        expect(bounds[0]).toBe(0);
        expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
        for (const [number, start] of bounds.entries()) expect(sentenceAt(bounds, start)).toBe(number);
      }),
    );
  });

  test("has no span for a missing sentence", () => {
    expect(sentenceSpan("One. Two.", 2)).toBeNull();
    expect(sentenceSpan("One. Two.", -1)).toBeNull();
  });
});

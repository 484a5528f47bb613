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
    ["H.E. Ada Marl, Ph.D. and Prof. J. K. Orr, M.Sc. Hons, met.", 1],
    ["From 3 Sept. 2024 to Jan. 2025 Messrs. Orr and Rev. Tam sailed.", 1],
    ["Cm. 9000 of Feb. The rest is in Cm. 9001.", 1],
    ["Trade with the Dem. Rep. Congo, Eq. Guinea and the Faroe Is. Fleet grew.", 1],
    [
      "They met on Sat. 5 May. Then they sat. They ate.",
      ["They met on Sat. 5 May.", "Then they sat.", "They ate."],
    ],
    ["They met at 5 p.m. Then they left.", ["They met at 5 p.m.", "Then they left."]],
    ["They left.¹ ² They ate.", ["They left.¹", "² They ate."]],
    ["No. Nor did Peru.", ["No.", "Nor did Peru."]],
    ["Peru\nNorway", ["Peru", "Norway"]],
    ["ships from Peru\nmills in Chad", ["ships from Peru", "mills in Chad"]],
    [
      "So:\n\n- Peru, cost £5\n- Norway;\n  - and Chad.",
      ["So:", "- Peru, cost £5", "- Norway;", "- and Chad."],
    ],
    [
      "1. Peru\n2. Norway\n  a. Chad\n  iv. Mali. It is.",
      ["1. Peru", "2. Norway", "a. Chad", "iv. Mali.", "It is."],
    ],
    ["Land | n\nPeru | 5\nNorway | |", ["Land | n", "Peru | 5", "Norway | |"]],
    ["gov.uk is a site. 20 more follow.", ["gov.uk is a site.", "20 more follow."]],
    ["", [""]],
    ["  padded.  ", ["padded."]],
  ])("splits %j", (text, wanted) => {
    expect(sentences(text)).toEqual(wanted === 1 ? [text] : wanted);
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

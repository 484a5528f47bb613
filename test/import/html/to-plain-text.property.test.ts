import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPlainText } from "../../../src/import/html/to-plain-text.ts";

const word = fc.constantFrom("ferries", "sail", "R&amp;D", "£5", "2024", "(a)", "to", "Oxmere.", "&nbsp;");
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
const element = fc.constantFrom(
  ..."p div b em strong ul ol li table tbody tr td th sup sub h3 blockquote a span br".split(" "),
);
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 6 },
    text,
    fc
      .tuple(element, fc.array(tie("html"), { maxLength: 4 }))
      .map(([name, inner]) => (name === "br" ? "<br>" : `<${name}>${inner.join("")}</${name}>`)),
  ),
}));
const tagLike = fc.constantFrom(
  ..."<p> </p> <table> <tr> <td> </td> <ul> <li> <a </a> <br> <!-- --> <script> </script> < > & &lt; &#0; x <b".split(
    " ",
  ),
);

describe("the text of any HTML", () => {
  test("has every word of it and no tag", () => {
    fc.assert(
      fc.property(html, (source) => {
        const plain = toPlainText(source);
        expect(plain).not.toMatch(/<\/?[a-z]/i);
        const words = (of: string) => of.match(/ferries|Oxmere|sail/g) ?? [];
        expect(words(plain)).toEqual(words(source));
      }),
    );
  });

  test("is tidy: no trailing spaces, never two empty lines, no white space at either end", () => {
    fc.assert(
      fc.property(html, (source) => {
        const plain = toPlainText(source);
        expect(plain).not.toMatch(/[ \t\u00A0]$|\n{3}/m);
        expect(plain).toBe(plain.trim());
      }),
    );
  });

  test("converts to itself", () => {
    fc.assert(
      fc.property(html, (source) => {
        const plain = toPlainText(source);
        expect(toPlainText(plain)).toBe(plain);
      }),
    );
  });
});

describe("any text", () => {
  test("becomes text, never an error", () => {
    const any = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(tagLike, { maxLength: 40 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(any, (source) => {
        expect(toPlainText(source)).toBe(toPlainText(source));
        expect(toPlainText(source).isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("without brackets and references changes only in its white space", () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        fc.pre(!/[<&]/.test(source));
        expect(toPlainText(source).replace(/\s/g, "")).toBe(source.replace(/\s/g, ""));
      }),
    );
  });

  const many = 300_000;
  test.each([
    ["elements in elements", `${"<div>".repeat(many)}deep${"</div>".repeat(many)}`],
    ["elements that are never closed", `${"<b>".repeat(many)}deep`],
    ["tables in tables", `${"<table><tr><td>".repeat(many / 10)}deep`],
    ["ends without beginnings", `${"<a></b>".repeat(many)}deep`],
    ["comments that are never closed", `${"<!--".repeat(many)}deep`],
    ["beginnings of tags", `${"<p ".repeat(many)}deep`],
    ["brackets", `${"<".repeat(many)}deep`],
    ["paragraphs", `${"<p>x</p>".repeat(many / 10)}<p>deep</p>`],
  ])(
    "of very many %s keeps its words, in time in proportion to its length",
    (_what, source) => {
      expect(toPlainText(source)).toContain("deep");
    },
    15_000,
  );
});

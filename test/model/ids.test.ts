import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { departmentSlug, normaliseText, questionId, slug } from "../../src/model/ids.ts";

describe("slug", () => {
  test.each([
    ["Foreign, Commonwealth & Development Office", "foreign-commonwealth-and-development-office"],
    ["Siân O’Pell-Morgan", "sian-opell-morgan"],
    ["  Côte d'Ivoire ", "cote-divoire"],
    ["!!!", ""],
  ])("of %j is %j", (name, expected) => {
    expect(slug(name)).toBe(expected);
    expect(slug(name)).toBe(expected);
  });

  test("of a slug is the same slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (name) => slug(slug(name)) === slug(name)),
    );
  });
});

test("a department is the same with or without 'the', with 'and' or '&'", () => {
  const ids = ["the Foreign & Home Office", "Foreign and Home Office", "The Foreign And Home Office"].map(
    departmentSlug,
  );
  expect(new Set(ids)).toEqual(new Set(["foreign-and-home-office"]));
});

describe("normalised text", () => {
  test("is the same whatever the white space, case, quotes and dashes", () => {
    expect(normaliseText(" “It’s”\r\n\tso –  it\u00a0is\n")).toBe(`"it's" so - it is`);
  });

  test("has only single spaces as white space, and normalising it again changes nothing", () => {
    const spaced = fc.array(
      fc.constantFrom("a", "B", " ", "  ", "\n", "\t", "\r\n", "\u00a0", "\u2003", "’", "–"),
    );
    fc.assert(
      fc.property(spaced, (parts) => {
        const once = normaliseText(parts.join(""));
        expect(once).not.toMatch(/[^\S ]| {2}|^ | $/);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

describe("a question's id", () => {
  const of = {
    sourceId: null,
    house: null,
    tabledOn: null,
    uin: null,
    asker: "A B",
    department: "the Office",
    text: "Why?",
  };

  test("is the source's id if it has one", () => {
    expect(questionId({ ...of, sourceId: "1827754" })).toBe("1827754");
  });

  test("is made of House, date and UIN if all three are known, but not of a UIN alone", () => {
    const dated = { ...of, house: "LORDS", tabledOn: "2017-12-11", uin: "HL4028" } as const;
    expect(questionId(dated)).toBe("lords-2017-12-11-HL4028");
    expect(questionId({ ...dated, house: null })).toMatch(/^text-[0-9a-f]{24}$/);
  });

  test("is otherwise a hash of asker, department and text, whatever their style", () => {
    expect(questionId({ ...of, asker: "A  b", department: "Office", text: "WHY? " })).toBe(questionId(of));
    expect(questionId({ ...of, asker: "A C" })).not.toBe(questionId(of));
  });
});

import { describe, expect, test } from "vitest";
import { nameOf, parseFetchQuery, searchesOf } from "../../src/fetch/fetch-query.ts";
import { BadInputError } from "../../src/model/errors.ts";

describe("the options of a search", () => {
  test.each([
    [{ answeredTo: "May" }, "--answered-to: expected a day such as 2025-09-01"],
    [{ from: "2031-03-02", to: "2031-03-01" }, "--from must not be later than --to"],
    [
      { answeredFrom: "2031-03-02", answeredTo: "2031-03-01" },
      "--answered-from must not be later than --answered-to",
    ],
    [{ member: ["172", "Ida"] }, "--member: expected an id in digits, such as 172"],
    [{ department: ["0"] }, "--department: expected an id in digits, such as 172"],
    [{ text: " " }, "--text: expected words to search for"],
  ])("%j are rejected with a message", (given, message) => {
    expect(() => parseFetchQuery(given)).toThrow(BadInputError);
    expect(() => parseFetchQuery(given)).toThrow(message);
  });

  test("request each asker with each minister, and all departments together", () => {
    const query = parseFetchQuery({ member: ["1", "2", "1"], minister: ["3", "4"], department: ["5", "6"] });
    const departments = "answeringBodies=5&answeringBodies=6";
    expect(searchesOf(query).map(String)).toEqual([
      `askingMemberId=1&answeringMemberId=3&${departments}`,
      `askingMemberId=1&answeringMemberId=4&${departments}`,
      `askingMemberId=2&answeringMemberId=3&${departments}`,
      `askingMemberId=2&answeringMemberId=4&${departments}`,
    ]);
  });

  test("use the API's parameter names", () => {
    const query = parseFetchQuery({
      text: "sea & air",
      house: "Lords",
      from: "2031-03-01",
      to: "2031-03-02",
      answeredFrom: "2031-03-03",
      answeredTo: "2031-03-04",
    });
    expect(searchesOf(query).map(String)).toEqual([
      "searchTerm=sea+%26+air&house=Lords&tabledWhenFrom=2031-03-01&tabledWhenTo=2031-03-02" +
        "&answeredWhenFrom=2031-03-03&answeredWhenTo=2031-03-04",
    ]);
  });
});

describe("the name of a file", () => {
  test("describes the query", () => {
    const query = { text: "Sea & Air", member: ["1"], house: "commons", from: "2031-03-01" };
    expect(nameOf(parseFetchQuery(query))).toBe("text-sea-and-air_member-1_house-commons_from-2031-03-01");
    expect(nameOf(parseFetchQuery({}))).toBe("");
  });

  test("is short and different for each search, even for many members or only punctuation", () => {
    const many = Array.from({ length: 200 }, (_, index) => String(index + 1));
    const names = [
      nameOf(parseFetchQuery({ member: many })),
      nameOf(parseFetchQuery({ member: many.slice(1) })),
      nameOf(parseFetchQuery({ text: "海".repeat(200) })),
      nameOf(parseFetchQuery({ text: "???" })),
      nameOf(parseFetchQuery({ text: "!!!" })),
    ];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(Buffer.byteLength(name)).toBeGreaterThan(0);
      expect(Buffer.byteLength(`${name}.jsonl`)).toBeLessThan(255);
    }
  });
});

import { describe, expect, test } from "vitest";
import { partyAndConstituencyOn } from "../../src/people/party-and-constituency.ts";
import { readPeople } from "../../src/people/read/read-people.ts";
import { type NamedPerson, nameResolver } from "../../src/people/resolve-name.ts";
import { writeTables } from "./people-fixture.ts";

const { directory } = readPeople(writeTables());
const resolve = nameResolver(directory);
const person = (name: string, rest: Partial<NamedPerson> = {}): NamedPerson => ({
  name,
  party: null,
  constituency: null,
  house: "COMMONS",
  on: "2021-01-01",
  answers: false,
  ...rest,
});
const found = (name: string, rest: Partial<NamedPerson> = {}) => {
  const { memberId, candidates } = resolve(person(name, rest));
  return memberId ?? candidates.join(" or ");
};

const lords = { house: "LORDS" } as const;
const before = { on: "2012-01-01" } as const;

describe("a printed name", () => {
  test.each([
    ["Baroness Quill of Eastmoor", lords, "1"],
    ["BARONESS QUILL OF EASTMOOR", lords, "1"],
    ["Lady Quill", lords, "1"],
    ["Baroness Quill of Westmoor", lords, ""],
    ["Lord Quill of Eastmoor", lords, ""],
    ["Patricia O'Quill", before, "1"],
    ["Ms Patricia O’Quill MP", before, "1"],
    ["The Rt Hon. Patricia OQuill KC MP", before, "1"],
    ["O'Quill, Ms Patricia", before, "1"],
    ["Patrícia O'Quill", before, "1"],
    ["P. O'Quill", before, "1"],
    ["Mr Patricia O'Quill", before, ""],
    ["The Earl of Fenwick", lords, "4"],
    ["Earl Fenwick", lords, "4"],
    ["Earl of Fenwick", { ...lords, on: null }, "4"],
    ["Mr Thomas Ash", before, "2"],
    ["Tom Ash", before, "2"],
    ["Thomas Ash", { on: null }, "2"],
    ["Patty O'Quill", before, "1"],
    ["Trish O’Quill", before, "1"],
    ["Patricia O Quill", before, "1"],
    ["Patricia Ó Quill", before, "1"],
    ["Ms O'Quill", before, "1"],
    ["Mr Ash", before, "2"],
    ["Mr Ash", {}, "2 or 3"],
    ["Ash", before, ""],
    ["Terry O'Quill", before, ""],
    ["Nobody Else", {}, ""],
    ["", {}, ""],
    ["-", {}, ""],
  ])("%j %j is %s", (name, rest, expected) => {
    expect(found(name, rest)).toBe(expected);
  });

  test("of two members is ambiguous, unless party, constituency, day or office distinguishes them", () => {
    expect(found("Tom Ash")).toBe("2 or 3");
    expect(found("Tom Ash", { party: "Blue Party" })).toBe("3");
    expect(found("Tom Ash", { party: "Red" })).toBe("2 or 3");
    expect(found("Tom Ash", { constituency: "Westmoor" })).toBe("2");
    expect(found("Tom Ash (Blue Party - Eastmoor)")).toBe("3");
    expect(found("Tom Ash", before)).toBe("2");
    expect(found("Tom Ash", { answers: true })).toBe("2");
  });

  test("is no one who did not sit in that House that day, or not for that constituency", () => {
    expect(found("Patricia O'Quill")).toBe("");
    expect(found("Patricia O'Quill", { ...before, ...lords })).toBe("");
    expect(found("Tom Ash", { constituency: "Eastmoor", on: "2012-01-01" })).toBe("");
  });

  test("of a minister may be of either House", () => {
    expect(found("Baroness Quill of Eastmoor", { answers: true })).toBe("1");
    expect(found("Patricia O'Quill", { on: "2015-04-20", answers: true })).toBe("1");
  });

  test("taken later means the same member", () => {
    expect(found("Baroness Quill of Eastmoor", before)).toBe("1");
  });

  test("that is partial does not resolve without a day", () => {
    expect(found("Lady Quill", { ...lords, on: null })).toBe("");
  });

  test("with an unknown constituency resolves by the rest", () => {
    expect(found("Tom Ash", { ...before, constituency: "Nowhere" })).toBe("2");
    expect(found("Baroness Quill of Eastmoor", { ...lords, constituency: "Life peer" })).toBe("1");
  });
});

test("party and constituency are those on that day", () => {
  expect(partyAndConstituencyOn(directory, "3", "2021-01-01")).toEqual({
    party: "Blue Party",
    constituency: "Eastmoor",
  });
  expect(partyAndConstituencyOn(directory, "3", "2023-01-01")).toEqual({
    party: "Independent",
    constituency: "Eastmoor",
  });
  expect(partyAndConstituencyOn(directory, "1", "2020-01-01")).toEqual({
    party: "Red Party",
    constituency: null,
  });
  expect(partyAndConstituencyOn(directory, "99", "2020-01-01")).toEqual({ party: null, constituency: null });
});

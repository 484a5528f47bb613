import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { successionKinds } from "../../src/model/people.ts";
import type { Directory } from "../../src/people/directory.ts";
import { DirectoryBuilder } from "../../src/people/directory-builder.ts";
import { mergeDirectories } from "../../src/people/merge-directories.ts";

/** Few days and few names, so that statements meet often. */
const day = fc.constantFrom("2001-01-01", "2005-05-05", "2010-05-06");
const period = { from: fc.option(day), to: fc.option(day) };
const word = fc.constantFrom("ash", "elm", "oak");
const source = fc.constantFrom("ifg" as const, "parliament" as const);
const statement = fc.record({
  id: fc.constantFrom("1", "2"),
  gender: fc.option(fc.constantFrom("F" as const, "M" as const)),
  name: fc.record({ name: word, source, ...period }),
  term: fc.record({
    house: fc.constantFrom("COMMONS" as const, "LORDS" as const),
    kind: fc.option(word),
    source,
    ...period,
  }),
  party: fc.record({ name: fc.constantFrom("ash", "Ash", "ASH", "oak"), ...period }),
  constituency: fc.record({ name: word, ...period }),
  held: fc.record({ officeId: word, ...period }),
  office: fc.record({ id: word, name: word, rank: fc.option(word), departmentId: fc.constant("d") }),
  department: fc.record({
    id: word,
    name: word,
    periods: fc.array(fc.record(period), { maxLength: 2 }),
    abbreviations: fc.array(word, { maxLength: 2 }),
  }),
  succession: fc.record({ fromId: word, toId: word, on: day, kind: fc.constantFrom(...successionKinds) }),
});

const directory = fc.array(statement, { maxLength: 6 }).map((statements): Directory => {
  const builder = new DirectoryBuilder();
  for (const {
    id,
    gender,
    name,
    term,
    party,
    constituency,
    held,
    office,
    department,
    succession,
  } of statements) {
    builder.addGender(id, gender);
    const member = builder.member(id);
    member.names.push(name);
    member.terms.push(term);
    member.parties.push(party);
    member.constituencies.push(constituency);
    member.offices.push(held);
    builder.addOffice(office);
    builder.addDepartment(department);
    builder.addSuccession(succession);
  }
  return builder.build();
});

describe("merging directories", () => {
  test("gives the same in either order", () => {
    fc.assert(
      fc.property(directory, directory, (a, b) => {
        expect(mergeDirectories(a, b)).toEqual(mergeDirectories(b, a));
      }),
    );
  });

  test("gives the same however they are grouped", () => {
    fc.assert(
      fc.property(directory, directory, directory, (a, b, c) => {
        expect(mergeDirectories(mergeDirectories(a, b), c)).toEqual(
          mergeDirectories(a, mergeDirectories(b, c)),
        );
      }),
    );
  });

  test("changes nothing when a directory is merged with itself or with an empty one", () => {
    fc.assert(
      fc.property(directory, (a) => {
        expect(mergeDirectories(a, a)).toEqual(a);
        expect(mergeDirectories(a, new DirectoryBuilder().build())).toEqual(a);
      }),
    );
  });

  test("a known end takes precedence over an unknown one, and a later end over an earlier one", () => {
    const held = (to: string | null): Directory => {
      const builder = new DirectoryBuilder();
      builder.member("1").offices.push({ officeId: "o", from: "2001-01-01", to });
      return builder.build();
    };
    const end = (...ends: readonly (string | null)[]) =>
      ends
        .map(held)
        .reduce(mergeDirectories)
        .members.get("1")
        ?.offices.map(({ to }) => to);
    expect(end(null, "2005-05-05")).toEqual(["2005-05-05"]);
    expect(end("2010-05-06", "2005-05-05", null)).toEqual(["2010-05-06"]);
  });
});

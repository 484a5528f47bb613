import { describe, expect, test } from "vitest";
import { PeopleResolver } from "../../../src/import/people/people-resolver.ts";
import { DirectoryBuilder } from "../../../src/people/directory-builder.ts";
import { readPeople } from "../../../src/people/read/read-people.ts";
import { writeTables } from "../../people/people-fixture.ts";
import { named, numbered, printedRecord } from "./printed-record.ts";

const resolver = new PeopleResolver(readPeople(writeTables()).directory);
const nobodyKnown = new PeopleResolver(new DirectoryBuilder().build());

describe("who asked", () => {
  test("is the member meant, with the party and constituency that day, whatever is printed", () => {
    const people = resolver.forBatch();
    const asked = people.asked(
      printedRecord({
        asker: named("Tom Ash"),
        party: "Blue",
        constituency: "Eastmoor",
        tabledOn: "2021-01-01",
      }),
    );
    expect(asked).toEqual({
      ...{ memberId: "3", partyId: "blue-party", constituencyId: "eastmoor" },
      candidateIds: [],
    });
    expect(people.parties()).toEqual([{ id: "blue-party", name: "Blue Party" }]);
    expect(people.constituencies()).toEqual([{ id: "eastmoor", name: "Eastmoor" }]);
    expect(people.members()).toMatchObject([
      { id: "3", name: "Tom Ash", house: "COMMONS", resolved: true, gender: "M", rank: 2 },
    ]);
  });

  test("uses the date of the answer if no other is known, and what is printed if there is no date", () => {
    const asker = named("Tom Ash");
    const dated = printedRecord({
      asker,
      party: "Blue",
      constituency: "Eastmoor",
      minister: named("X"),
      answeredOn: "2024-01-01",
    });
    expect(resolver.forBatch().asked(dated)).toMatchObject({ memberId: "3", partyId: "independent" });
    const undated = printedRecord({ asker, party: "Blue", constituency: "Eastmoor" });
    expect(resolver.forBatch().asked(undated)).toEqual({
      memberId: "3",
      partyId: "blue",
      constituencyId: "eastmoor",
      candidateIds: [],
    });
  });

  test("is neither of two members with the same name, but lists them as candidates", () => {
    const people = resolver.forBatch();
    const asked = people.asked(
      printedRecord({ asker: named("Tom Ash"), party: "Grey", tabledOn: "2021-01-01" }),
    );
    expect(asked).toEqual({
      ...{ memberId: "name-tom-ash", partyId: "grey", constituencyId: null },
      candidateIds: ["2", "3"],
    });
    expect(people.members()).toMatchObject([{ id: "name-tom-ash", resolved: false, rank: 1 }]);
  });

  test("by Parliament's id is that member, with the name of official lists or a printed one or none", () => {
    const people = resolver.forBatch();
    const ids = [numbered("2", "T. Ash"), numbered("77", "Una New"), numbered("78"), numbered("78")];
    for (const asker of ids) people.asked(printedRecord({ asker, tabledOn: "2021-01-01" }));
    expect(
      people.members().map(({ id, name, resolved, rank }) => `${id} ${name} ${resolved} ${rank}`),
    ).toEqual(["2 Tom Ash true 2", "77 Una New true 1", "78 Member 78 true 0"]);
  });

  test("a peer has a party and no constituency", () => {
    const asked = resolver.forBatch().asked(
      printedRecord({
        ...{ asker: named("Baroness Quill of Eastmoor"), party: "Red Party", constituency: "Life peer" },
        ...{ house: "LORDS", tabledOn: "2021-01-01" },
      }),
    );
    expect(asked).toMatchObject({ memberId: "1", partyId: "red-party", constituencyId: null });
  });
});

describe("who answered", () => {
  const answered = (name: string, answeredOn?: string, department?: string) =>
    resolver.forBatch().answered(
      printedRecord({
        minister: named(name),
        ...(answeredOn === undefined ? {} : { answeredOn }),
        ...(department === undefined ? {} : { department }),
      }),
    );
  const role = "Minister of State";

  test("has the office held that day at the department asked", () => {
    expect(answered("Baroness Quill of Eastmoor", "2018-01-01")).toEqual({
      ...{ memberId: "1", role },
      officeId: "minister-for-tides-at-department-for-tides-and-rivers",
      officeMatch: "matched",
      ministerMatch: "name",
      candidateIds: [],
    });
    expect(answered("Tom Ash", "2020-06-01", "Treasury")).toMatchObject({
      memberId: "2",
      officeId: "economic-secretary-at-treasury",
    });
  });

  test("has no office if none or several fit, and says which", () => {
    expect(answered("Tom Ash", "2020-06-01")).toMatchObject({ officeId: null, officeMatch: "overlap" });
    expect(answered("Mr Thomas Ash", "2011-01-01")).toMatchObject({ officeId: null, officeMatch: "gap" });
  });

  test("has no office match without a date, or if no list has the minister", () => {
    expect(answered("Baroness Quill of Eastmoor")).toMatchObject({ memberId: "1", officeMatch: null });
    expect(answered("Nobody Else", "2018-01-01")).toEqual({
      ...{ memberId: "name-nobody-else", role },
      ...{ officeId: null, officeMatch: null, ministerMatch: "name", candidateIds: [] },
    });
  });

  test("is the holder of an office that is printed instead of a name, or nobody", () => {
    expect(answered("The Minister for Tides", "2018-01-01")).toMatchObject({
      ...{ memberId: "1", ministerMatch: "role", candidateIds: [] },
      officeId: "minister-for-tides-at-department-for-tides-and-rivers",
    });
    // After the last day that the lists tell of, and for an office that they lack.
    for (const [title, on] of [
      ["The Minister for Tides", "2029-01-01"],
      ["The Minister for Tides", undefined],
      ["The Prime Minister", "2018-01-01"],
    ] as const)
      expect(answered(title, on)).toBeNull();
    const people = resolver.forBatch();
    people.answered(printedRecord({ minister: named("The Prime Minister"), answeredOn: "2018-01-01" }));
    expect(people.members()).toEqual([]);
  });

  test("and who corrected may differ", () => {
    const people = resolver.forBatch();
    const record = printedRecord({
      ...{ minister: named("Tom Ash"), corrector: numbered("1"), answeredOn: "2020-06-01" },
    });
    expect(people.answered(record)?.memberId).toBe("2");
    expect(people.correctorId(record)).toBe("1");
    expect(people.members()).toHaveLength(2);
  });
});

test("without official lists a printed name is a separate member, with what is printed", () => {
  const people = nobodyKnown.forBatch();
  const record = printedRecord({
    ...{ asker: named("Tom Ash"), party: "Blue", constituency: "Eastmoor", tabledOn: "2021-01-01" },
    ...{ minister: named("TOM ASH"), answeredOn: "2021-01-08" },
  });
  expect(people.asked(record)).toEqual({
    ...{ memberId: "name-tom-ash", partyId: "blue", constituencyId: "eastmoor", candidateIds: [] },
  });
  expect(people.answered(record)).toMatchObject({ memberId: "name-tom-ash", officeMatch: null });
  expect(people.members()).toEqual([
    {
      ...{ id: "name-tom-ash", name: "Tom Ash", house: "COMMONS", resolved: false, rank: 1 },
      ...{ gender: null, names: [], terms: [] },
    },
  ]);
});

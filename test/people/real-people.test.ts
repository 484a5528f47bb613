import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { departmentId, departmentNames } from "../../src/model/department-names.ts";
import { departmentAliases } from "../../src/people/answering-offices.ts";
import { officeFinder } from "../../src/people/office-on.ts";
import { partyAndConstituencyOn } from "../../src/people/party-and-constituency.ts";
import { readPeople } from "../../src/people/read/read-people.ts";
import { nameResolver } from "../../src/people/resolve-name.ts";
import { hasSharedData, sharedData } from "../repository-paths.ts";

describe.skipIf(!hasSharedData)("the lists of real people (skipped where ../shared/data is absent)", () => {
  const read = hasSharedData ? readPeople([join(sharedData, "people")]) : readPeople([]);
  const { directory } = read;
  const resolve = nameResolver(directory);
  const office = officeFinder(directory);

  test("are read completely, except ministers who never sat in Parliament and reversed dates", () => {
    expect(
      [...directory.members.values()].filter(({ names }) => names.some((n) => n.source === "parliament")),
    ).toHaveLength(5147);
    const isExpected = /has no id_parliament|is before the start/;
    expect(read.skipped.filter(({ reason }) => !isExpected.test(reason))).toEqual([]);
    expect(read.skipped).toHaveLength(18);
    expect(directory.successions).toHaveLength(60);
  });

  test.each([
    ["Anneliese Dodds (Labour (Co-op) - Oxford East)", "COMMONS", "2025-09-01", "4657"],
    ["Mr Peter Bone", "COMMONS", "2010-06-01", "1581"],
    ["Lord Mandelson", "LORDS", "2009-10-26", "500"],
    ["Peter Mandelson", "COMMONS", "1999-01-01", "500"],
    ["Earl Cathcart", "LORDS", "2020-01-01", "2463"],
    ["Mrs Cheryl Gillan", "COMMONS", "2000-01-01", "18"],
    ["Dame Cheryl Gillan", "COMMONS", "2019-01-01", "18"],
  ] as const)("%s in the %s on %s is %s", (name, house, on, id) => {
    expect(resolve({ name, house, on, party: null, constituency: null, answers: false }).memberId).toBe(id);
  });

  test("nearly every former name finds its member on the first day of each term", () => {
    const outcome = { right: 0, wrong: 0, open: 0 };
    for (const { id, names, terms } of directory.members.values()) {
      for (const { from: on, house } of terms) {
        for (const { name, from, to } of names) {
          if (on === null || (from !== null && from > on) || (to !== null && to < on)) continue;
          const { memberId } = resolve({ name, house, on, party: null, constituency: null, answers: false });
          outcome[memberId === id ? "right" : memberId === null ? "open" : "wrong"]++;
        }
      }
    }
    expect(outcome.right).toBeGreaterThan(17_000);
    expect(outcome.wrong).toBe(0);
    expect(outcome.open / outcome.right).toBeLessThan(0.03);
  });

  test("have every department in the tables", () => {
    const names = [
      ...departmentAliases.flatMap(({ department }) => (department === "" ? [] : [department])),
      ...departmentNames.map(({ printed }) => printed),
    ];
    expect(names.filter((name) => !directory.departments.has(departmentId(name)))).toEqual([]);
  });

  test("give offices, party and constituency on a day", () => {
    expect(office({ memberId: "500", on: "1998-10-01", departmentName: null })).toMatchObject({
      officeId: "secretary-of-state-for-trade-and-industry-at-department-of-trade-and-industry",
      match: "matched",
    });
    expect(partyAndConstituencyOn(directory, "172", "2023-06-01")).toEqual({
      party: "Independent",
      constituency: "Hackney North and Stoke Newington",
    });
  });
});

import { expect, test } from "vitest";
import { DirectoryBuilder } from "../../src/people/directory-builder.ts";
import { officeFinder } from "../../src/people/office-on.ts";
import { readPeople } from "../../src/people/read/read-people.ts";
import { writeTables } from "./people-fixture.ts";

const find = officeFinder(readPeople(writeTables()).directory);
const office = (memberId: string, on: string, departmentName: string | null = null) => {
  const { officeId, match } = find({ memberId, on, departmentName });
  return `${match} ${officeId}`;
};
const tides = "minister-for-tides-at-department-for-tides-and-rivers";

test("the only office held that day is matched, whatever department was asked", () => {
  expect(office("1", "2013-01-01")).toBe("matched minister-for-tides-at-ministry-of-tides");
  expect(office("1", "2018-01-01", "Home Office")).toBe(`matched ${tides}`);
});

test("on the day of a move, the new office counts", () => {
  expect(office("1", "2016-07-14")).toBe(`matched ${tides}`);
});

test("no office that day, or an unknown member, is a gap", () => {
  expect(office("1", "2012-09-03")).toBe("gap null");
  expect(office("1", "2019-07-26")).toBe("gap null");
  expect(office("99", "2018-01-01")).toBe("gap null");
});

test("of several offices, the one at the department asked is matched, by any of its names", () => {
  expect(office("2", "2020-06-01", "Department for Tides & Rivers")).toBe(`matched ${tides}`);
  expect(office("2", "2020-06-01", "Ministry of Tides")).toBe(`matched ${tides}`);
  expect(office("2", "2020-06-01", "Treasury")).toBe("matched economic-secretary-at-treasury");
});

test("for a body that moves between departments, the office with its word in the name is matched", () => {
  const builder = new DirectoryBuilder();
  for (const name of ["Minister for Equalities", "Minister for Tides"]) {
    builder.addOffice({ id: name, name, rank: null, departmentId: "d" });
    builder.member("1").offices.push({ officeId: name, from: "2020-01-01", to: null });
  }
  const question = { memberId: "1", on: "2021-01-01", departmentName: "Women and Equalities" };
  expect(officeFinder(builder.build())(question)).toMatchObject({ officeId: "Minister for Equalities" });
});

test("of several such offices, none is chosen", () => {
  expect(office("2", "2020-06-01")).toBe("overlap null");
  expect(office("2", "2020-06-01", "Home Office")).toBe("overlap null");
  expect(find({ memberId: "2", on: "2020-06-01", departmentName: null }).candidates).toHaveLength(2);
});

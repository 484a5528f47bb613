import { expect, test } from "vitest";
import { DirectoryBuilder } from "../../src/people/directory-builder.ts";
import { officeHolderFinder } from "../../src/people/office-holder.ts";
import { isOfficeTitle, otherTitles } from "../../src/people/office-titles.ts";

const builder = new DirectoryBuilder();
const offices = {
  foreign: ["Secretary of State for Foreign Affairs", "foreign-office"],
  justice: ["Secretary of State for Justice and Lord Chancellor", "ministry-of-justice"],
  home: ["Parliamentary Under-Secretary of State", "home-office"],
  wales: ["Parliamentary Under-Secretary of State", "wales-office"],
} as const;
for (const departmentId of ["foreign-office", "ministry-of-justice", "home-office", "wales-office"])
  builder.addDepartment({
    id: departmentId,
    name: departmentId.replaceAll("-", " "),
    periods: [],
    abbreviations: [],
  });
for (const [id, [name, departmentId]] of Object.entries(offices))
  builder.addOffice({ id, name, rank: null, departmentId });
const held = (memberId: string, officeId: string, from: string, to: string | null) =>
  builder.member(memberId).offices.push({ officeId, from, to });
held("1", "foreign", "2010-01-01", "2015-06-01");
held("2", "foreign", "2015-06-01", null);
held("3", "justice", "2012-01-01", "2020-01-01");
held("4", "home", "2012-01-01", null);
held("5", "wales", "2012-01-01", null);
const find = officeHolderFinder(builder.build());
const holder = (title: string, on: string | null, departmentName: string | null = null) =>
  find({ title, on, departmentName });

test("an office, by its name or everyday title, is held by one member on a day", () => {
  expect(holder("The Secretary of State for Foreign Affairs", "2014-01-01")).toBe("1");
  expect(holder("The Foreign Secretary", "2014-01-01")).toBe("1");
  expect(holder("Foreign Secretary", "2016-01-01")).toBe("2");
  expect(holder("The Lord Chancellor", "2014-01-01")).toBe("3");
  expect(holder("Justice Secretary", "2014-01-01")).toBe("3");
});

test("on the day of a change, the new holder counts", () => {
  expect(holder("The Foreign Secretary", "2015-06-01")).toBe("2");
});

test("a title of several offices means the one at the department asked", () => {
  expect(holder("The Parliamentary Under-Secretary of State", "2014-01-01")).toBeNull();
  expect(holder("The Parliamentary Under-Secretary of State", "2014-01-01", "Home Office")).toBe("4");
});

test("there is no holder before the lists, after them, or without a day", () => {
  expect(holder("The Foreign Secretary", "2009-01-01")).toBeNull();
  expect(holder("The Foreign Secretary", "2021-01-01")).toBeNull();
  expect(holder("The Foreign Secretary", null)).toBeNull();
  expect(holder("The Prime Minister", "2014-01-01")).toBeNull();
});

test.each([
  "The Prime Minister",
  "The Solicitor-General",
  "Solicitor General",
  "The Secretary of State for Defence",
  "The Parliamentary Under-Secretary of State for Wales",
  "The Minister of State, Home Office",
  "The Minister for Women",
  "The Chancellor of the Exchequer",
  "The Lord Privy Seal",
  "The Leader of the House of Commons",
  "First Deputy Chairman",
  "The Chairman of Ways and Means",
  "The Senior Deputy Speaker",
  "Mr Speaker",
  "Vice-Chamberlain of HM Household",
  "The Captain of the Honourable Corps of Gentlemen at Arms",
  "Assistant Whip",
])("%s is a title", (title) => {
  expect(isOfficeTitle(title)).toBe(true);
});

test.each([
  "Mr Bill Minister",
  "The Earl of Fenwick",
  "Baroness Quill",
  "The Bishop of Ely",
  "Ann Leader",
  "Captain Ann Speaker",
])("%s is a name", (name) => {
  expect(isOfficeTitle(name)).toBe(false);
});

test.each([
  [
    "Secretary of State for Justice and Lord Chancellor",
    ["Secretary of State for Justice", "Lord Chancellor", "Justice Secretary"],
  ],
  ["Secretary of State for Trade and Industry", ["Trade Secretary", "Trade and Industry Secretary"]],
  ["Chancellor of the Exchequer", ["Chancellor"]],
  ["Chancellor of the Duchy of Lancaster", []],
  ["Leader of the House of Commons", ["Leader of the House"]],
  [
    "Captain of the Queen's Bodyguard (Lords Deputy Chief Whip)",
    ["Captain of the Queen's Bodyguard", "Lords Deputy Chief Whip"],
  ],
  [
    "Chief Whip and Parliamentary Secretary to the Treasury",
    ["Chief Whip", "Parliamentary Secretary to the Treasury"],
  ],
  ["Minister for Schools", []],
  ["Minister of State (Security)", []],
  ["Economic Secretary (City Minister)", []],
])("%s is also %j", (name, expected) => {
  expect([...otherTitles(name)].sort()).toEqual([...expected].sort());
});

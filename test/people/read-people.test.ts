import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeDirectories } from "../../src/people/merge-directories.ts";
import { readPeople } from "../../src/people/read/read-people.ts";
import { type TableFile, writePeopleFile, writeTables } from "./people-fixture.ts";

const files = writeTables();
const skippedOf = (paths: readonly string[]) => {
  const { faults, skipped } = readPeople(paths);
  return [...faults, ...skipped].map(({ file, line, reason }) => `${basename(file)}:${line}: ${reason}`);
};

describe("tables of people", () => {
  test("give members with their names, Houses, parties, constituencies and offices", () => {
    const { directory } = readPeople(files);
    expect([...directory.members.keys()]).toEqual(["1", "2", "3", "4"]);
    const quill = directory.members.get("1");
    expect(quill?.gender).toBe("F");
    expect(quill?.names.map(({ name, from, to, source }) => `${name} ${from} ${to} ${source}`)).toEqual([
      "Pat Quill null 2015-06-01 ifg",
      "Ms Patricia O'Quill 1960-01-01 2015-06-01 parliament",
      "Baroness Quill of Eastmoor 2015-06-01 null ifg",
      "Baroness Quill of Eastmoor 2015-06-01 null parliament",
    ]);
    expect(quill?.terms.map(({ house, kind, from, to }) => `${house} ${kind} ${from} ${to}`)).toEqual([
      "COMMONS null 1997-05-01 2015-03-30",
      "LORDS Life peer 2015-06-01 null",
    ]);
    expect(quill?.constituencies).toEqual([{ name: "Eastmoor", from: "1997-05-01", to: "2015-03-30" }]);
    expect(quill?.parties).toHaveLength(2);
    expect(quill?.offices).toEqual([
      { officeId: "minister-for-tides-at-ministry-of-tides", from: "2012-09-04", to: "2016-07-14" },
      {
        officeId: "minister-for-tides-at-department-for-tides-and-rivers",
        from: "2016-07-14",
        to: "2019-07-25",
      },
    ]);
    expect(directory.offices.get("economic-secretary-at-treasury")).toEqual({
      id: "economic-secretary-at-treasury",
      name: "Economic Secretary",
      rank: "PUSS",
      departmentId: "treasury",
    });
    expect(directory.departments.get("ministry-of-tides")?.periods).toEqual([
      { from: "2010-05-11", to: "2016-07-14" },
    ]);
    expect(directory.successions).toEqual([
      {
        fromId: "ministry-of-tides",
        toId: "department-for-tides-and-rivers",
        on: "2016-07-14",
        kind: "name change",
      },
    ]);
  });

  test("know the House of a peer whose membership names none", () => {
    expect(readPeople(files).directory.members.get("4")?.terms).toEqual([
      { house: "LORDS", kind: "Excepted Hereditary", from: null, to: null, source: "parliament" },
    ]);
  });

  test("are the same in any order of files, and as a folder", () => {
    const whole = readPeople(files);
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (order) => {
        expect(readPeople(order).directory).toEqual(whole.directory);
      }),
      { numRuns: 10 },
    );
    expect(readPeople([dirname(files[0] ?? "")]).directory).toEqual(whole.directory);
  });

  test("read separately and merged give the same as together", () => {
    const isMinisters = (file: string) =>
      /organisation|post|person|appointment|representation/.test(basename(file));
    const ministers = readPeople(files.filter(isMinisters)).directory;
    const members = readPeople(files.filter((file) => !isMinisters(file))).directory;
    expect(mergeDirectories(ministers, members)).toEqual(readPeople(files).directory);
  });

  test("rows that refer to missing rows are skipped with file, line and reason, and the counts add up", () => {
    expect(skippedOf(files)).toEqual([
      "person.csv:5: Nobody Known has no id_parliament, so the member is unknown",
      'appointment.csv:6: the person "c" has no id_parliament',
      'appointment.csv:7: there is no office "p9"',
    ]);
    const { read, used, skipped } = readPeople(files);
    expect(read).toBe(used + skipped.length);
  });

  test("an invalid cell is reported with what was expected", () => {
    const bad =
      "id,startDate,endDate,party\n1,1997-05-01,,Red\nx,1997-05-01,,Red\n2,May 1997,,Red\n3,1997-05-01,1992-04-09,Red\n";
    expect(skippedOf([writePeopleFile("parties.csv", bad)])).toEqual([
      'parties.csv:3: id must be a member id such as "172"',
      'parties.csv:4: startDate must be a day such as "2024-07-04"',
      "parties.csv:5: the end 1992-04-09 is before the start 1997-05-01",
    ]);
  });

  test("a table that needs another is reported with its name", () => {
    const without = (name: TableFile) => files.filter((file) => basename(file) !== name);
    expect(skippedOf(without("post.csv"))).toContain(
      "appointment.csv:2: needs the table of offices (post.csv); import both together",
    );
    expect(readPeople(without("post.csv")).directory.members.get("1")?.names).toHaveLength(4);
  });

  test("an unknown or missing file is reported, counts as no row, and the rest is read", () => {
    const { faults, read, used, skipped, directory } = readPeople([
      writePeopleFile("shop.csv", "item,price\nrope,3\n"),
      "none.csv",
      ...files,
    ]);
    expect(faults[0]?.reason).toContain(
      "is not a known file of people; expected CSV or JSON of Parliament's members",
    );
    expect(read).toBe(used + skipped.length);
    expect(faults[1]?.reason).toContain('There is no file "none.csv"');
    expect(directory.members.size).toBe(4);
  });

  test("a folder without usable files is reported, like any unknown file", () => {
    const folder = mkdtempSync(join(tmpdir(), "people-"));
    mkdirSync(join(folder, "deeper.csv"));
    writeFileSync(join(folder, "notes.txt"), "Notes.");
    const { files: read, faults } = readPeople([folder, ...files]);
    expect(read).toBe(files.length + 1);
    expect(faults[0]).toMatchObject({ file: folder, line: 1 });
    expect(faults[0]?.reason).toMatch(/is a folder without CSV or JSON files; expected CSV or JSON of/);
  });

  test("a table that is not needed is reported, not skipped", () => {
    const path = writePeopleFile("constituency.csv", "id,id_parliament,name\nk1,7,Eastmoor\n");
    expect(readPeople([path])).toMatchObject({ read: 0, skipped: [], unneeded: [path] });
  });
});

describe("the Members API", () => {
  const value = {
    id: 7,
    nameListAs: "Reed, Ann",
    nameDisplayAs: "Ann Reed",
    gender: "F",
    latestParty: { id: 4, name: "Blue Party" },
    latestHouseMembership: {
      membershipFrom: "Northmoor",
      house: 1,
      membershipStartDate: "2024-07-04T00:00:00",
      membershipEndDate: null,
    },
  };
  const history = {
    id: 7,
    nameHistory: [{ nameDisplayAs: "Ann Reed", startDate: "2024-07-04T00:00:00", endDate: null }],
    partyHistory: [{ party: { name: "Blue Party" }, startDate: "2024-07-04T00:00:00", endDate: null }],
    houseMembershipHistory: [value.latestHouseMembership],
  };
  const json = (content: unknown) => writePeopleFile("answer.json", JSON.stringify(content));

  test.each([
    ["one member", { value, links: [] }],
    ["a search", { items: [{ value, links: [] }], totalResults: 1 }],
  ])("%s gives name, gender, party, House and constituency", (_what, content) => {
    const { directory, skipped } = readPeople([json(content)]);
    expect(skipped).toEqual([]);
    expect(directory.members.get("7")).toEqual({
      id: "7",
      gender: "F",
      names: [{ name: "Ann Reed", from: null, to: null, source: "parliament" }],
      terms: [{ house: "COMMONS", kind: null, from: "2024-07-04", to: null, source: "parliament" }],
      parties: [{ name: "Blue Party", from: null, to: null }],
      constituencies: [{ name: "Northmoor", from: "2024-07-04", to: null }],
      offices: [],
    });
  });

  test("histories give dates, which take precedence over a party without dates", () => {
    const { directory } = readPeople([json({ value }), json([{ value: history, links: [] }])]);
    expect(directory.members.get("7")?.parties).toEqual([
      { name: "Blue Party", from: "2024-07-04", to: null },
    ]);
    expect(directory.members.get("7")?.names).toEqual([
      { name: "Ann Reed", from: "2024-07-04", to: null, source: "parliament" },
    ]);
  });

  test("a time with a zone is the day that it is in London", () => {
    const party = { party: { name: "Blue Party" }, startDate: "2024-07-03T23:00:00Z", endDate: "" };
    const path = json([{ value: { ...history, partyHistory: [party] }, links: [] }]);
    expect(readPeople([path]).directory.members.get("7")?.parties).toEqual([
      { name: "Blue Party", from: "2024-07-04", to: null },
    ]);
  });

  test("a period that ends before it begins is skipped, and the rest of the history is read", () => {
    const party = { party: { name: "Red Party" }, startDate: "2020-01-01", endDate: "2019-01-01" };
    const path = json([{ value: { ...history, partyHistory: [party, ...history.partyHistory] } }]);
    expect(skippedOf([path])).toEqual(["answer.json:1: the end 2019-01-01 is before the start 2020-01-01"]);
    expect(readPeople([path]).directory.members.get("7")?.parties).toHaveLength(1);
  });

  test("an invalid record is skipped by number, and unknown JSON entirely", () => {
    expect(skippedOf([json({ items: [{ value }, { value: { nameDisplayAs: "No Id" } }] })])).toEqual([
      expect.stringMatching(/^answer\.json:2: id /),
    ]);
    expect(skippedOf([json({ totalResults: 1 })])).toEqual([
      expect.stringContaining("is not a known file of people"),
    ]);
    expect(skippedOf([writePeopleFile("cut.json", '{"value": ')])).toEqual([
      expect.stringContaining("cannot be read"),
    ]);
  });
});

import { statSync, utimesSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { importPeople } from "../../src/import/import-people.ts";
import { loadDirectory } from "../../src/import/people/load-directory.ts";
import { readPeople } from "../../src/people/read/read-people.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { writePeopleFile, writeTables } from "../people/people-fixture.ts";
import { hasSharedData, sharedData } from "../repository-paths.ts";

const files = writeTables();
const text = `Asked by: Baroness Quill of Eastmoor (Red Party - Life peer)
Question to the Ministry of Tides:
To ask His Majesty's Government what it has done.
Answered by Tom Ash - Minister of State (Tides)
This and that.
`;

test("an import of people reports what was read and what the graph has now", async () => {
  const store = new SqliteStore(":memory:");
  const report = await importPeople(store, files);
  expect(report).toMatchObject({ files: 10, members: 4, offices: 3, appointments: 4, departments: 3 });
  expect(report.read).toBe(report.used + report.skipped.length);
  expect(await importPeople(store, files)).toEqual(report);
  await store.close();
});

test("an import of people records its files, with when each was fetched or else last modified", async () => {
  const store = new SqliteStore(":memory:");
  const line = (id: number, retrievedAt: string) =>
    JSON.stringify({ member: { id, nameDisplayAs: `Ann ${id}` }, current: true, retrievedAt });
  const fetched = writePeopleFile(
    "fetched.jsonl",
    [line(1, "2025-10-02T07:00:00.000Z"), line(2, "2025-10-01T09:30:00.000Z")].join("\n"),
  );
  await importPeople(store, [...files, fetched]);
  const known = await store.read("list-people-files", {});
  expect(known).toContainEqual({ source: fetched, retrievedAt: "2025-10-02T07:00:00.000Z" });
  const [file = ""] = readPeople(files).sources.map(({ source }) => source);
  expect(known).toContainEqual({ source: file, retrievedAt: statSync(file).mtime.toISOString() });

  utimesSync(file, new Date(), new Date("2040-01-01T00:00:00.000Z"));
  await importPeople(store, files);
  expect(await store.read("list-people-files", {})).toContainEqual({
    source: file,
    retrievedAt: "2040-01-01T00:00:00.000Z",
  });
  await store.close();
});

test("people imported in parts, in any order and repeatedly give the same directory", async () => {
  const whole = readPeople(files).directory;
  const isOfMinisters = (file: string) =>
    /organisation|post|person|appointment|representation/.test(basename(file));
  const [ministers, members] = [files.filter(isOfMinisters), files.filter((file) => !isOfMinisters(file))];
  for (const parts of [
    [ministers, members],
    [members, ministers, members],
    [files, files],
  ]) {
    const store = new SqliteStore(":memory:");
    for (const part of parts) await importPeople(store, part);
    expect(await loadDirectory(store)).toEqual(whole);
    await store.close();
  }
});

test("people who are already known are not rewritten, nor are their questions", async () => {
  const store = new SqliteStore(":memory:");
  await importPeople(store, files);
  await importFiles(store, [writePeopleFile("questions.txt", text)]);
  const written: string[] = [];
  const watched: GraphStore = {
    engine: store.engine,
    location: store.location,
    turns: store.turns,
    prepare: () => store.prepare(),
    check: () => store.check(),
    exclusively: (work) => store.exclusively(work),
    bulkLoad: (load) => store.bulkLoad(load),
    read: (query, params) => store.read(query, params),
    write: (steps) => {
      written.push(...steps.map(({ query }) => query));
      return store.write(steps);
    },
    close: () => store.close(),
  };
  await importPeople(watched, files);
  expect(written).toEqual(["save-countries", "save-topics"]);
  await watched.close();
});

test("questions imported after people name members by Parliament's id", async () => {
  const store = new SqliteStore(":memory:");
  await importPeople(store, files);
  const report = await importFiles(store, [writePeopleFile("questions.txt", text)]);
  expect(report.unresolvedNames).toBe(0);
  const [question] = await store.read("list-questions", { limit: 1, afterKey: null, afterId: null });
  expect(await store.read("askers-of-questions", { ids: [question?.id ?? ""] })).toMatchObject([
    { id: "1", name: "Baroness Quill of Eastmoor", resolved: true, partyId: "red-party" },
  ]);
  // Of the two members of that name one has held a post.
  expect(await store.read("ministers-of-answers", { ids: [question?.id ?? ""] })).toMatchObject([
    { id: "2", resolved: true, officeId: null, officeMatch: null },
  ]);
  await store.close();
});

describe.skipIf(!hasSharedData)("real people and questions (skipped where ../shared/data is absent)", () => {
  test("everyone in the seed is found among 5,155 members, who are all kept", async () => {
    const store = new SqliteStore(":memory:");
    const people = await importPeople(store, [join(sharedData, "people")]);
    expect(people).toMatchObject({ members: 5155, offices: 845, departments: 65 });
    const report = await importFiles(store, [join(sharedData, "seed/north-korea-written-answers.txt")]);
    expect(report.unresolvedNames).toBe(0);
    expect(await store.read("count-nodes", { label: "Member" })).toEqual([{ count: 5155 }]);
    expect(await loadDirectory(store)).toEqual(readPeople([join(sharedData, "people")]).directory);
    await store.close();
  });
});

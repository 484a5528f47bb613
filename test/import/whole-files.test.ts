import { cpSync, mkdtempSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { inRepository } from "../repository-paths.ts";

const item = (id: number, more: object = {}) => ({
  id,
  uin: String(id),
  house: "Commons",
  dateTabled: "2025-07-01",
  askingMemberId: 3,
  answeringBodyName: "Ministry of Boats",
  questionText: `To ask how many boats ${id} carries.`,
  ...more,
});

function written(name: string, items: readonly object[]): string {
  const file = join(mkdtempSync(join(tmpdir(), "whole-files-")), name);
  writeFileSync(file, JSON.stringify(items));
  return file;
}

/** Writes other content and keeps the file's modification time. */
function rewrite(file: string, items: readonly object[]): void {
  const { atime, mtime } = statSync(file);
  writeFileSync(file, JSON.stringify(items));
  utimesSync(file, atime, mtime);
}

function touch(...files: readonly string[]): void {
  for (const file of files) utimesSync(file, new Date(), new Date("2030-01-01"));
}

function emptyStore(): SqliteStore {
  const store = new SqliteStore(":memory:");
  onTestFinished(() => store.close());
  return store;
}

/** Whether an import reads a file: only then does it bring back a question that was taken out of the graph. */
async function isRead(store: SqliteStore, file: string, id: string): Promise<boolean> {
  await store.write([{ query: "remove-questions", rows: [{ id }] }]);
  const { unchanged } = await importFiles(store, [file]);
  return unchanged > 0;
}

test("a file that has not changed is not read again, and one whose content or time has changed is", async () => {
  const store = emptyStore();
  const file = written("boats.json", [item(1)]);
  await importFiles(store, [file]);
  expect(await isRead(store, file, "1")).toBe(false);
  touch(file);
  expect(await isRead(store, file, "1")).toBe(true);
  rewrite(file, [item(1), item(2)]);
  expect(await importFiles(store, [file])).toMatchObject({ read: 2, added: 1, unchanged: 1 });
});

test("an import reports the same of files that it need not read again as of those that it reads", async () => {
  const folder = mkdtempSync(join(tmpdir(), "whole-files-"));
  cpSync(inRepository("examples/sample"), folder, { recursive: true });
  const store = emptyStore();
  await importFiles(store, [folder]);
  const passedOver = await importFiles(store, [folder]);
  touch(...readdirSync(folder).map((name) => join(folder, name)));
  const readAgain = await importFiles(store, [folder]);
  expect(passedOver.unchanged).toBeGreaterThan(50);
  expect(passedOver).toEqual(readAgain);
});

test("what an import remarks about a file is said by the next import too", async () => {
  const store = emptyStore();
  const files = [
    written("faulty.json", [item(1), { id: 2 }]),
    written("doubtful.json", [item(3, { dateTabled: "2999-01-01" })]),
    written("nothing.json", []),
  ];
  const first = await importFiles(store, files);
  const second = await importFiles(store, files);
  expect(first.skipped).toHaveLength(1);
  expect(first.doubtful).toHaveLength(1);
  expect(second).toEqual({ ...first, added: 0, unchanged: 2 });
});

test("a snapshot that did not take effect beside a broken newer one does later, alone", async () => {
  const store = emptyStore();
  const counted = async () => (await store.read("dataset-counts", {}))[0]?.questions;
  const older = written("boats@2025-07-01.json", [item(1), item(3)]);
  const [whole, newer, faulty] = [
    "boats@2025-07-02.json",
    "boats@2025-07-03.a.json",
    "boats@2025-07-03.b.json",
  ].map((name) => join(dirname(older), name)) as [string, string, string];
  writeFileSync(whole, JSON.stringify([item(1)]));
  writeFileSync(newer, JSON.stringify([item(1)]));
  writeFileSync(faulty, JSON.stringify([item(1), item(2)]).slice(0, -10));
  await importFiles(store, [older]);
  await importFiles(store, [whole, newer, faulty]);
  expect(await counted()).toBe(2);
  await importFiles(store, [whole]);
  expect(await counted()).toBe(1);
});

test("a file of a snapshot that did not take effect is read again when the rest of it can be read", async () => {
  const store = emptyStore();
  const counted = async () => (await store.read("dataset-counts", {}))[0]?.questions;
  const older = written("boats@2025-07-01.json", [item(1), item(3)]);
  const [whole, faulty] = ["boats@2025-07-02.json", "boats@2025-07-02.a.json"].map((name) =>
    join(dirname(older), name),
  ) as [string, string];
  writeFileSync(whole, JSON.stringify([item(1)]));
  writeFileSync(faulty, JSON.stringify([item(1), item(2)]).slice(0, -10));
  await importFiles(store, [older]);
  await importFiles(store, [whole, faulty]);
  expect(await counted()).toBe(2);
  await importFiles(store, [whole]);
  expect(await counted()).toBe(1);
});

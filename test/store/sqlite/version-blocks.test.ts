import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { StoreUnavailableError } from "../../../src/model/errors.ts";
import { backUp } from "../../../src/store/sqlite/backup/back-up.ts";
import { examineFile } from "../../../src/store/sqlite/examine/examine-file.ts";
import { SCHEMA_VERSION } from "../../../src/store/sqlite/file-version.ts";
import { openDatabase } from "../../../src/store/sqlite/open-database.ts";
import { openToRead } from "../../../src/store/sqlite/open-to-read.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { damagedBlocks } from "../../../src/store/sqlite/versions/damaged-blocks.ts";
import { keptFile, temporary } from "./kept-file.ts";

const recordIds = Array.from({ length: 40 }, (_, index) => `record "${index}"`);

/** Versions of very different lengths: many fit in a block, or one fills several. */
const arbitraryVersions = fc
  .tuple(fc.string({ unit: "grapheme" }), fc.constantFrom(1, 50, 1000, 20_000))
  .map(([text, times]) => JSON.stringify([{ text: text.repeat(times) }]));
const arbitrarySaves = fc.array(
  fc.uniqueArray(fc.tuple(fc.constantFrom(...recordIds), arbitraryVersions), {
    selector: ([recordId]) => recordId,
    minLength: 1,
  }),
  { maxLength: 12 },
);

type Saves = readonly (readonly [recordId: string, versions: string])[];

function save(store: SqliteStore, saves: Saves): Promise<void> {
  const keys = { naturalId: null, answerKey: null };
  const rows = saves.map(([recordId, versions]) => ({ recordId, versions, ...keys }));
  return store.write([{ query: "save-records", rows }]);
}

async function versionsIn(store: SqliteStore): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read("records-by-id", { ids: recordIds });
  return new Map(rows.map(({ recordId, versions }) => [recordId, versions]));
}

function rowsOf(file: string, statement: string): readonly unknown[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare(statement).all();
  database.close();
  return rows;
}

test("records have their latest versions after any saves, and blocks are mostly of records that are still there", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySaves, async (transactions) => {
      const file = temporary();
      const store = new SqliteStore(file);
      const expected = new Map<string, string>();
      for (const saves of transactions) {
        await save(store, saves);
        for (const [recordId, versions] of saves) expected.set(recordId, versions);
        expect(await versionsIn(store)).toEqual(expected);
      }
      await store.close();
      const database = openToRead(file);
      expect([...damagedBlocks(database)]).toEqual([]);
      database.close();
      const wasted = `SELECT id FROM version_block
        WHERE records > 2 * (SELECT count(*) FROM record WHERE block = version_block.id)`;
      expect(rowsOf(file, wasted)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test("many small transactions leave few blocks", async () => {
  const file = temporary();
  const store = new SqliteStore(file);
  for (const recordId of recordIds) await save(store, [[recordId, JSON.stringify([{ text: recordId }])]]);
  await store.close();
  expect(rowsOf(file, "SELECT count(*) AS blocks FROM version_block")).toEqual([{ blocks: 1 }]);
});

test("a transaction that fails leaves every version as it was, and the next one works", async () => {
  const store = new SqliteStore(temporary());
  await save(store, [["record", "[1]"]]);
  const keys = { naturalId: null, answerKey: null };
  const faulty = { recordId: "other", versions: "[3]", ...keys };
  const failing = store.write([
    { query: "save-records", rows: [{ recordId: "record", versions: "[2]", ...keys }] },
    { query: "save-records", rows: [{ ...faulty, recordId: undefined as unknown as string }] },
  ]);
  await expect(failing).rejects.toThrow();
  const read = async () =>
    (await store.read("records-by-id", { ids: ["record"] })).map((row) => row.versions);
  expect(await read()).toEqual(["[1]"]);
  await save(store, [["record", "[4]"]]);
  expect(await read()).toEqual(["[4]"]);
  await store.close();
});

test.each([
  ["has other bytes", "UPDATE version_block SET data = substr(data, 1, 30) || x'00' || substr(data, 32)"],
  ["ends early", "UPDATE version_block SET data = substr(data, 1, length(data) / 2)"],
  ["is another block", "UPDATE record SET block = (SELECT id FROM version_block WHERE id <> block LIMIT 1)"],
  ["is missing", "DELETE FROM version_block"],
])("a block that %s is one clear error, found by an examination, and in no backup", async (_, damage) => {
  const file = keptFile(SCHEMA_VERSION);
  const filled = new SqliteStore(file);
  await save(filled, [["in a second block", "[]"]]);
  await filled.close();
  const database = openDatabase(file);
  database.exec("PRAGMA foreign_keys = OFF");
  database.exec(damage);
  const [record] = database.prepare("SELECT recordId FROM record").all();
  database.close();
  const store = new SqliteStore(file);
  onTestFinished(() => store.close());
  const reading = store.read("records-by-id", { ids: [String(record?.["recordId"])] });
  await expect(reading).rejects.toThrow(StoreUnavailableError);
  await expect(reading).rejects.toThrow(
    /^The versions of records in .* are damaged: block \d+ .* Restore a backup/,
  );
  expect(await examineFile(file, "thorough")).not.toEqual([]);
  const copy = temporary();
  expect(() => backUp(file, copy)).toThrow(/is damaged: block \d+/);
  expect(existsSync(copy)).toBe(false);
});

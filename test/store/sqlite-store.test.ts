import { copyFile, mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { StoreBusyError, StoreUnavailableError } from "../../src/model/errors.ts";
import { loadPeople } from "../../src/store/load-people.ts";
import { ServedSqliteStore } from "../../src/store/sqlite/reading/served-sqlite-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { exportWholeGraph } from "../export-whole-graph.ts";
import { sampleFiles } from "../repository-paths.ts";
import { describeCoMentions } from "./co-mentions.contract.ts";
import { describeFacets } from "./facets.contract.ts";
import { describeFilters } from "./filters.contract.ts";
import { fixture } from "./fixture.ts";
import { describeGraphStore, exportGraph, loadAll } from "./graph-store.contract.ts";
import { describeMinisters } from "./ministers.contract.ts";
import { describeNeighbours } from "./neighbours.contract.ts";
import { describePeople } from "./people.contract.ts";
import { people } from "./people-fixture.ts";
import { describeReferences } from "./references.contract.ts";
import { describeSameText } from "./same-text.contract.ts";
import { describeSearch } from "./search.contract.ts";
import { describeTextClusters } from "./text-clusters.contract.ts";
import { describeWriters } from "./writers.contract.ts";

const temporary = async (name: string) => join(await mkdtemp(join(tmpdir(), "store-")), name);

describeGraphStore("SQLite", async () => new SqliteStore(":memory:"));
describeFilters("SQLite", async () => new SqliteStore(":memory:"), 200);
describeFacets("SQLite", async () => new SqliteStore(":memory:"), 60);
describeCoMentions("SQLite", async () => new SqliteStore(":memory:"), 60);
describeMinisters("SQLite", async () => new SqliteStore(":memory:"), 200);
describeNeighbours("SQLite", async () => new SqliteStore(":memory:"));
describeReferences("SQLite", async () => new SqliteStore(":memory:"));
describeSameText("SQLite", async () => new SqliteStore(":memory:"));
describeTextClusters("SQLite", async () => new SqliteStore(":memory:"));
describeSearch("SQLite", async () => new SqliteStore(":memory:"));
describePeople("SQLite", async () => new SqliteStore(":memory:"));
describeWriters("SQLite", async () => {
  const file = await temporary("answers.db");
  return [new SqliteStore(file), new SqliteStore(file)];
});

test("the keys of records leave no room in a file after the first import", async () => {
  const store = new SqliteStore(await temporary("answers.db"));
  const numbers = Array.from({ length: 20_000 }, (_, at) => Math.imul(at, 0x9e3779b1) >>> 0);
  const rows = numbers.map((number) => {
    const keys = {
      naturalId: `commons-2024-01-01-${number}`,
      answerKey: `answered-commons-2024-01-01-${number}`,
    };
    return { recordId: String(number), ...keys, versions: "[]" };
  });
  await store.bulkLoad(() => store.write([{ query: "save-records", rows }]));
  await store.close();
  const database = new DatabaseSync(store.location);
  const room = database.prepare("SELECT sum(unused) * 1.0 / sum(pgsize) AS share FROM dbstat WHERE name = ?");
  for (const index of ["record_by_natural_id", "record_by_answer_key"])
    expect(room.get(index)?.["share"], index).toBeLessThan(0.05);
  database.close();
});

test("a file stores the graph, and every reference in it is valid", async () => {
  const file = await temporary("deep/down/answers.db");
  const store = new SqliteStore(file);
  await loadPeople(store, people);
  await loadAll(store, fixture);
  const graph = await exportGraph(store);
  await store.close();
  const database = new DatabaseSync(file);
  expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  database.close();
  const again = new SqliteStore(file);
  expect(await exportGraph(again)).toBe(graph);
  await again.close();
});

test("a file that is not a database is rejected and left unchanged", async () => {
  const file = await temporary("notes.txt");
  await writeFile(file, "These are notes, and not a database of any kind at all.\n".repeat(40));
  const before = await readFile(file);
  expect(() => new SqliteStore(file)).toThrow(StoreUnavailableError);
  expect(() => new SqliteStore(file)).toThrow(/STORE must be a file that this program created/);
  expect(await readFile(file)).toEqual(before);
});

test("a file that another process writes to is waited for, and then reported as busy", async () => {
  const file = await temporary("answers.db");
  const store = new SqliteStore(file);
  const other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  const steps = [{ query: "remove-unfinished", rows: [{ work: "refresh" }] }] as const;
  await expect(store.write(steps)).rejects.toThrow(StoreBusyError);
  other.exec("ROLLBACK");
  await store.write(steps);
  other.close();
  await store.close();
});

test("indexes dropped by a killed first import are created by the next", async () => {
  const file = await temporary("answers.db");
  const indexes = () => {
    const database = new DatabaseSync(file);
    const rows = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name").all();
    database.close();
    return rows.map(({ name }) => name);
  };
  const store = new SqliteStore(file);
  await store.prepare();
  const all = indexes();
  await expect(store.bulkLoad(() => Promise.reject(new Error("cut off")))).rejects.toThrow("cut off");
  expect(indexes().length).toBeLessThan(all.length);
  await store.close();
  const again = new SqliteStore(file);
  await again.prepare();
  expect(indexes()).toEqual(all);
  await again.close();
});

test("the file alone holds everything at the end of an import, even while a server reads it", async () => {
  const file = await temporary("answers.db");
  const server = new ServedSqliteStore(file, 60_000);
  await importFiles(server, sampleFiles);
  await server.read("count-graph", {});
  const importer = new SqliteStore(file);
  await importFiles(importer, sampleFiles);
  await importer.close();
  const copied = await temporary("copied.db");
  await copyFile(file, copied);
  const copy = new SqliteStore(copied);
  expect(await exportWholeGraph(copy)).toBe(await exportWholeGraph(server));
  expect((await stat(`${file}-wal`)).size).toBe(0);
  await copy.close();
  await server.close();
});

test("the statistics of the query planner are those of the last import, not of a small first one", async () => {
  const file = await temporary("answers.db");
  const store = new SqliteStore(file);
  for (const files of [sampleFiles.slice(0, 1), sampleFiles]) await importFiles(store, files);
  await store.close();
  const database = new DatabaseSync(file);
  const questions = database.prepare("SELECT count(*) AS count FROM question").get()?.["count"];
  const [row] = database.prepare("SELECT stat FROM sqlite_stat1 WHERE idx = 'question_by_date'").all();
  expect(String(row?.["stat"]).split(" ")[0]).toBe(String(questions));
  database.close();
});

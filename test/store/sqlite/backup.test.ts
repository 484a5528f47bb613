import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { importFiles } from "../../../src/import/import-files.ts";
import { StoreBusyError, UnreadableInputError } from "../../../src/model/errors.ts";
import { backUp } from "../../../src/store/sqlite/backup/back-up.ts";
import { restore } from "../../../src/store/sqlite/backup/restore.ts";
import { OLDEST_VERSION, SCHEMA_VERSION } from "../../../src/store/sqlite/file-version.ts";
import { ServedSqliteStore } from "../../../src/store/sqlite/reading/served-sqlite-store.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { runCli } from "../../commands/run-cli.ts";
import { exportWholeGraph } from "../../export-whole-graph.ts";
import { inRepository } from "../../repository-paths.ts";
import { askStore } from "../../schema/ask-sample.ts";
import { keptFile, temporary } from "./kept-file.ts";

/** A graph with less than the sample, and its export. */
let small: string;
let exportOfSmall: string;

beforeAll(async () => {
  small = temporary();
  const store = new SqliteStore(small);
  await importFiles(store, [inRepository("examples/sample/written-answers.txt")]);
  exportOfSmall = await exportWholeGraph(store);
  await store.close();
});

async function exportOf(file: string): Promise<string> {
  const store = new SqliteStore(file);
  const text = await exportWholeGraph(store);
  await store.close();
  return text;
}

function countOf(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  const [row] = database.prepare("SELECT count(*) AS count FROM question").all();
  database.close();
  return Number(row?.["count"]);
}

function serve(file: string): ServedSqliteStore {
  const store = new ServedSqliteStore(file, 60_000);
  onTestFinished(() => store.close());
  return store;
}

/** A server in use holds a connection and a reader process. */
const question = `{ questions { totalCount } find(text: "Home Office", first: 1) { name } }`;

describe("backup", () => {
  test("of a served graph is that graph, in one file", async () => {
    const graph = keptFile(SCHEMA_VERSION);
    const server = serve(graph);
    await askStore(server)(question);
    const backup = temporary("deep.db");
    const { questions, version, unfinished } = backUp(graph, backup);
    expect({ questions, version, unfinished }).toEqual({
      questions: countOf(graph),
      version: SCHEMA_VERSION,
      unfinished: [],
    });
    expect(readdirSync(dirname(backup))).toEqual(["deep.db"]);
    expect(await exportOf(backup)).toBe(await exportWholeGraph(server));
  });

  test("during an import has whole batches and says what is unfinished", async () => {
    const store = new SqliteStore(temporary());
    await store.exclusively(async () => {
      await store.write([{ query: "save-unfinished", rows: [{ work: "refresh" }] }]);
      const backup = temporary();
      expect(backUp(store.location, backup).unfinished).toEqual(["refresh"]);
      expect(await exportOf(backup)).toBe(await exportWholeGraph(store));
    });
    await store.close();
  });

  test("of an older version is not upgraded, and restoring it upgrades it", async () => {
    const old = keptFile(OLDEST_VERSION);
    const backup = temporary();
    expect(backUp(old, backup).version).toBe(OLDEST_VERSION);
    const graph = temporary();
    await restore(backup, graph);
    expect(await exportOf(graph)).toBe(await exportOf(keptFile(OLDEST_VERSION)));
  });

  test("replaces a file only with --overwrite, and never the graph itself or a file in use", async () => {
    const backup = temporary();
    writeFileSync(backup, "notes");
    expect(() => backUp(small, backup)).toThrow("already exists");
    expect(readFileSync(backup, "utf8")).toBe("notes");
    expect(backUp(small, backup, { overwrite: true }).questions).toBeGreaterThan(10);
    expect(() => backUp(small, small, { overwrite: true })).toThrow("is the graph itself");
    const inUse = new SqliteStore(backup);
    onTestFinished(() => inUse.close());
    await inUse.write([]);
    expect(() => backUp(small, backup, { overwrite: true })).toThrow("may be in use");
  });

  test("of a damaged graph is refused, and leaves no file", () => {
    const graph = damaged(keptFile(SCHEMA_VERSION));
    const backup = temporary();
    expect(() => backUp(graph, backup)).toThrow(/damaged/);
    expect(readdirSync(dirname(backup))).toEqual([]);
  });
});

/** Overwrites pages in the middle, as a failing disk might. */
function damaged(file: string): string {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, bytes.length / 4, bytes.length / 2);
  writeFileSync(file, bytes);
  return file;
}

function written(content: string | Buffer): string {
  const file = temporary("backup.db");
  writeFileSync(file, content);
  return file;
}

function madeBy(statements: string): string {
  const file = temporary("backup.db");
  const database = new DatabaseSync(file);
  database.exec(statements);
  database.close();
  return file;
}

describe("restore", () => {
  test("replaces a served graph, and the next answers are of the restored one", async () => {
    const graph = temporary();
    copyFileSync(small, graph);
    const server = serve(graph);
    const ask = askStore(server);
    const { data: before } = await ask(question);
    expect(before.questions.totalCount).toBe(countOf(small));
    const sample = keptFile(SCHEMA_VERSION);
    const database = new DatabaseSync(sample);
    // Caches must not confuse two graphs that have been written to equally often.
    const [revision] = await server.read("revision", {});
    database.exec(`UPDATE revision SET number = ${revision?.number}`);
    database.close();
    await expect(restore(sample, graph)).rejects.toThrow("already holds a graph");
    expect((await ask(question)).data).toEqual(before);
    await restore(sample, graph, { overwrite: true });
    expect((await ask(question)).data).toEqual((await askStore(serve(sample))(question)).data);
    expect(await exportWholeGraph(server)).toBe(await exportOf(sample));
    expect(readdirSync(dirname(graph)).filter((name) => name.includes("partial"))).toEqual([]);
  });

  test("creates a graph where there is none", async () => {
    const graph = temporary("new.db");
    await restore(small, graph);
    expect(await exportOf(graph)).toBe(exportOfSmall);
  });

  test("replaces a damaged graph", async () => {
    const graph = damaged(keptFile(SCHEMA_VERSION));
    await restore(small, graph, { overwrite: true });
    expect(await exportOf(graph)).toBe(exportOfSmall);
  });

  test("waits for no import: it is refused while one runs", async () => {
    const store = new SqliteStore(temporary());
    const refused = store.exclusively(() => restore(small, store.location));
    await expect(refused).rejects.toThrow(StoreBusyError);
    await store.close();
  });

  const whole = () => readFileSync(keptFile(SCHEMA_VERSION));
  test.each<[string, () => string, RegExp]>([
    ["a missing file", () => temporary("missing.db"), /There is no file/],
    [
      "a text",
      () => written("These are notes.\n".repeat(100)),
      /is not a whole graph: file is not a database/,
    ],
    ["an empty file", () => written(""), /is not a backup/],
    ["another program's file", () => madeBy("CREATE TABLE theirs (id)"), /is not a backup/],
    [
      "a newer version",
      () => {
        const file = keptFile(SCHEMA_VERSION);
        const database = new DatabaseSync(file);
        database.exec("PRAGMA user_version = 9999");
        database.close();
        return file;
      },
      /has format 9999/,
    ],
    ["a file that ends early", () => written(whole().subarray(0, whole().length / 2)), /whole graph|damaged/],
    ["a file with damaged pages", () => damaged(keptFile(SCHEMA_VERSION)), /whole graph|damaged/],
  ])("of %s is refused and changes nothing", async (_, make, message) => {
    const graph = temporary();
    copyFileSync(small, graph);
    const file = make();
    const refused = restore(file, graph, { overwrite: true });
    await expect(refused).rejects.toThrow(UnreadableInputError);
    await expect(refused).rejects.toThrow(message);
    expect(await exportOf(graph)).toBe(exportOfSmall);
  });
});

test("the commands report in a line or as JSON, and name Neo4j's own tool", async () => {
  const cwd = dirname(temporary());
  const run = (args: readonly string[], STORE: string) => runCli(args, { cwd, env: { STORE } });
  const { code, stdout } = await run(["backup", "copy.db"], small);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(
      /^Backed up \d+ questions \(.* MB, format \d+, integrity checked\) to copy\.db\.\n$/,
    ),
  });
  const restored = await run(["restore", "copy.db", "--json"], "new/answers.db");
  expect(restored.code).toBe(0);
  expect(JSON.parse(restored.stdout)).toMatchObject({ file: "copy.db", unfinished: [] });
  expect(existsSync(`${cwd}/new/answers.db`)).toBe(true);
  for (const [command, tool] of [
    ["backup", "dump"],
    ["restore", "load"],
  ] as const) {
    const refused = await run([command, "copy.db"], "neo4j://127.0.0.1:1");
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`neo4j-admin database ${tool}`);
  }
});

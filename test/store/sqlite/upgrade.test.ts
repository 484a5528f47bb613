import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { importFiles } from "../../../src/import/import-files.ts";
import { openGraph } from "../../../src/import/open-graph.ts";
import { StoreUnavailableError } from "../../../src/model/errors.ts";
import {
  APPLICATION_ID,
  migrations,
  OLDEST_VERSION,
  SCHEMA_VERSION,
} from "../../../src/store/sqlite/file-version.ts";
import { migrate } from "../../../src/store/sqlite/migrate.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { VersionReader } from "../../../src/store/sqlite/versions/version-reader.ts";
import { runCli } from "../../commands/run-cli.ts";
import { exportWholeGraph } from "../../export-whole-graph.ts";
import { sampleFiles } from "../../repository-paths.ts";
import { askStore } from "../../schema/ask-sample.ts";
import { keptFile, keptVersions, temporary } from "./kept-file.ts";

function query(file: string, ...statements: readonly string[]): readonly unknown[] {
  const database = new DatabaseSync(file);
  const rows = statements.map((statement) => database.prepare(statement).all());
  database.close();
  return rows;
}

/** As the program opens it. */
const openWithoutForeignKeys = (file: string) =>
  new DatabaseSync(file, { enableForeignKeyConstraints: false });

/** How many versions each record has. */
function versionCounts(file: string): readonly unknown[] {
  const database = new DatabaseSync(file);
  new VersionReader(database).define();
  const isOld = database.prepare("SELECT 1 FROM pragma_table_info('record') WHERE name = 'versions'").get();
  const versions = isOld ? "versions" : "versions_of(recordId, block)";
  const rows = database
    .prepare(`SELECT recordId, json_array_length(${versions}) AS versions FROM record ORDER BY recordId`)
    .all();
  database.close();
  return rows;
}

/** What must outlive every upgrade: the texts and the versions of records. */
const lasting = (file: string) => [
  versionCounts(file),
  ...query(
    file,
    "SELECT id, text, state, tabledOn FROM question ORDER BY id",
    "SELECT id, text, answeredOn FROM answer ORDER BY id",
    "SELECT questionId, kind, recordedAt FROM change ORDER BY sequence",
  ),
];

/** The tables with their columns in any order, and the texts of indexes and triggers. */
function schemaOf(file: string): unknown {
  const database = new DatabaseSync(file);
  const list = database.prepare("PRAGMA table_list").all();
  const own = list.filter(({ schema, name }) => schema === "main" && !String(name).startsWith("sqlite_"));
  const columns = database.prepare(
    `SELECT name, type, "notnull", dflt_value, pk, hidden FROM pragma_table_xinfo(?) ORDER BY name`,
  );
  const shapes = own.map(({ name, type, wr }) => ({ name, type, wr, columns: columns.all(String(name)) }));
  const texts = database
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL")
    .all()
    .map(({ name, sql }) => `${name}: ${String(sql).replace(/\s+/g, " ")}`);
  database.close();
  return { shapes: shapes.sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1)), texts: texts.sort() };
}

test("a stored file is kept of every version that can be upgraded, and of the current one", () => {
  const expected = Array.from(
    { length: SCHEMA_VERSION - OLDEST_VERSION + 1 },
    (_, index) => OLDEST_VERSION + index,
  );
  expect(keptVersions).toEqual(expected);
});

test.each(keptVersions)(
  "a stored file of version %i is upgraded without loss, and works",
  async (version) => {
    const file = keptFile(version);
    const before = lasting(file);
    const store = new SqliteStore(file);
    expect(await openGraph(store)).toBe("ready");
    expect(lasting(file)).toEqual(before);
    expect(query(file, "PRAGMA user_version", "PRAGMA application_id", "PRAGMA integrity_check")).toEqual([
      [{ user_version: SCHEMA_VERSION }],
      [{ application_id: APPLICATION_ID }],
      [{ integrity_check: "ok" }],
    ]);
    const fresh = new SqliteStore(temporary());
    await fresh.prepare();
    expect(schemaOf(file)).toEqual(schemaOf(fresh.location));
    const { errors, data } = await askStore(store)(
      `{ ministersWhoAnswered(about: { countries: ["RU", "KP"] }) { totalCount } search(text: "sanctions") { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.ministersWhoAnswered.totalCount).toBeGreaterThan(0);
    expect(data.search.totalCount).toBeGreaterThan(0);
    const headed = "SELECT questionId, countryCode FROM question_mentions_country WHERE headingCount > 0";
    expect(query(file, headed)).not.toEqual([[]]);
    const { read, loaded } = await importFiles(store, sampleFiles);
    expect(loaded).toBe(read);
    await store.close();
    await fresh.close();
  },
);

test("a migration may drop what is computed from records, and the graph is computed again", async () => {
  const file = keptFile(SCHEMA_VERSION);
  const store = new SqliteStore(file);
  await store.write([{ query: "save-unfinished", rows: [{ work: "rebuild" }, { work: "refresh" }] }]);
  await openGraph(store);
  const graph = await exportWholeGraph(store);
  await store.close();
  const database = openWithoutForeignKeys(file);
  const text = `
    DROP TABLE question; DROP TABLE question_mentions_country; DROP TABLE question_about_topic;
    DROP TABLE answer; DROP TABLE answer_mentions_country; DROP TABLE answer_about_topic; DROP TABLE answer_original;
    DROP TABLE reference; DROP TABLE text_words;
    INSERT INTO unfinished (work) VALUES ('rebuild'), ('refresh');
  `;
  migrate(database, [{ version: SCHEMA_VERSION + 1, text }]);
  database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  database.close();
  const again = new SqliteStore(file);
  await openGraph(again);
  expect(await exportWholeGraph(again)).toBe(graph);
  await again.close();
});

test("a migration that fails leaves the file as it was", () => {
  const file = keptFile(OLDEST_VERSION);
  const before = [lasting(file), schemaOf(file)];
  const database = openWithoutForeignKeys(file);
  const failing = { version: SCHEMA_VERSION + 1, text: "DROP TABLE answer; DROP TABLE missing" };
  expect(() => migrate(database, [...migrations, failing])).toThrow("no such table");
  database.close();
  expect([lasting(file), schemaOf(file)]).toEqual(before);
  expect(query(file, "PRAGMA user_version")).toEqual([[{ user_version: OLDEST_VERSION }]]);
});

test("doctor leaves a file of an older version as it is, and says what upgrades it", async () => {
  const file = keptFile(OLDEST_VERSION);
  const before = readFileSync(file);
  const { code, stderr } = await runCli(["doctor"], { cwd: dirname(file), env: { STORE: file } });
  expect(code).toBe(2);
  expect(stderr).toContain(
    `has format ${OLDEST_VERSION}. The next import, or serve, upgrades it to format ${SCHEMA_VERSION}`,
  );
  expect(readFileSync(file)).toEqual(before);
});

test.each([
  ["another program", "CREATE TABLE theirs (id)", "was created by another program"],
  [
    "another program with our number",
    `CREATE TABLE theirs (id); PRAGMA user_version = ${OLDEST_VERSION}`,
    "was created by another program",
  ],
  ["another program without tables", "PRAGMA application_id = 1", "was created by another program"],
  [
    "an older version",
    `CREATE TABLE question (id); PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1`,
    "too old to be upgraded",
  ],
  [
    "a newer version",
    `CREATE TABLE question (id); PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION + 1}`,
    "Use a newer version of the program",
  ],
])("a file of %s is refused and left unchanged", (_, statements, message) => {
  const file = temporary();
  const database = new DatabaseSync(file);
  database.exec(statements);
  database.close();
  const before = readFileSync(file);
  expect(() => new SqliteStore(file)).toThrow(StoreUnavailableError);
  expect(() => new SqliteStore(file)).toThrow(message);
  expect(readFileSync(file)).toEqual(before);
});

import { spawnSync } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { ServedSqliteStore } from "../../src/store/sqlite/reading/served-sqlite-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { sampleFiles } from "../repository-paths.ts";
import { askStore } from "../schema/ask-sample.ts";
import { describeGraphStore } from "./graph-store.contract.ts";
import { slowMentions } from "./slow-mentions.ts";
import { describeTurns } from "./turns.contract.ts";

const temporary = async () => join(await mkdtemp(join(tmpdir(), "served-")), "answers.db");

describeGraphStore(
  "SQLite as a server reads it",
  async () => new ServedSqliteStore(await temporary(), 60_000),
);

describeTurns("SQLite as a server reads it", async () => {
  const store = new ServedSqliteStore(await slowMentions(), 60_000, 1);
  return {
    store,
    readSlowly: (request) => store.read("totals-of-countries", { ids: ["RU"] }, request),
  };
});

/** The processes that read a database file. */
function readersOf(file: string): readonly string[] {
  const { stdout } = spawnSync("ps", ["-A", "-ww", "-o", "args"], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes("reader-process.ts") && line.includes(file));
}

const slow = `{ country(code: "KP") { questions { totalCount } } }`;
const quick = "{ questions(first: 1) { edges { node { uin } } } }";

describe("a statement that takes too long", () => {
  test("is stopped with an error for the client, while others are served, and leaves no process", async () => {
    const file = await slowMentions();
    const store = new ServedSqliteStore(file, 1500);
    const ask = askStore(store);
    expect((await ask(quick)).errors).toBeUndefined();
    const [late, ...others] = await Promise.all([ask(slow), ...Array.from({ length: 20 }, () => ask(quick))]);
    expect(late.status).toBe(200);
    expect(late.errors).toMatchObject([
      { extensions: { code: "TIMEOUT" }, path: ["country", "questions", "totalCount"] },
    ]);
    expect(late.errors?.[0]?.message).toBe(
      "The query took longer than 1500 milliseconds and was stopped. Request fewer rows with a smaller `first`, or split the query in two.",
    );
    for (const { data } of others) expect(data.questions.edges).toHaveLength(1);
    expect((await ask(quick)).errors).toBeUndefined();
    await store.close();
    expect(readersOf(file)).toEqual([]);
  });

  test("is stopped repeatedly, even from many clients", async () => {
    const file = await slowMentions();
    const store = new ServedSqliteStore(file, 300);
    onTestFinished(() => store.close());
    const ask = askStore(store);
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask(slow)));
    for (const { errors } of answers) expect(errors?.[0]?.extensions?.["code"]).toBe("TIMEOUT");
    expect((await ask(quick)).data.questions.edges).toHaveLength(1);
    // Two for light statements, one for heavy ones, and two for those that turn out to be heavy.
    expect(readersOf(file).length).toBeLessThanOrEqual(5);
  });

  test("is abandoned when the store is closed", async () => {
    const file = await slowMentions();
    const store = new ServedSqliteStore(file, 60_000);
    const answer = askStore(store)(slow);
    await expect.poll(() => readersOf(file)).not.toHaveLength(0);
    await store.close();
    expect((await answer).errors?.[0]?.extensions?.["code"]).toBe("STORE_UNAVAILABLE");
    expect(readersOf(file)).toEqual([]);
  });
});

test("a look-up needs no reader, so it is answered while all are busy", async () => {
  const file = await slowMentions();
  const store = new ServedSqliteStore(file, 60_000, 1);
  const ask = askStore(store);
  const lookUp = `{ questions(first: 3) { edges { node { uin asker { name } department { name } } } } }`;
  const before = await ask(lookUp);
  expect(before.data.questions.edges).toHaveLength(3);
  const { ended } = store.turns;
  expect((await ask(lookUp)).data).toEqual(before.data);
  expect(store.turns.ended).toBe(ended);
  const answers = Array.from({ length: 10 }, () => ask(slow));
  await expect.poll(() => store.turns.waiting, { timeout: 30_000 }).toBeGreaterThan(0);
  expect((await ask(lookUp)).data).toEqual(before.data);
  expect(store.turns.waiting).toBeGreaterThan(0);
  await store.close();
  for (const { errors } of await Promise.all(answers)) expect(errors).toHaveLength(1);
});

test("a reader killed by something else is replaced, and its job is repeated", async () => {
  const file = await temporary();
  const store = new ServedSqliteStore(file, 60_000);
  onTestFinished(() => store.close());
  await importFiles(store, sampleFiles);
  const ask = askStore(store);
  const counted = "{ countries(first: 1) { edges { node { questions { totalCount } } } } }";
  await ask(counted);
  const { stdout } = spawnSync("ps", ["-A", "-ww", "-o", "pid,args"], { encoding: "utf8" });
  for (const line of stdout.split("\n")) {
    if (line.includes("reader-process.ts") && line.includes(file))
      process.kill(Number.parseInt(line, 10), "SIGKILL");
  }
  expect((await ask(counted)).data.countries.edges).toHaveLength(1);
});

test("the next read sees what another process imported", async () => {
  const file = await temporary();
  const store = new ServedSqliteStore(file, 60_000);
  onTestFinished(() => store.close());
  const ask = askStore(store);
  expect((await ask("{ questions { totalCount } }")).data.questions.totalCount).toBe(0);
  const writer = new SqliteStore(file);
  await importFiles(writer, sampleFiles);
  await writer.close();
  expect((await ask("{ questions { totalCount } }")).data.questions.totalCount).toBe(71);
});

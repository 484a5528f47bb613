import { type ChildProcess, spawn } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, open, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { SCHEMA_VERSION } from "../../src/store/sqlite/file-version.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { inRepository, sampleFiles } from "../repository-paths.ts";
import { keptFile } from "../store/sqlite/kept-file.ts";

const [oneFile = ""] = sampleFiles;
let sample: string;
beforeAll(async () => {
  sample = join(await mkdtemp(join(tmpdir(), "faulty-")), "answers.db");
  const store = new SqliteStore(sample);
  await importFiles(store, sampleFiles);
  await store.close();
});

/** Permissions do not bind an administrator, so an administrator's tests run the command line as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function start(store: string, command: string): ChildProcess {
  return spawn("sh", ["-c", `exec "$0" ${command}`, inRepository("bin/written-answers.js")], {
    cwd: tmpdir(),
    env: { PATH: process.env["PATH"], HOME: tmpdir(), STORE: store, PORT: "0" },
    ...nobody,
  });
}

async function run(store: string, command: string) {
  const child = start(store, command);
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { code, stdout, stderr };
}

/** A copy of a database in a folder of its own that everybody may use. */
async function copyOf(original: string): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = join(await mkdtemp(join(tmpdir(), "faulty-")), "graph");
  await mkdir(folder);
  await chmod(join(folder, ".."), 0o777);
  await chmod(folder, 0o777);
  const file = join(folder, "answers.db");
  await cp(original, file);
  await chmod(file, 0o666);
  return { folder, file };
}

describe.each([
  ["a read-only file", 0o444, 0o777],
  ["a file in a read-only folder", 0o666, 0o555],
])("%s", (_name, fileMode, folderMode) => {
  async function protectedFile(original = sample): Promise<string> {
    const { folder, file } = await copyOf(original);
    await chmod(file, fileMode);
    await chmod(folder, folderMode);
    onTestFinished(() => chmod(folder, 0o777));
    return file;
  }

  test("can be examined but not imported into", async () => {
    const file = await protectedFile();
    const doctor = await run(file, "doctor --check --json");
    expect(doctor).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(doctor.stdout)).toMatchObject({ problems: [], counts: { Question: 71 } });
    expect(await run(file, `import ${oneFile}`)).toEqual({
      code: 2,
      stdout: "",
      stderr: `written-answers: Cannot write to ${file}: the file or its folder is read-only. Change its permissions.\n`,
    });
  });

  test("must be upgraded elsewhere if it is of an older version", async () => {
    const file = await protectedFile(keptFile(24));
    const said = `${file} has format 24 and must be upgraded to format ${SCHEMA_VERSION} first, but the file or its folder is read-only. Run serve or an import where it can be written to; make a backup first.`;
    expect(await run(file, "serve")).toEqual({ code: 2, stdout: "", stderr: `written-answers: ${said}\n` });
  });

  test("can be served", async () => {
    const child = start(await protectedFile(), "serve");
    onTestFinished(() => void child.kill("SIGTERM"));
    let printed = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
    await expect.poll(() => printed, { timeout: 50_000 }).toContain("Press Ctrl-C");
    expect(printed).toContain("The file is read-only.");
    const [url = ""] = printed.match(/http:\S+\/graphql/) ?? [];
    const response = await fetch(`${url}?query={questions{totalCount}}`);
    expect(await response.json()).toMatchObject({ data: { questions: { totalCount: 71 } } });
  });
});

/** Overwrites the second half of every page but the first few. */
async function damage(file: string): Promise<void> {
  const handle = await open(file, "r+");
  const { size } = await handle.stat();
  const rubbish = Buffer.alloc(8192, 0x5a);
  for (let at = 6 * 16_384 + 8192; at < size; at += 16_384) await handle.write(rubbish, 0, 8192, at);
  await handle.close();
}

describe("a damaged file", () => {
  test("is found by doctor --check, and not served", async () => {
    const { file } = await copyOf(sample);
    await damage(file);
    const doctor = await run(file, "doctor --check");
    expect(doctor).toMatchObject({ code: 1, stderr: "" });
    expect(doctor.stdout).toContain(`The sqlite store at ${file} is damaged:\n`);
    const serve = await run(file, "serve");
    expect(serve).toMatchObject({ code: 2, stdout: "" });
    expect(serve.stderr).toMatch(/^written-answers: Cannot serve .* it is damaged.*doctor --check.*\n$/);
  });

  test("is reported with its true cause by an import that reads it", async () => {
    const { file } = await copyOf(sample);
    await damage(file);
    const { code, stderr } = await run(file, `import ${sampleFiles.join(" ")}`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^written-answers: Cannot use .*: the file is damaged; restore a backup.*\n$/);
  });
});

describe("damaged versions of records", () => {
  async function damagedFile(): Promise<string> {
    const { file } = await copyOf(sample);
    const database = new DatabaseSync(file);
    database.exec("UPDATE version_block SET data = substr(data, 1, length(data) / 2)");
    database.close();
    return file;
  }
  const cause = (file: string) =>
    `The versions of records in ${file} are damaged: block 1 of the versions of records cannot be unpacked. The graph can be served and exported, but not brought up to date. Restore a backup, or delete the file and import again.\n`;

  test("end a command that needs them, and the graph is still served, with a warning", async () => {
    const file = await damagedFile();
    expect(await run(file, "relink")).toEqual({
      code: 2,
      stdout: "",
      stderr: `written-answers: ${cause(file)}`,
    });
    const child = start(file, "serve");
    onTestFinished(() => void child.kill("SIGTERM"));
    let [printed, logged] = ["", ""];
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      logged += chunk.toString();
    });
    await expect.poll(() => printed, { timeout: 50_000 }).toContain("Press Ctrl-C");
    expect(printed).toContain(
      `Work that an earlier command left cannot be finished, so parts of the graph may be old. ${cause(file)}`,
    );
    expect(logged).toContain('"msg":"unfinished work failed"');
    const [url = ""] = printed.match(/http:\S+\/graphql/) ?? [];
    const query =
      '{questions{totalCount}ministersWhoAnswered(about:{countries:["Russia","DPRK"],match:ALL,scope:ANSWER}){totalCount}}';
    const response = await fetch(`${url}?query=${encodeURIComponent(query)}`);
    expect(await response.json()).toMatchObject({
      data: { questions: { totalCount: 71 }, ministersWhoAnswered: { totalCount: 4 } },
    });
  });

  test("are repaired by restoring a backup", async () => {
    const file = await damagedFile();
    expect(await run(file, "relink")).toMatchObject({ code: 2 });
    expect(await run(file, "doctor --check")).toMatchObject({ code: 1 });
    const { file: backup } = await copyOf(sample);
    expect(await run(file, `restore ${backup} --overwrite`)).toMatchObject({ code: 0, stderr: "" });
    expect(await run(file, "relink")).toMatchObject({ code: 0, stderr: "" });
    expect(await run(file, "doctor --check")).toMatchObject({ code: 0, stderr: "" });
  });
});

test("a file without permission is reported with what to change", async () => {
  const { file } = await copyOf(sample);
  await chmod(file, 0);
  const { code, stderr } = await run(file, "doctor --check");
  expect(code).toBe(2);
  expect(stderr).toBe(
    `written-answers: Cannot use ${file}: this user may not write to it. Fix this, or set STORE to another path.\n`,
  );
});

test("a folder given as a file is reported", async () => {
  const { folder } = await copyOf(sample);
  expect(await run(folder, "doctor")).toMatchObject({
    code: 2,
    stderr: `written-answers: Cannot use ${folder}: it is a folder. STORE must be a file.\n`,
  });
});

test("an import that cannot write any more says so in one line, and the next continues", async () => {
  const { folder } = await copyOf(sample);
  const file = join(folder, "new.db");
  const child = spawn(
    "sh",
    [
      "-c",
      `ulimit -f 2000; exec "$0" import ${sampleFiles.join(" ")}`,
      inRepository("bin/written-answers.js"),
    ],
    {
      cwd: folder,
      env: { PATH: process.env["PATH"], HOME: folder, STORE: file },
    },
  );
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(2);
  expect(stderr).toMatch(/^written-answers: Cannot use .*: reading or writing failed; check the disk.*\n$/);
  const store = new SqliteStore(file);
  await importFiles(store, sampleFiles);
  expect((await store.read("count-nodes", { label: "Question" }))[0]?.count).toBe(71);
  await store.close();
  expect((await stat(file)).size).toBeGreaterThan(1_000_000);
});

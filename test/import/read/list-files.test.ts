import { execFileSync } from "node:child_process";
import { chmod, link, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importFiles } from "../../../src/import/import-files.ts";
import { listFiles } from "../../../src/import/read/list-files.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { inRepository, sampleFiles } from "../../repository-paths.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "list-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const block = (word: string) => `Asked by: A B (C - D)\nQuestion to the Home Office:\nTo ask why ${word}.\n`;

async function fill(names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(join(at(name), ".."), { recursive: true });
    await writeFile(at(name), block(name));
  }
}
const names = (...paths: string[]) =>
  listFiles(paths).map(({ path, fault }) => path.slice(folder.length + 1) + (fault === null ? "" : "!"));

describe("a folder", () => {
  test("is listed recursively, by path, without dotfiles", async () => {
    await fill([
      "b.txt",
      "a/z.txt",
      "a/Y.txt",
      "a/deep/er/1.txt",
      "B.txt",
      ".hidden",
      "a/.git/config",
      "10.txt",
      "9.txt",
    ]);
    const expected = ["10.txt", "9.txt", "B.txt", "a/Y.txt", "a/deep/er/1.txt", "a/z.txt", "b.txt"];
    expect(names(folder)).toEqual(expected);
    expect(names(`${folder}/`)).toEqual(expected);
  });

  test("may itself begin with a dot", async () => {
    await fill([".cache/1.txt"]);
    expect(names(at(".cache"))).toEqual([".cache/1.txt"]);
  });

  test("that links to itself is listed once, and so is a file with two names", async () => {
    await fill(["a/1.txt", "a/2.txt"]);
    await symlink(folder, at("a/loop"));
    await symlink("1.txt", at("a/0.txt"));
    await link(at("a/2.txt"), at("a/3.txt"));
    expect(names(folder)).toEqual(["a/0.txt", "a/2.txt"]);
    expect(names(at("a/2.txt"), folder, at("a"), at("a/1.txt"))).toEqual(["a/2.txt", "a/0.txt"]);
  });

  test("gives the bytes of its files", async () => {
    await fill(["1.txt", "a/2.txt"]);
    expect(listFiles([folder]).map(({ bytes }) => bytes)).toEqual([
      block("1.txt").length,
      block("a/2.txt").length,
    ]);
  });

  test("without files, or that is unreadable, is in the list with the reason", async () => {
    await mkdir(at("empty/inner"), { recursive: true });
    await writeFile(at("empty/.hidden"), "x");
    expect(listFiles([at("empty")])).toEqual([
      {
        path: at("empty"),
        bytes: 0,
        fault: `"${at("empty")}" is a folder without files to import; names that begin with a dot are skipped.`,
      },
    ]);
    await fill(["full/1.txt"]);
    await mkdir(at("full/empty"));
    expect(names(at("full"))).toEqual(["full/1.txt"]);
    if (process.getuid?.() === 0) return;
    await chmod(at("full"), 0);
    expect(listFiles([at("full")])[0]?.fault).toContain("is a folder that cannot be read (EACCES)");
    await chmod(at("full"), 0o700);
  });

  test.skipIf(process.platform === "win32")(
    "with a pipe in it does not wait for it (skipped where there are no named pipes)",
    async () => {
      execFileSync("mkfifo", [at("pipe")]);
      expect(names(folder)).toEqual(["pipe!"]);
    },
  );

  test("includes broken links and missing paths, for the import to report", async () => {
    await symlink("nowhere", at("broken.txt"));
    expect(names(folder, at("missing.txt"))).toEqual(["broken.txt", "missing.txt"]);
  });
});

describe("an import of a folder", () => {
  async function run(paths: readonly string[]) {
    const store = new SqliteStore(":memory:");
    const totals: number[] = [];
    let read = 0;
    const report = await importFiles(store, paths, {
      onStart: (bytes) => totals.push(bytes),
      onProgress: ({ bytes }) => {
        read = bytes;
      },
    });
    await store.close();
    return { report, totals, read };
  }

  test("loads known formats and reports others, each with its reason", async () => {
    await fill(["1.txt", "a/2.txt"]);
    await writeFile(at("notes.md"), "# Notes\n");
    await writeFile(at("picture.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]));
    await mkdir(at("empty"));
    const { report, totals, read } = await run([folder, at("empty"), at("missing.txt")]);
    expect(report).toMatchObject({ files: 5, unread: 3, read: 2, loaded: 2, skipped: [] });
    expect(report.faults.map(({ file, line, reason }) => [file, line, reason])).toEqual([
      [at("notes.md"), 1, expect.stringContaining("unknown format; expected")],
      [at("picture.png"), 1, expect.stringContaining("unknown format; expected")],
      [at("missing.txt"), 1, expect.stringContaining("There is no file")],
    ]);
    const total = listFiles([folder]).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(totals).toEqual([total]);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThanOrEqual(total);
  });

  test("gives the same graph as its files one by one", async () => {
    const whole = (await run([inRepository("examples/sample")])).report;
    const single = (await run(sampleFiles)).report;
    expect(whole.loaded).toBe(single.loaded);
    expect([whole.answers, whole.unresolvedNames]).toEqual([single.answers, single.unresolvedNames]);
  });
});

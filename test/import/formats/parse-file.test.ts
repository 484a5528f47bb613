import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseFile } from "../../../src/import/formats/parse-file.ts";
import { UnreadableInputError } from "../../../src/model/errors.ts";
import { inRepository } from "../../repository-paths.ts";
import { collect } from "./collect-entries.ts";

const examples = inRepository("examples/sample");
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parse-file-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a file", () => {
  test("gives every record its path and modification time", async () => {
    const path = join(folder, "one.txt");
    await writeFile(path, "Asked by: A B (C - D)\nQuestion to the Home Office:\nTo ask why.\n");
    await utimes(path, new Date(), new Date("2025-03-04T05:06:07Z"));
    const { records } = await collect(parseFile(path));
    expect(records.map((record) => record.provenance)).toMatchObject([
      { source: path, line: 1, retrievedAt: "2025-03-04T05:06:07.000Z" },
    ]);
  });

  test("larger than a chunk gives every record once", async () => {
    const path = join(folder, "many.txt");
    const block = "Asked by: A B (C - D)\r\nQuestion to the Home Office:\r\nTo ask why.\r\n";
    await writeFile(path, block.repeat(20_000));
    const { records, skipped } = await collect(parseFile(path));
    expect([records.length, skipped.length]).toEqual([20_000, 0]);
    expect(records.at(-1)?.provenance.line).toBe(59_998);
  });

  test("that is empty is reported", async () => {
    const path = join(folder, "empty.txt");
    await writeFile(path, "");
    const { skipped } = await collect(parseFile(path));
    expect(skipped).toMatchObject([{ file: path, line: 1, reason: `"${path}" is empty.` }]);
  });

  test("need not be read to its end", async () => {
    const path = join(folder, "many.txt");
    for await (const entry of parseFile(path)) {
      expect(entry.kind).toBe("record");
      break;
    }
  });

  test("that is missing, a folder or unreadable is reported with what was expected", async () => {
    const locked = join(folder, "locked.txt");
    await writeFile(locked, "x");
    await chmod(locked, 0);
    await mkdir(join(folder, "inner"));
    const reason = async (path: string) => {
      const error: unknown = await collect(parseFile(path)).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UnreadableInputError);
      return error instanceof UnreadableInputError ? `${error.file}: ${error.message}` : "";
    };
    expect(await reason("nowhere.txt")).toBe(
      'nowhere.txt: There is no file "nowhere.txt"; expected a readable file of written questions.',
    );
    expect(await reason(join(folder, "inner"))).toContain("is a folder; expected a readable file");
    if (process.getuid?.() !== 0) expect(await reason(locked)).toContain("may not be read by this user");
    expect(await reason("a\0b")).toContain("cannot be read");
  });
});

describe("the sample", () => {
  test("is read without a skipped record", async () => {
    const files = (await readdir(examples)).filter((name) => name.endsWith(".txt"));
    const parsed = await Promise.all(files.map((name) => collect(parseFile(join(examples, name)))));
    expect(files.length).toBeGreaterThan(1);
    expect(parsed.flatMap((each) => each.skipped)).toEqual([]);
    expect(parsed.flatMap((each) => each.records).length).toBeGreaterThanOrEqual(30);
  });

  test("has no repeated sentences except in one pair of identical answers", async () => {
    const text = await readFile(join(examples, "written-answers.txt"), "utf8");
    const long = text.split("\n").filter((line) => line.length > 120);
    expect(long.length - new Set(long).size).toBe(1);
  });
});

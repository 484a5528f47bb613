import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inRepository } from "../repository-paths.ts";

function run(script: string, ...args: readonly string[]) {
  const options = ["--disable-warning=ExperimentalWarning", inRepository(`scripts/${script}`), ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, options, { encoding: "utf8" });
  return { stdout, stderr, status };
}

test("measure-references counts the references that an import finds and resolves", () => {
  const { stdout } = run("measure-references.ts", inRepository("examples/sample"));
  expect(JSON.parse(stdout)).toEqual({
    ...{ questions: 71, texts: 129, pointing: 3, references: 4, dated: 3 },
    ...{ numberless: 1, joined: 2, absent: 1, uncertain: 0 },
  });
});

test("measure-same-text counts answers with the same text", () => {
  const pairs = join(mkdtempSync(join(tmpdir(), "pairs-")), "pairs.txt");
  const { stdout } = run("measure-same-text.ts", inRepository("examples/sample"), pairs, "1000");
  expect(JSON.parse(stdout)).toMatchObject({
    answers: 58,
    clusters: 2,
    largest: 3,
    identicalToFirst: 1,
    inOtherWords: 2,
    recall: { ofTemplatedTexts: { texts: 1000, recall: 1 } },
  });
});

test("a measurement of a missing folder fails with a message", () => {
  const { stderr, status } = run("measure-references.ts", "nowhere");
  expect(stderr).toContain('Folder "nowhere" does not exist. Give a folder to import.');
  expect(status).toBe(1);
});

import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { sampleFiles } from "../repository-paths.ts";
import { runCli } from "./run-cli.ts";

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "written-answers-export-"));
  await runCli(["import", ...sampleFiles], { cwd });
});

test("rows go to a file that is complete once it has its name, with a description beside it", async () => {
  await writeFile(
    join(cwd, "it.graphql"),
    '{ questions(filter: {countries: ["Russia"]}) { edges { node { uin text } } } }',
  );
  const { code, stderr } = await runCli(
    ["export", "--format", "csv", "--query", "it.graphql", "--out", "it.csv"],
    { cwd },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "Exported 17 rows to it.csv.\n" });
  expect(parse(readFileSync(join(cwd, "it.csv")))).toHaveLength(18);
  expect(existsSync(join(cwd, "it.csv.part"))).toBe(false);
  expect(JSON.parse(readFileSync(join(cwd, "it.csv-metadata.json"), "utf8"))).toMatchObject({
    counts: { rows: 17 },
  });
});

test("a graph goes to standard output, and only the graph", async () => {
  const { code, stdout, stderr } = await runCli(["export", "--format", "d3"], { cwd });
  expect(code).toBe(0);
  const { nodes, links } = JSON.parse(stdout);
  expect(stderr).toBe(`Exported ${nodes.length} nodes and ${links.length} edges.\n`);
});

test("what cannot be exported leaves no file", async () => {
  await writeFile(join(cwd, "bad.graphql"), "{ dataset { questions } }");
  for (const [args, message] of [
    [["--format", "docx"], /Unknown format "docx"\. Use one of: csv, /],
    [["--format", "csv", "--query", "bad.graphql"], /has no list/],
    [["--format", "svg", "--query", "bad.graphql"], /has no `subgraph`/],
    [["--format", "csv", "--query", "missing.graphql"], /Cannot read missing\.graphql/],
  ] as const) {
    const { code, stderr } = await runCli(["export", ...args, "--out", "no.file"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  }
  expect(existsSync(join(cwd, "no.file"))).toBe(false);
  expect(existsSync(join(cwd, "no.file.part"))).toBe(false);
});

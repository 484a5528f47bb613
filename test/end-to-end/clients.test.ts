import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { python, runsPython } from "../export/python.ts";
import { inRepository, sampleFiles } from "../repository-paths.ts";
import { generateTypes } from "./generate-types.ts";
import { type ServedGraph, serveGraph } from "./serve-graph.ts";

let served: ServedGraph;
beforeAll(async () => {
  served = await serveGraph(new SqliteStore(":memory:"), sampleFiles);
});
afterAll(() => served.stop());

/** Runs a program against the server, and gives what it prints. */
async function run(program: string, file: string): Promise<string> {
  const child = spawn(program, [file, `${served.server.url}/graphql`]);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  return stdout;
}

const example = (file: string) => inRepository(`examples/clients/${file}`);

const ministers = [
  "Helen Marrow: 3",
  "Tom Calder: 1",
  "Baroness Thorne of Saltfleet: 1",
  "Lord Maddock of Greyfield: 1",
];

test("Apollo Client joins the pages of a list", async () => {
  const { data } = await served.ask("{ changesSince { totalCount } }");
  const { totalCount } = data.changesSince;
  expect(totalCount).toBeGreaterThan(20);
  expect(await run(process.execPath, example("apollo.ts"))).toBe(`${totalCount} of ${totalCount} changes\n`);
});

test("urql runs a query by its hash", async () => {
  expect((await run(process.execPath, example("urql.ts"))).trim().split("\n").sort()).toEqual(
    ministers.toSorted(),
  );
});

describe("graphql-codegen", () => {
  let folder: string;
  beforeAll(async () => {
    const parent = inRepository(".cache");
    mkdirSync(parent, { recursive: true });
    folder = mkdtempSync(join(parent, "codegen-"));
    cpSync(example("codegen"), folder, { recursive: true });
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: "../../tsconfig.json", include: ["main.ts"] }),
    );
    await generateTypes(`${served.server.url}/graphql`, folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const typeErrors = () =>
    spawnSync(process.execPath, [inRepository("node_modules/typescript/bin/tsc"), "-p", folder], {
      encoding: "utf8",
    }).stdout;

  test("generates the types of a program that runs", async () => {
    expect(typeErrors()).toBe("");
    expect(await run(process.execPath, join(folder, "main.ts"))).toBe(
      "2025-11-03: asker unknown\n2025-03-03: Alex Harrow\nday unknown: Alex Harrow\n",
    );
  });

  test("finds a wrong variable and a value that may be null", () => {
    const program = readFileSync(join(folder, "main.ts"), "utf8");
    writeFileSync(
      join(folder, "main.ts"),
      program.replace("(newest, { name }", "(newest, { nme: name }").replace("country?.", "country."),
    );
    expect(typeErrors()).toMatch(/'nme' does not exist[\s\S]*'country' is possibly 'null'/);
  });
});

describe.runIf(runsPython)("Python", () => {
  test("gql checks a query against the schema and reads all pages", async () => {
    expect((await run(python ?? "python3", example("python_gql.py"))).trim().split("\n").sort()).toEqual(
      ministers.toSorted(),
    );
  });
});

const runsCurl = spawnSync("curl", ["--version"]).status === 0 || process.env["CI"] === "true";

test.runIf(runsCurl)("curl asks by POST and GET, and is told when nothing has changed", async () => {
  expect(await run("sh", example("ask.sh"))).toBe(
    `"data":{"country":{"code":"KP"}}\n"data":{"country":{"code":"RU"}}\n304\n`,
  );
});

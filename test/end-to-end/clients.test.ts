import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { python, runsPython } from "../export/python.ts";
import { inRepository, sampleFiles } from "../repository-paths.ts";
import { type ServedGraph, serveGraph } from "./serve-graph.ts";

let served: ServedGraph;
beforeAll(async () => {
  served = await serveGraph(new SqliteStore(":memory:"), sampleFiles);
});
afterAll(() => served.stop());

/** Runs a program of examples/clients against the server, and gives what it prints. */
async function run(program: string, file: string): Promise<string> {
  const child = spawn(program, [inRepository(`examples/clients/${file}`), `${served.server.url}/graphql`]);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  return stdout;
}

const ministers = [
  "Helen Marrow: 3",
  "Tom Calder: 1",
  "Baroness Thorne of Saltfleet: 1",
  "Lord Maddock of Greyfield: 1",
];

describe.runIf(runsPython)("Python", () => {
  test("gql checks a query against the schema and reads all pages", async () => {
    expect((await run(python ?? "python3", "python_gql.py")).trim().split("\n").sort()).toEqual(
      ministers.toSorted(),
    );
  });
});

const runsCurl = spawnSync("curl", ["--version"]).status === 0 || process.env["CI"] === "true";

test.runIf(runsCurl)("curl asks by POST and GET, and is told when nothing has changed", async () => {
  expect(await run("sh", "ask.sh")).toBe(
    `"data":{"country":{"code":"KP"}}\n"data":{"country":{"code":"RU"}}\n304\n`,
  );
});

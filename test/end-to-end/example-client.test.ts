import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { inRepository, sampleFiles } from "../repository-paths.ts";
import { type ServedGraph, serveGraph } from "./serve-graph.ts";

let served: ServedGraph;
beforeAll(async () => {
  served = await serveGraph(new SqliteStore(":memory:"), sampleFiles);
});
afterAll(() => served.stop());

async function runClient(...args: readonly string[]) {
  const url = `${served.server.url}/graphql`;
  const child = spawn(process.execPath, [inRepository("examples/client/main.ts"), "--url", url, ...args]);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { stdout, stderr, code };
}

test("the example client prints what its README shows", async () => {
  const { stdout, stderr, code } = await runClient("Russia", "DPRK");
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  const readme = readFileSync(inRepository("examples/client/README.md"), "utf8");
  expect(readme).toContain(`\n\`\`\`\n${stdout}\`\`\`\n`);
  expect(stdout).toContain("4 ministers");
});

test("the example client recognises an error by its code", async () => {
  expect(await runClient("Rusia")).toEqual({
    stdout: "",
    stderr: `NOT_FOUND: There is no country "Rusia". Did you mean "Russia"?\n`,
    code: 1,
  });
});

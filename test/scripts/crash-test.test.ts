import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { crashAll } from "../../scripts/crash-test/crash-all.ts";

/** `npm run crash-test` does the same more often, with more questions. */
const counts = { import: 3, end: 3, people: 3, relink: 3, readers: 3, server: 3, neo4j: 0 };

test("whatever is killed, nothing is lost, and the same command goes on", { timeout: 900_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "crash-test-"));
  const found = [];
  for await (const report of crashAll({ counts, questions: 800, seed: 1, folder })) found.push(report);
  expect(found.flatMap(({ faults }) => faults)).toEqual([]);
  expect(found.map(({ name, kills, late }) => `${name}: ${kills + late}`)).toEqual([
    "a first import: 2",
    "an import over an older snapshot: 1",
    "the end of a first import: 2",
    "the end of an import over an older snapshot: 1",
    "import-people: 3",
    "relink: 3",
    "a reader of the server: 3",
    "the server under load: 3",
  ]);
});

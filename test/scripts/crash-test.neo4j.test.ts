import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { crashAll } from "../../scripts/crash-test/crash-all.ts";

const isMissing = inject("neo4jUri") === null;

test.skipIf(isMissing)(
  `a Neo4j that is killed loses nothing, and the same command goes on (${inject("neo4jMissing") ?? "running"})`,
  { timeout: 900_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "crash-test-"));
    const counts = { import: 0, end: 0, people: 0, relink: 0, readers: 0, server: 0, neo4j: 3 };
    const found = [];
    for await (const report of crashAll({ counts, questions: 200, seed: 1, folder })) found.push(report);
    expect(found).toMatchObject([{ name: "Neo4j", faults: [] }]);
  },
);

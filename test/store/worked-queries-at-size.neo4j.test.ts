import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { wholeGraph } from "../../src/export/graph/whole-graph.ts";
import { importFiles } from "../../src/import/import-files.ts";
import { importPeople } from "../../src/import/import-people.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { hasSharedData, inRepository, sharedData } from "../repository-paths.ts";
import { askStore } from "../schema/ask-sample.ts";

const uri = inject("neo4jUri");

const filesIn = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

/** All questions that were downloaded, 37 thousand with a few of another House and time. */
const questions = () =>
  ["written-questions-api/full", "theyworkforyou"].flatMap((folder) => filesIn(join(sharedData, folder)));

/** Each store was imported at a time of its own. */
const withoutMoments = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "a moment"));

/** All edges as they are exported. */
async function edgesOf(store: Pick<GraphStore, "read">): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const { edges } of wholeGraph(store)) all.push(...edges.map((edge) => JSON.stringify(edge)));
  return all;
}

describe.skipIf(uri === null || !hasSharedData)(
  `worked queries over all real questions (skipped where ../shared/data is absent; Neo4j ${inject("neo4jMissing") ?? "running"})`,
  () => {
    test("are answered, and the whole graph exported, by both engines alike", async () => {
      const stores = [new SqliteStore(":memory:"), await openEmptyNeo4j(uri ?? "")] as const;
      onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))));
      for (const store of stores) {
        await importPeople(store, [join(sharedData, "people")]);
        await importFiles(store, questions());
      }
      const served = new Neo4jStore({ uri: uri ?? "", user: null, password: null }, 60_000);
      onTestFinished(() => served.close());
      const loadsColumns = async () => {
        await served.read("questions-in-buckets", { letters: 4, today: "2026-01-01" });
        return served.columnBytes;
      };
      await expect.poll(loadsColumns, { timeout: 120_000 }).toBeGreaterThan(1_000_000);
      const [sqlite, neo4j, fromColumns] = [stores[0], stores[1], served].map((store) => askStore(store)) as [
        ReturnType<typeof askStore>,
        ReturnType<typeof askStore>,
        ReturnType<typeof askStore>,
      ];
      const { data } = await sqlite("{ questions { totalCount } }");
      expect(data.questions.totalCount).toBeGreaterThan(37_000);
      for (const file of filesIn(inRepository("examples/queries"))) {
        const query = readFileSync(file, "utf8");
        const { status, data: found, errors = [] } = await sqlite(query);
        // Some name a node of the sample.
        for (const { extensions } of errors) expect(extensions?.["code"], file).toBe("NOT_FOUND");
        for (const ask of [neo4j, fromColumns]) {
          const other = await ask(query);
          expect.soft(other.status, file).toBe(status);
          expect.soft(withoutMoments(other.data), file).toEqual(withoutMoments(found));
        }
      }
      const [edges, others] = [await edgesOf(stores[0]), await edgesOf(stores[1])];
      expect(edges.length).toBeGreaterThan(150_000);
      // Reports of two arrays that long would take minutes.
      expect(others.length).toBe(edges.length);
      expect(others.find((edge, at) => edge !== edges[at])).toBeUndefined();
    });
  },
);

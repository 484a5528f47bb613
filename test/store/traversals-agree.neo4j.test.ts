import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { importPeople } from "../../src/import/import-people.ts";
import { edgeTypeNames, type NodeKey } from "../../src/model/graph.ts";
import type { ReadName, ReadParams } from "../../src/store/catalogue/catalogue.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { writeTables } from "../people/people-fixture.ts";
import { sampleFiles } from "../repository-paths.ts";

const uri = inject("neo4jUri");
const all = { limit: 1000, afterKey: null, afterId: null };
const filters = [
  {},
  { countryCodes: ["RU"], countriesNeeded: 1 },
  { tabledFrom: "2025-01-01", houses: ["LORDS"] },
] as const;

describe.skipIf(uri === null)(
  `both engines traverse and count alike on the sample (Neo4j ${inject("neo4jMissing") ?? "running"})`,
  () => {
    let sqlite: GraphStore;
    let neo4j: GraphStore;
    beforeAll(async () => {
      sqlite = new SqliteStore(":memory:");
      neo4j = await openEmptyNeo4j(uri ?? "");
      for (const store of [sqlite, neo4j]) {
        await importPeople(store, writeTables());
        await importFiles(store, sampleFiles);
      }
    }, 240_000);
    afterAll(() => Promise.all([sqlite.close(), neo4j.close()]));

    async function agree<Name extends ReadName>(query: Name, params: ReadParams<Name>) {
      const rows = await sqlite.read(query, params);
      expect(await neo4j.read(query, params)).toEqual(rows);
      return rows;
    }

    test("the entire graph, from one node", async () => {
      const known = new Set<string>();
      let nodes: readonly NodeKey[] = [{ label: "Country", id: "RU" }];
      while (nodes.length > 0) {
        for (const { label, id } of nodes) known.add(`${label} ${id}`);
        await agree("totals-of-nodes", { nodes, edgeTypes: edgeTypeNames, direction: "BOTH" });
        const rows = await agree("edges-of-nodes", { nodes, edgeTypes: edgeTypeNames });
        for (const scope of ["AMONG", "AROUND", "FROM"] as const) {
          await agree("edges-at-nodes", { nodes, edgeTypes: edgeTypeNames, scope, limit: 40 });
        }
        const found = new Map(rows.map(({ label, id }) => [`${label} ${id}`, { label, id }]));
        nodes = [...found].filter(([spelt]) => !known.has(spelt)).map(([, node]) => node);
      }
      expect(known.size).toBeGreaterThan(150);
    }, 240_000);

    test("common connections, and members who ask about the same countries", async () => {
      const nodes: readonly NodeKey[] = [
        { label: "Country", id: "RU" },
        { label: "Country", id: "KP" },
        { label: "Topic", id: "sanctions" },
      ];
      const common = { nodes, edgeTypes: edgeTypeNames, needed: 1, ...all };
      expect((await agree("common-connections", common)).length).toBeGreaterThan(20);
      await agree("common-connections", { ...common, limit: 5, backwards: true });
      for (const { id } of await sqlite.read("list-members", all))
        await agree("similar-members", { memberId: id, minimumShared: 1, ...all });
    }, 240_000);

    test.each(filters)(
      "counts with the filter %j",
      async (given) => {
        const filter = given as { readonly countryCodes?: string[]; readonly houses?: "LORDS"[] };
        for (const letters of [10, 7, 4] as const) {
          await agree("questions-in-buckets", { ...filter, letters, today: "2025-03-01" });
          await agree("answers-in-buckets", { ...filter, letters, today: "2025-03-01" });
        }
        for (const of of ["COUNTRIES", "TOPICS"] as const) {
          for (const scope of ["EXCHANGE", "ANSWER"] as const) {
            for (const order of ["WEIGHT", "LIFT"] as const)
              await agree("co-mentions", { ...filter, of, scope, order, minimumSupport: 1, ...all });
          }
        }
        for (const by of ["DEPARTMENT", "COUNTRY", "MINISTER"] as const) {
          for (const order of ["PUT", "MEDIAN_DAYS", "OVERDUE"] as const)
            await agree("responsiveness", { ...filter, by, order, onDay: "2025-10-01", ...all });
        }
      },
      240_000,
    );
  },
);

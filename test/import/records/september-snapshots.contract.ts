import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../src/import/import-files.ts";
import type { GraphStore } from "../../../src/store/graph-store.ts";
import { exportWholeGraph } from "../../export-whole-graph.ts";
import { sharedData } from "../../repository-paths.ts";

const folder = join(sharedData, "written-questions-api", "snapshots");
const days = ["2025-09-02", "2025-09-04", "2025-09-09", "2025-09-15"];
const files = days.map((day) => join(folder, `2025-09@${day}.json`));
const last = files.slice(-1);

/** One month obtained on four days: records appear, are answered, move, are reworded, and one goes. */
export function describeSnapshots(name: string, open: () => Promise<GraphStore>): void {
  describe.skipIf(!existsSync(folder))(`${name}: a month obtained four times (../shared/data)`, () => {
    async function graphOf(...runs: readonly (readonly string[])[]): Promise<Record<string, unknown>> {
      const store = await open();
      try {
        for (const each of runs) expect((await importFiles(store, each)).skipped).toEqual([]);
        const { records: _versions, ...graph } = JSON.parse(await exportWholeGraph(store));
        return graph;
      } finally {
        await store.close();
      }
    }

    test("gives the same graph as the last one alone, in order, backwards and day by day", {
      timeout: 300_000,
    }, async () => {
      const alone = await graphOf(last);
      expect(await graphOf(files)).toEqual(alone);
      expect(await graphOf(files.toReversed())).toEqual(alone);
      expect(await graphOf(...files.map((file) => [file]), files)).toEqual(alone);
    });
  });
}

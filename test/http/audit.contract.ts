import { auditServer } from "graphql-http";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

/** What the GraphQL-over-HTTP specification asks of every server, as its own audit checks it. */
export function describeAudit(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: GraphQL over HTTP`, () => {
    test("passes the specification's audit without an error or a warning", async () => {
      const store = await open();
      const app = createApp({ store, logger: pino({ level: "silent" }) });
      const results = await auditServer({ url: "http://test/graphql", fetchFn: app.fetch });
      await store.close();
      expect(results.length).toBeGreaterThan(50);
      const failed = results.filter(({ status }) => status !== "ok");
      expect(
        failed.map((each) => ("reason" in each ? `${each.status}: ${each.name}: ${each.reason}` : each)),
      ).toEqual([]);
    });
  });
}

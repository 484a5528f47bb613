import { describe, expect, test } from "vitest";
import { StoreBusyError } from "../../src/model/errors.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

/** What every engine must do for two that would write; `open` gives two stores on one graph, as of two processes. */
export function describeWriters(name: string, open: () => Promise<readonly [GraphStore, GraphStore]>): void {
  describe(`${name}: two writers`, () => {
    test("the second is told to wait, and can still read what the first writes", async () => {
      const [one, other] = await open();
      await one.prepare();
      const topics = [{ id: "tides", name: "Tides", broaderId: null, capCode: null, eurovocId: null }];
      let hasWorked = false;
      const found = await one.exclusively(async () => {
        const refused = other.exclusively(async () => {
          hasWorked = true;
        });
        await expect(refused).rejects.toThrow(StoreBusyError);
        await expect(refused).rejects.toThrow(/Another import is writing to .*Run the command again/);
        await one.write([{ query: "save-topics", rows: topics }]);
        return other.read("topics-by-id", { ids: ["tides"] });
      });
      expect(found).toEqual(topics);
      expect(hasWorked).toBe(false);
      expect(await other.exclusively(async () => "free")).toBe("free");
      await one.close();
      await other.close();
    });

    test("the lock is released if the work of the first fails", async () => {
      const [one, other] = await open();
      await one.prepare();
      await expect(one.exclusively(() => Promise.reject(new Error("of its own")))).rejects.toThrow(
        "of its own",
      );
      expect(await other.exclusively(async () => "free")).toBe("free");
      await one.close();
      await other.close();
    });
  });
}

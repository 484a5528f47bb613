import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFiles } from "../../src/import/import-files.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";

const folder = mkdtempSync(join(tmpdir(), "measure-growth-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Writes questions in the API's format, and returns the work of importing them into an empty store. */
export async function importOnce(records: Iterable<object>): Promise<() => Promise<void>> {
  const file = join(folder, "questions.jsonl");
  const lines = Array.from(records, (record) => `${JSON.stringify(record)}\n`);
  await writeFile(file, lines.join(""));
  return async () => {
    const store = new SqliteStore(":memory:");
    const { loaded } = await importFiles(store, [file]);
    if (loaded !== lines.length) throw new Error(`Expected ${lines.length} loaded records, got ${loaded}.`);
    await store.close();
  };
}

/** An answered question. The given properties replace the defaults. */
export const question = (given: object) => ({
  ...{ id: 1, uin: "501", house: "Commons", dateTabled: "2025-01-06T00:00:00", heading: "Tides" },
  ...{ askingMemberId: 3, answeringBodyName: "Department for Tides and Rivers" },
  questionText: "To ask the Secretary of State how high the tide was.",
  ...{ answerText: "<p>High.</p>", dateAnswered: "2025-01-09T00:00:00", answeringMemberId: 2 },
  ...given,
});

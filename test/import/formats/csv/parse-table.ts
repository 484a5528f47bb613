import { mkdtempSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFile } from "../../../../src/import/formats/parse-file.ts";
import { collect } from "../collect-entries.ts";

const folder = mkdtempSync(join(tmpdir(), "tables-"));

/** What a CSV file loads as, and what is reported about it. */
export async function parseTable(content: string | Uint8Array) {
  const path = join(folder, "table.csv");
  await writeFile(path, content);
  const entries = await Array.fromAsync(parseFile(path));
  const { records, skipped } = await collect(parseFile(path));
  const orders = entries.flatMap((entry) => (entry.kind === "dates" ? [entry.dates.order] : []));
  return {
    rows: records.map(({ uin, tabledOn, answer }) => [uin, tabledOn, answer?.answeredOn ?? null]),
    reasons: skipped.map(({ line, reason }) => `${line}: ${reason}`),
    records,
    orders,
  };
}

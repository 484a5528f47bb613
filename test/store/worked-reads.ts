import { readdirSync, readFileSync } from "node:fs";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { inRepository } from "../repository-paths.ts";
import { askStore } from "../schema/ask-sample.ts";
import { type RecordedRead, recordReads } from "../schema/record-reads.ts";

/** What a graph that holds the sample reads for each worked query, by the name of its file. */
export async function workedReads(store: GraphStore): Promise<ReadonlyMap<string, readonly RecordedRead[]>> {
  const { store: recording, calls } = recordReads(store);
  const ask = askStore(recording);
  const folder = inRepository("examples/queries");
  const files = readdirSync(folder);
  const askAll = async (use: (file: string) => void) => {
    for (const file of files) {
      await ask(readFileSync(`${folder}/${file}`, "utf8"));
      use(file);
    }
  };
  // Names and the coverage are read once, by the first request that needs them.
  await askAll(() => {});
  calls.length = 0;
  const byFile = new Map<string, readonly RecordedRead[]>();
  await askAll((file) => byFile.set(file, calls.splice(0)));
  return byFile;
}

import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { findNeo4j } from "../neo4j/find-neo4j.ts";
import { startNeo4j } from "../neo4j/start-neo4j.ts";
import type { Engine } from "./bench-options.ts";
import type { StoreSettings } from "./run-node.ts";

/** Heap size for a Neo4j with a hundred thousand questions. */
const HEAP = "4g";

/** Why an engine cannot be timed on this machine; null if it can. */
export function whyUnavailable(engine: Engine): string | null {
  if (engine === "sqlite") return null;
  const found = findNeo4j();
  return found.available ? null : found.reason;
}

/** Runs `use` with an empty store, in a new file or on a new server, and removes the store afterwards. */
export async function withEmptyStore<Result>(
  engine: Engine,
  folder: string,
  use: (settings: StoreSettings, databasePid: number | null) => Promise<Result>,
): Promise<Result> {
  const storeFolder = join(folder, randomUUID());
  try {
    if (engine === "sqlite") return await use({ STORE: join(storeFolder, "answers.db") }, null);
    const server = await startNeo4j({ heap: HEAP, dataDir: storeFolder });
    try {
      return await use({ STORE: server.uri }, server.pid);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(storeFolder, { recursive: true, force: true });
  }
}

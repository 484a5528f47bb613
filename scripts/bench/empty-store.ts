import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { findNeo4j } from "../neo4j/find-neo4j.ts";
import { startNeo4j } from "../neo4j/start-neo4j.ts";
import type { Engine } from "./bench-options.ts";
import type { StoreSettings } from "./run-node.ts";

/** Heap of a Neo4j that holds a hundred thousand questions. */
const HEAP = "4g";

/** Why an engine cannot be timed here; null for one that can. */
export function whyAbsent(engine: Engine): string | null {
  if (engine === "sqlite") return null;
  const found = findNeo4j();
  return found.available ? null : found.reason;
}

/** Gives `use` an empty store of the engine, a fresh file or a fresh server, and removes it afterwards. */
export async function withEmptyStore<Result>(
  engine: Engine,
  folder: string,
  use: (settings: StoreSettings) => Promise<Result>,
): Promise<Result> {
  const place = join(folder, randomUUID());
  try {
    if (engine === "sqlite") return await use({ STORE: join(place, "answers.db") });
    const server = await startNeo4j({ heap: HEAP, dataDir: place });
    try {
      return await use({ STORE: server.uri });
    } finally {
      await server.stop();
    }
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

import type { GraphStore } from "./graph-store.ts";
import { ServedSqliteStore } from "./sqlite/reading/served-sqlite-store.ts";
import { SqliteStore } from "./sqlite/sqlite-store.ts";
import type { StoreConfig } from "./store-config.ts";

/** Opens the engine that the settings choose; no statement has a time limit. */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  return config.engine === "sqlite" ? new SqliteStore(config.file) : openNeo4j(config, null);
}

/** Opens it for a server: a read that takes longer than `timeoutMs` is stopped in the engine. */
export async function openServedStore(config: StoreConfig, timeoutMs: number): Promise<GraphStore> {
  if (config.engine === "neo4j") return openNeo4j(config, timeoutMs);
  // A database in memory is this process's own: no other can read it.
  if (config.file === ":memory:") return new SqliteStore(config.file);
  return new ServedSqliteStore(config.file, timeoutMs);
}

async function openNeo4j(
  config: Extract<StoreConfig, { engine: "neo4j" }>,
  timeoutMs: number | null,
): Promise<GraphStore> {
  // Loaded only when chosen: the driver takes longer to load than the embedded engine takes to start.
  const { Neo4jStore } = await import("./neo4j/neo4j-store.ts");
  return new Neo4jStore(config, timeoutMs);
}

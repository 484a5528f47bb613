import { availableParallelism } from "node:os";
import type { GraphStore } from "./graph-store.ts";
import { ServedSqliteStore } from "./sqlite/reading/served-sqlite-store.ts";
import { SqliteStore } from "./sqlite/sqlite-store.ts";
import type { StoreConfig } from "./store-config.ts";

/** Statements that run at the same time in a Neo4j server. It works on them with cores of its own. */
const NEO4J_READERS = 16;

/** Opens the engine chosen by the settings. Statements have no time limit. A store of an older version is upgraded. */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  return config.engine === "sqlite" ? new SqliteStore(config.file) : openNeo4j(config, null);
}

/** The same, for a command that changes nothing: a store of an older version is refused. */
export async function openStoreAsItIs(config: StoreConfig): Promise<GraphStore> {
  return config.engine === "sqlite"
    ? new SqliteStore(config.file, { upgrades: false })
    : openNeo4j(config, null);
}

/**
 * Opens the engine for a server. A read that takes longer than `timeoutMs` is stopped in the engine. `readers` statements
 * run at the same time; null for the default of the engine.
 */
export async function openServedStore(
  config: StoreConfig,
  timeoutMs: number,
  readers: number | null = null,
): Promise<GraphStore> {
  if (config.engine === "neo4j") return openNeo4j(config, timeoutMs, readers ?? NEO4J_READERS);
  // No other process can read a database in memory.
  if (config.file === ":memory:") return new SqliteStore(config.file);
  return new ServedSqliteStore(config.file, timeoutMs, readers ?? Math.max(2, availableParallelism()));
}

async function openNeo4j(
  config: Extract<StoreConfig, { engine: "neo4j" }>,
  timeoutMs: number | null,
  readers = NEO4J_READERS,
): Promise<GraphStore> {
  // Loaded only when chosen, because the driver loads more slowly than the embedded engine starts.
  const { Neo4jStore } = await import("./neo4j/neo4j-store.ts");
  return new Neo4jStore(config, timeoutMs, readers);
}

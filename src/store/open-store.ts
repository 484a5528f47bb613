import type { GraphStore } from "./graph-store.ts";
import { SqliteStore } from "./sqlite/sqlite-store.ts";
import type { StoreConfig } from "./store-config.ts";

/** Opens the engine that the settings choose. */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  if (config.engine === "sqlite") return new SqliteStore(config.file);
  // Loaded only when chosen: the driver takes longer to load than the embedded engine takes to start.
  const { Neo4jStore } = await import("./neo4j/neo4j-store.ts");
  return new Neo4jStore(config);
}

import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { StoreUnavailableError } from "../model/errors.ts";
import type { GraphStore } from "./graph-store.ts";
import type { Neo4jStore } from "./neo4j/neo4j-store.ts";
import { examineFile } from "./sqlite/examine/examine-file.ts";
import { ServedSqliteStore } from "./sqlite/reading/served-sqlite-store.ts";
import { SqliteStore } from "./sqlite/sqlite-store.ts";
import type { StoreConfig } from "./store-config.ts";

/** How long a server examines a file before it starts, in milliseconds. */
const EXAMINE_MS = 3000;

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

/** How many statements a server runs at the same time if its operator does not say. */
export function defaultReaders({ engine }: StoreConfig): number {
  return engine === "neo4j" ? NEO4J_READERS : Math.max(2, availableParallelism());
}

/**
 * Opens the engine for a server. A read that takes longer than `timeoutMs` is stopped in the engine. `readers` statements
 * run at the same time.
 */
export async function openServedStore(
  config: StoreConfig,
  timeoutMs: number,
  readers: number,
): Promise<GraphStore> {
  if (config.engine === "neo4j") return openNeo4j(config, timeoutMs, readers);
  // No other process can read a database in memory.
  if (config.file === ":memory:") return new SqliteStore(config.file);
  await refuseDamaged(config.file);
  return new ServedSqliteStore(config.file, timeoutMs, readers);
}

/**
 * The problems of a store, in words; none if it is sound. For SQLite the whole file is read, which takes some seconds for
 * each gigabyte.
 */
export async function examineStore(config: StoreConfig): Promise<readonly string[]> {
  if (config.engine === "sqlite") return (await examineFile(config.file, "thorough")) ?? [];
  const store = await openNeo4j(config, null);
  try {
    return await store.examine();
  } finally {
    await store.close();
  }
}

/** A server would answer from a damaged file until it reads the damaged part. A large file is only begun to be read. */
async function refuseDamaged(file: string): Promise<void> {
  if (!existsSync(file)) return;
  const [problem] = (await examineFile(file, "quick", EXAMINE_MS)) ?? [];
  if (problem === undefined) return;
  throw new StoreUnavailableError(
    `Cannot serve ${file}: it is damaged, or not a file of this program (${problem}). Examine it with: npx written-answers doctor --check. Restore a backup, or delete the file and import again.`,
    { isLasting: true },
  );
}

async function openNeo4j(
  config: Extract<StoreConfig, { engine: "neo4j" }>,
  timeoutMs: number | null,
  readers = NEO4J_READERS,
): Promise<Neo4jStore> {
  // Loaded only when chosen, because the driver loads more slowly than the embedded engine starts.
  const neo4j = await import("./neo4j/neo4j-store.ts");
  return new neo4j.Neo4jStore(config, timeoutMs, readers);
}

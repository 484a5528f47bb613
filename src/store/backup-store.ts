import { existsSync } from "node:fs";
import { BadSettingError, StoreUnavailableError } from "../model/errors.ts";
import type { BackupOptions, BackupReport } from "./backup-report.ts";
import { backUp } from "./sqlite/backup/back-up.ts";
import { restore } from "./sqlite/backup/restore.ts";
import type { StoreConfig } from "./store-config.ts";

/** Backs up the graph to a file. Only SQLite; Neo4j has its own tools. */
export function backUpStore(config: StoreConfig, file: string, options: BackupOptions): BackupReport {
  const graph = fileOf(config, "dump");
  if (!existsSync(graph)) throw new StoreUnavailableError(`There is no graph at ${graph} to back up.`);
  return backUp(graph, file, options);
}

/** Replaces the graph by a backup. Only SQLite; Neo4j has its own tools. */
export function restoreStore(
  config: StoreConfig,
  file: string,
  options: BackupOptions,
): Promise<BackupReport> {
  return restore(file, fileOf(config, "load"), options);
}

function fileOf(config: StoreConfig, neo4jCommand: "dump" | "load"): string {
  if (config.engine === "neo4j")
    throw new BadSettingError(
      `STORE is a Neo4j server, which has its own tool for this: neo4j-admin database ${neo4jCommand}. See "Backup and restore" in docs/operations.md.`,
    );
  if (config.file === ":memory:")
    throw new BadSettingError("STORE is :memory:, which no other process can read. Set STORE to a file.");
  return config.file;
}

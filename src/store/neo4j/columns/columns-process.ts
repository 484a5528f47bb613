import { setTimeout as wait } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import { columnBytes } from "../../columns/column-bytes.ts";
import { countValues } from "../../columns/value-counts.ts";
import { textOf } from "../../query-text.ts";
import { type ReaderReply, type ReadJob, toFailure } from "../../reader/reader-messages.ts";
import type { Neo4jAddress } from "../../store-config.ts";
import { boltValues } from "../bolt-values.ts";
import { cypherQueries } from "../cypher-queries.ts";
import { openDriver } from "../open-driver.ts";
import { countRows } from "./count-rows.ts";
import type { FoundByWords } from "./found-by-words.ts";
import { loadColumns, type StoredColumns } from "./load-columns.ts";

/**
 * A process that keeps columns of the graph in Neo4j for the server, and counts aggregates in them. In the server's own
 * process, counting would block all other requests. The first message is the address of Neo4j.
 */

/** A job: to load the columns of a revision, which returns their values' counts, or to count an aggregate in the columns of a revision. */
export type ColumnsJob = { readonly revision: number } & (
  | { readonly load: true }
  | (ReadJob & { readonly found: FoundByWords | null })
);

/**
 * Neo4j shows the parts of a transaction one after another while it commits. If the revision is the same this long after
 * the last row was read, all rows were of that revision. In milliseconds.
 */
const COMMIT_MS = 200;

/** Time limit of a statement, in milliseconds. A transaction without one would be taken for an import. */
const STATEMENT_MS = 60_000;

const files = cypherQueries();
let columns: {
  readonly revision: number;
  readonly of: StoredColumns;
  readonly bytes: number;
} | null = null;

// Ctrl-C signals every process of a terminal. The server ends this one after answering its requests.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
process.on("disconnect", () => process.exit(0));
process.once("message", (address: Neo4jAddress) => {
  const driver = openDriver(address);
  process.on("message", (job: ColumnsJob) => void run(driver, job));
  reply({ kind: "ready" });
});

async function run(driver: Driver, job: ColumnsJob): Promise<void> {
  try {
    const rows = "load" in job ? await load(driver, job.revision) : count(job.revision, job);
    reply({ kind: "rows", rows, columnBytes: columns?.bytes ?? 0 });
  } catch (error) {
    reply({ kind: "failure", failure: toFailure(error) });
  }
}

async function load(driver: Driver, revision: number): Promise<readonly unknown[]> {
  columns = null;
  const runFile = async (name: string, params: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const { records } = await driver.executeQuery(textOf(files, name), boltValues(params), {
      routing: neo4j.routing.READ,
      transactionConfig: { timeout: STATEMENT_MS },
    });
    return records[0]?.get("row");
  };
  const loaded = await loadColumns(runFile);
  await wait(COMMIT_MS);
  const { number } = (await runFile("revision", {})) as { readonly number: number };
  if (number !== revision) throw new Error(`The graph has changed from revision ${revision} to ${number}.`);
  columns = { revision, of: loaded, bytes: columnBytes(loaded) };
  return [countValues(loaded)];
}

function count(
  revision: number,
  { query, params, found }: Exclude<ColumnsJob, { readonly load: true }>,
): readonly unknown[] {
  if (columns?.revision !== revision) throw new Error(`There are no columns of revision ${revision}.`);
  return countRows(columns.of, query, params, found);
}

function reply(message: ReaderReply): void {
  process.send?.(message);
}

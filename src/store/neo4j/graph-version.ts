import type { Session } from "neo4j-driver";
import { StoreUnavailableError } from "../../model/errors.ts";
import { type Migration, newestVersion, readMigrations } from "../migrations.ts";
import { splitStatements } from "../query-text.ts";
import { cypherFolder } from "./cypher-folder.ts";

/** The version of graphs that have no version yet. Neo4j has numbers of its own, apart from those of SQLite files. */
const OLDEST_VERSION = 1;

const ownMigrations = readMigrations(new URL("migrations/", cypherFolder), OLDEST_VERSION);

/**
 * Brings a graph to the version of this program. Call it only while holding the writer lock. Every statement is a
 * transaction, so that it can divide its work; if it is interrupted, the migration is run again.
 */
export async function upgradeGraph(
  session: Session,
  location: string,
  migrations: readonly Migration[] = ownMigrations,
): Promise<void> {
  const newest = newestVersion(migrations, OLDEST_VERSION);
  const stored = (await versionOf(session)) ?? newest;
  refuseNewer(stored, newest, location);
  await record(session, stored);
  for (const { version, text } of migrations) {
    if (version <= stored) continue;
    for (const statement of splitStatements(text)) await session.run(statement);
    await session.run("MATCH (format:Format {id: 'graph'}) SET format.version = $version", { version });
  }
}

/** Runs work that prepares a graph, and records the format of an empty one. A newer program's graph is left as it is. */
export async function withFormat(
  session: Session,
  location: string,
  prepare: () => Promise<void>,
): Promise<void> {
  const [stored, newest] = [await versionOf(session), newestVersion(ownMigrations, OLDEST_VERSION)];
  refuseNewer(stored, newest, location);
  await prepare();
  if (stored === null) await record(session, newest);
}

/** Throws an error if an older program wrote the graph, in which this one would not find everything. */
export async function refuseOlderGraph(session: Session, location: string): Promise<void> {
  const [stored, newest] = [await versionOf(session), newestVersion(ownMigrations, OLDEST_VERSION)];
  if (stored === null || stored >= newest) return;
  throw new StoreUnavailableError(
    `The graph at ${location} has format ${stored}, and this program needs format ${newest}. Wait until no other command writes to it, and start the server or import: both upgrade it.`,
  );
}

function refuseNewer(stored: number | null, newest: number, location: string): void {
  if (stored === null || stored <= newest) return;
  throw new StoreUnavailableError(
    `The graph at ${location} has format ${stored}, and this program knows formats up to ${newest}. Use a newer version of the program.`,
  );
}

async function record(session: Session, version: number): Promise<void> {
  await session.run("MERGE (format:Format {id: 'graph'}) ON CREATE SET format.version = $version", {
    version,
  });
}

/** The format of a graph; null if it is empty. */
async function versionOf(session: Session): Promise<number | null> {
  const { records } = await session.run(
    `OPTIONAL MATCH (format:Format {id: 'graph'})
     RETURN CASE
         WHEN format IS NOT NULL THEN format.version
         WHEN COUNT { (:Question) } > 0 THEN $oldest
       END AS version`,
    { oldest: OLDEST_VERSION },
  );
  const version = records[0]?.get("version") ?? null;
  return version === null ? null : Number(version);
}

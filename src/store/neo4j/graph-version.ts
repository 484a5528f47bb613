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
  const { records } = await session.run(
    `CALL () { MATCH (question:Question) RETURN count(question) AS questions }
     MERGE (format:Format {id: 'graph'})
     ON CREATE SET format.version = CASE WHEN questions > 0 THEN $oldest ELSE $newest END
     RETURN format.version AS version`,
    { oldest: OLDEST_VERSION, newest },
  );
  const stored = Number(records[0]?.get("version"));
  if (stored > newest) {
    throw new StoreUnavailableError(
      `The graph at ${location} has format ${stored}, and this program knows formats up to ${newest}. Use a newer version of the program.`,
    );
  }
  for (const { version, text } of migrations) {
    if (version <= stored) continue;
    for (const statement of splitStatements(text)) await session.run(statement);
    await session.run("MATCH (format:Format {id: 'graph'}) SET format.version = $version", { version });
  }
}

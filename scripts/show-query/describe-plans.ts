import { existsSync } from "node:fs";
import { StoreUnavailableError } from "../../src/model/errors.ts";
import type { StoreConfig } from "../../src/store/store-config.ts";
import { planInNeo4j } from "./plan-in-neo4j.ts";
import { planInSqlite } from "./plan-in-sqlite.ts";
import type { neo4jStatements, sqliteStatements } from "./sent-statements.ts";

/** How the engines would run statements, each in the graph of STORE if it is theirs. */

export function describeSqlitePlan(
  store: StoreConfig,
  statements: ReturnType<typeof sqliteStatements>,
): string {
  const file = store.engine === "sqlite" && existsSync(store.file) ? store.file : null;
  const plans = planInSqlite(file, statements).map(orNone);
  return `SQLite's plan in ${file ?? "an empty database"}:\n\n${plans.join("\n")}`;
}

export async function describeNeo4jPlan(
  store: StoreConfig,
  statements: ReturnType<typeof neo4jStatements>,
): Promise<string> {
  const advice = "`npm run neo4j` starts one; then set STORE=neo4j://localhost:7687.";
  if (store.engine !== "neo4j") return `Neo4j's plan needs a server. ${advice}`;
  try {
    const plans = (await planInNeo4j(store, statements)).map(orNone);
    return `Neo4j's plan, last operator first:\n\n${plans.join("\n")}`;
  } catch (error) {
    if (error instanceof StoreUnavailableError)
      return `Neo4j's plan needs a server. ${error.message} ${advice}`;
    throw error;
  }
}

const orNone = (plan: string) => (plan === "" ? "nothing to look up\n" : plan);

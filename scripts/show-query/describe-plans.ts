import { existsSync } from "node:fs";
import { StoreUnavailableError } from "../../src/model/errors.ts";
import type { StoreConfig } from "../../src/store/store-config.ts";
import { planInNeo4j } from "./plan-in-neo4j.ts";
import { planInSqlite } from "./plan-in-sqlite.ts";
import type { neo4jStatements, sqliteStatements } from "./sent-statements.ts";

/** How each engine would run statements, in the graph of STORE if that is the same engine. */

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
  const advice = "Start one with `npm run neo4j` and set STORE=neo4j://localhost:7687.";
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

const orNone = (plan: string) => (plan === "" ? "no plan, because nothing is looked up\n" : plan);

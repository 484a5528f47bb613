/** One Neo4j for the whole run: the one that NEO4J_TEST_URL names, else one started here. */
import type { TestProject } from "vitest/node";
import { findNeo4j } from "../scripts/neo4j/find-neo4j.ts";
import { startNeo4j } from "../scripts/neo4j/start-neo4j.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where Neo4j answers, without a password, or null when this run has none. */
    neo4jUri: string | null;
    /** Why this run has no Neo4j, for the names of the tests that are skipped; null when it has one. */
    neo4jMissing: string | null;
  }
}

export default async function setUpNeo4j(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env["NEO4J_TEST_URL"];
  if (given !== undefined && given !== "" && given !== "none") {
    provideNeo4j(project, given);
    return undefined;
  }
  try {
    if (given === "none") throw new Error("switched off by NEO4J_TEST_URL=none");
    const found = findNeo4j();
    if (!found.available) throw new Error(found.reason);
    const server = await startNeo4j();
    provideNeo4j(project, server.uri);
    return server.stop;
  } catch (error) {
    // In CI a missing engine is a fault of the machine's set-up, never a reason to test less.
    if (process.env["CI"] === "true") throw error;
    provideNeo4j(project, null, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function provideNeo4j(project: TestProject, uri: string | null, missing: string | null = null): void {
  project.provide("neo4jUri", uri);
  project.provide("neo4jMissing", missing);
}

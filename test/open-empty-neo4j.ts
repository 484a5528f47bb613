import neo4j from "neo4j-driver";
import { Neo4jStore } from "../src/store/neo4j/neo4j-store.ts";

/** A store on the test run's server, emptied first; in batches, since a large graph does not fit one transaction. */
export async function openEmptyNeo4j(uri: string): Promise<Neo4jStore> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  await session.close();
  await driver.close();
  return new Neo4jStore({ uri, user: null, password: null });
}

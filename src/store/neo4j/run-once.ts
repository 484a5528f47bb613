import neo4j, { type QueryResult, type Session } from "neo4j-driver";

/**
 * Runs a read in a transaction that the server opens and commits itself: one round trip instead of three. If it fails
 * in a way that may pass, such as a connection that has gone, the driver's own transaction tries it again.
 */
export async function runOnce(
  session: Session,
  text: string,
  params: Record<string, unknown>,
  config: NonNullable<Parameters<Session["run"]>[2]>,
): Promise<QueryResult> {
  try {
    return await session.run(text, params, config);
  } catch (error) {
    if (!neo4j.isRetryableError(error)) throw error;
    return await session.executeRead((transaction) => transaction.run(text, params), config);
  }
}

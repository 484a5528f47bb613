import neo4j from "neo4j-driver";

/** What a server says of a transaction whose time was over, be it running or waiting for a lock. */
const timeouts =
  /\.(?:LockClientStopped|TransactionTimedOut\w*|TransactionTerminated|LockAcquisitionTimeout)$/;

/** Whether the server ended a transaction because its time was over. */
export function isTimeout(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && timeouts.test(error.code);
}

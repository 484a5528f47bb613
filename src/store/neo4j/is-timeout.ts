import neo4j from "neo4j-driver";

/** Codes for a transaction that exceeded its time limit, running or waiting for a lock. */
const timeouts =
  /\.(?:LockClientStopped|TransactionTimedOut\w*|TransactionTerminated|LockAcquisitionTimeout)$/;

/** Whether the server ended a transaction because it exceeded its time limit. */
export function isTimeout(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && timeouts.test(error.code);
}

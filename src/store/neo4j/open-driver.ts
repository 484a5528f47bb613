import neo4j, { type Driver } from "neo4j-driver";
import { StoreUnavailableError } from "../../model/errors.ts";
import type { Neo4jAddress } from "../store-config.ts";

/** A server that is not there is reported after about this long, not after the driver's half minute of retries. */
const PATIENCE_MS = 5000;

/** Makes a driver, which connects only when it is first used. */
export function openDriver({ uri, user, password }: Neo4jAddress): Driver {
  try {
    return neo4j.driver(uri, user === null ? undefined : neo4j.auth.basic(user, password ?? ""), {
      disableLosslessIntegers: true,
      connectionTimeout: PATIENCE_MS,
      connectionAcquisitionTimeout: 2 * PATIENCE_MS,
      maxTransactionRetryTime: PATIENCE_MS,
      telemetryDisabled: true,
      userAgent: "written-answers-graph",
    });
  } catch (error) {
    throw new StoreUnavailableError(
      `${withoutCredentials(uri)} is no address of a Neo4j server. STORE must look like neo4j://localhost:7687.`,
      { cause: error },
    );
  }
}

/** The address as it may be shown: without the user and password that an address can carry. */
export function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/?#]*@/, "//");
}

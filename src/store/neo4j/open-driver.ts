import neo4j, { type Driver } from "neo4j-driver";
import { StoreUnavailableError } from "../../model/errors.ts";
import type { Neo4jAddress } from "../store-config.ts";

/** A server that is not there is reported after about this time, instead of the driver's 30 seconds of retries. */
const TIMEOUT_MS = 5000;

/** Creates a driver, which connects when it is first used. */
export function openDriver({ uri, user, password }: Neo4jAddress): Driver {
  try {
    // User and password are given apart: the driver would take a password with "/" for a part of the host.
    return neo4j.driver(
      withoutUser(uri),
      user === null ? undefined : neo4j.auth.basic(user, password ?? ""),
      {
        disableLosslessIntegers: true,
        connectionTimeout: TIMEOUT_MS,
        connectionAcquisitionTimeout: 2 * TIMEOUT_MS,
        maxTransactionRetryTime: TIMEOUT_MS,
        telemetryDisabled: true,
        userAgent: "written-answers-graph",
      },
    );
  } catch (error) {
    throw new StoreUnavailableError(
      `${withoutCredentials(uri)} is not the address of a Neo4j server. STORE must look like neo4j://localhost:7687.`,
      { cause: error },
    );
  }
}

/** The address without user, password and parameters, so that it can be shown. A password may contain any character. */
export function withoutCredentials(uri: string): string {
  return withoutUser(uri).replace(/[?#].*$/s, "");
}

function withoutUser(uri: string): string {
  return uri.replace(/\/\/.*@/s, "//");
}

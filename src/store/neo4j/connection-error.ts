import neo4j from "neo4j-driver";
import { StoreUnavailableError } from "../../model/errors.ts";

/** What the driver reports when no server can be reached, or when it was lost on the way. */
const unreachable = new Set<string>([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED]);

/** Turns a failure to reach or to enter the server into one that says what to do; any other error stays as it is. */
export function explainConnectionError(error: unknown, location: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (unreachable.has(error.code)) {
    return new StoreUnavailableError(
      `No Neo4j server answers at ${location}. Start it, or correct the address in STORE. The driver says: ${firstLine(error.message)}`,
      { cause: error },
    );
  }
  if (error.code === "Neo.ClientError.Security.AuthenticationRateLimit") {
    return new StoreUnavailableError(
      `The Neo4j server at ${location} refuses for the moment after too many wrong passwords. Correct NEO4J_PASSWORD and wait some seconds.`,
      { cause: error },
    );
  }
  if (error.code.startsWith("Neo.ClientError.Security.")) {
    return new StoreUnavailableError(
      `The Neo4j server at ${location} does not accept the user and password. Set NEO4J_USER and NEO4J_PASSWORD to those of the server.`,
      { cause: error },
    );
  }
  return error;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.trim() ?? "";
}

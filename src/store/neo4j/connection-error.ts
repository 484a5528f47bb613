import neo4j from "neo4j-driver";
import { StoreUnavailableError } from "../../model/errors.ts";

/** What the driver reports when no server can be reached, when it was lost on the way, or when it is no Neo4j. */
const unreachable = new Set<string>([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  neo4j.error.PROTOCOL_ERROR,
]);

/** Turns a failure to reach or to enter the server into one that says what to do; any other error stays as it is. */
export function explainConnectionError(error: unknown, location: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const explain = (message: string) => new StoreUnavailableError(message, { cause: error });
  // A web server, such as Neo4j's own on port 7474, is the one failure of this kind without a code.
  if (unreachable.has(error.code) || error.message.startsWith("Server responded HTTP")) {
    return explain(
      `No Neo4j server answers at ${location}. Start it, or correct the address in STORE. The driver says: ${firstCause(error)}`,
    );
  }
  if (error.code === "Neo.ClientError.Security.AuthenticationRateLimit") {
    return explain(
      `The Neo4j server at ${location} refuses for the moment after too many wrong passwords. Correct NEO4J_PASSWORD and wait some seconds.`,
    );
  }
  if (error.code.startsWith("Neo.ClientError.Security.")) {
    return explain(
      `The Neo4j server at ${location} does not accept the user and password. Set NEO4J_USER and NEO4J_PASSWORD to those of the server.`,
    );
  }
  return error;
}

/** The driver wraps what went wrong ("connect ECONNREFUSED …") in what it was doing then; the first says more. */
function firstCause(error: Error): string {
  if (error.cause instanceof Error) return firstCause(error.cause);
  const message = error.message.split("\n", 1)[0] ?? "";
  return message.split("Caused by: ").at(-1)?.trim() ?? message;
}

import neo4j from "neo4j-driver";
import { StoreUnavailableError } from "../../model/errors.ts";

/** Codes for a server that cannot be reached, was lost meanwhile, or is not Neo4j. */
const unreachable = new Set<string>([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  neo4j.error.PROTOCOL_ERROR,
]);

/** Replaces a connection or login failure by an error that says what to do. Any other error is returned unchanged. */
export function explainConnectionError(error: unknown, location: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const explain = (message: string) => new StoreUnavailableError(message, { cause: error });
  // A web server, such as Neo4j's on port 7474, is the only such failure without a code.
  if (unreachable.has(error.code) || error.message.startsWith("Server responded HTTP")) {
    return explain(
      `Cannot reach a Neo4j server at ${location}. Start the server, or correct STORE. The driver reported: ${firstCause(error)}`,
    );
  }
  if (error.code === "Neo.ClientError.Security.AuthenticationRateLimit") {
    return explain(
      `The Neo4j server at ${location} rejects logins after too many wrong passwords. Correct NEO4J_PASSWORD and try again in a few seconds.`,
    );
  }
  if (error.code.startsWith("Neo.ClientError.Security.")) {
    return explain(
      `The Neo4j server at ${location} rejected the user name or password. Correct NEO4J_USER and NEO4J_PASSWORD.`,
    );
  }
  return error;
}

/** The innermost error ("connect ECONNREFUSED …"), which says more than those the driver wraps around it. */
function firstCause(error: Error): string {
  if (error.cause instanceof Error) return firstCause(error.cause);
  const message = error.message.split("\n", 1)[0] ?? "";
  return message.split("Caused by: ").at(-1)?.trim() ?? message;
}

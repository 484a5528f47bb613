import neo4j from "neo4j-driver";
import { QueryMemoryError, StoreUnavailableError } from "../../model/errors.ts";

/** Codes for a server that cannot be reached, was lost meanwhile, or is not Neo4j. */
const unreachable = new Set<string>([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  neo4j.error.PROTOCOL_ERROR,
]);

/** Codes for a statement that needs more memory than the server has for it. */
const outOfMemory = /\.General\.(?:MemoryPoolOutOfMemory|TransactionMemoryLimit|OutOfMemory)/;

/** Codes for a server that is there and cannot work now, such as one without its database or with a full disk. */
const unable =
  /^Neo\.(?:TransientError\.(?:General|Database|Cluster)|DatabaseError|ClientError\.(?:Database|Cluster|General))\./;

/** Errors of the driver itself have no code, or this one. */
const withoutCode = "N/A";

/** Replaces a failure of the connection, the login or the server by an error that says what to do. */
export function explainConnectionError(error: unknown, location: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const explain = (message: string, isLasting = false) =>
    new StoreUnavailableError(message, { cause: error, isLasting });
  const code = error.code ?? withoutCode;
  if (outOfMemory.test(code)) return new QueryMemoryError({ cause: error });
  // A web server, such as Neo4j's on port 7474, is a failure without a code.
  if (unreachable.has(code) || error.message.startsWith("Server responded HTTP")) {
    return explain(
      `Cannot reach a Neo4j server at ${location}. Start the server, or correct STORE. The driver reported: ${firstCause(error)}`,
    );
  }
  if (code === "Neo.ClientError.Security.AuthenticationRateLimit") {
    return explain(
      `The Neo4j server at ${location} rejects logins after too many wrong passwords. Correct NEO4J_PASSWORD and try again in a few seconds.`,
    );
  }
  if (code.startsWith("Neo.ClientError.Security.")) {
    return explain(
      `The Neo4j server at ${location} rejected the user name or password. Correct NEO4J_USER and NEO4J_PASSWORD.`,
      true,
    );
  }
  if (code === withoutCode) {
    return explain(
      `The connection to the Neo4j server at ${location} failed. The driver reported: ${firstCause(error)}`,
    );
  }
  if (unable.test(code)) {
    return explain(
      `The Neo4j server at ${location} cannot do this now. Check its log. It reported: ${firstCause(error)} (${code})`,
      !error.retriable,
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

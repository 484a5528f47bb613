import { type ReaderReply, type ReadJob, toFailure } from "../../reader/reader-messages.ts";
import { openToRead } from "../open-to-read.ts";
import { ReadStatements } from "../read-statements.ts";
import { sqlQueries } from "../sql-queries.ts";

/**
 * A process that reads one database for the server. In Node, SQLite cannot interrupt a running statement. So the server
 * stops a statement that takes too long by ending this process, and starts another.
 */

const [, , file = ""] = process.argv;

// Ctrl-C signals every process of a terminal. The server ends this one after answering its requests.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
process.on("disconnect", () => process.exit(0));

try {
  const statements = new ReadStatements(openToRead(file), sqlQueries(), {
    columns: true,
  });
  process.on("message", ({ query, params }: ReadJob) => runJob(statements, query, params));
  reply({ kind: "ready" });
} catch (error) {
  reply({ kind: "failure", failure: toFailure(error) });
}

function runJob(statements: ReadStatements, query: ReadJob["query"], params: ReadJob["params"]): void {
  try {
    const rows = statements.run(query, params);
    reply({ kind: "rows", rows, columnBytes: statements.columnBytes });
  } catch (error) {
    reply({ kind: "failure", failure: toFailure(error) });
  }
}

function reply(message: ReaderReply): void {
  process.send?.(message);
}

import { readFileSync } from "node:fs";
import { inspect, parseArgs } from "node:util";
import { readConfig } from "../src/config.ts";
import { UnreadableInputError, WrittenAnswersError } from "../src/model/errors.ts";
import { listQueries, showQuery } from "./show-query/show-query.ts";

/** `npm run show-query NAME [params.json]`: what each engine is sent for a query of the store, and how it would run it. */

const HELP = `npm run show-query NAME [params.json]

Prints the text that SQLite and Neo4j are sent for a query with these parameters, and how each would run it. Without a
file the parameters are examples. SQLite plans in the file that STORE names, if it exists, else in an empty database;
Neo4j plans in the server that STORE names. A search is given as text. For a query that writes, the file holds one row.

${listQueries()}`;

try {
  const { values, positionals } = parseArgs({
    options: { help: { type: "boolean", short: "h", default: false } },
    allowPositionals: true,
  });
  const [name, file] = positionals;
  if (values.help) process.stdout.write(HELP);
  else if (name === undefined) {
    process.stderr.write(HELP);
    process.exitCode = 2;
  } else {
    const json = file === undefined ? null : readText(file);
    process.stdout.write(await showQuery(name, json, readConfig().store));
  }
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(
    `show-query: ${error instanceof WrittenAnswersError ? error.message : inspect(error)}\n`,
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UnreadableInputError(file, `Cannot read ${file}: expected a JSON file of parameters.`, {
      cause: error,
    });
  }
}

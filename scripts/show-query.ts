import { readFileSync } from "node:fs";
import { inspect, parseArgs } from "node:util";
import { readConfig } from "../src/config.ts";
import { UnreadableInputError, WrittenAnswersError } from "../src/model/errors.ts";
import { listQueries, showQuery } from "./show-query/show-query.ts";

/** `npm run show-query NAME [params.json]`: shows what each engine is sent for a query, and its plan. */

const HELP = `npm run show-query NAME [params.json]

Prints the text that SQLite and Neo4j are sent for a query with these parameters, and how each engine would run it.
Without a file, example parameters are used. SQLite's plan is for the database file in STORE if it exists, or else for an
empty database. Neo4j's plan is for the server in STORE. Write a search as text. For a query that writes, the file has
one row.

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
    throw new UnreadableInputError(file, `Cannot read ${file}. Give a readable JSON file of parameters.`, {
      cause: error,
    });
  }
}

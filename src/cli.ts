import { readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { inspect } from "node:util";
import { Command } from "commander";
import type { BackupCommandOptions } from "./commands/backup-command.ts";
import type { DoctorOptions } from "./commands/doctor-command.ts";
import type { EvaluateOptions } from "./commands/evaluate-command.ts";
import type { ExportCommandOptions } from "./commands/export-command.ts";
import type { FaultOptions } from "./commands/fault-file.ts";
import type { FetchCommandOptions } from "./commands/fetch-command.ts";
import type { FetchPeopleCommandOptions } from "./commands/fetch-people-command.ts";
import { WrittenAnswersError } from "./model/errors.ts";
import { showable, showableText } from "./model/showable.ts";

/**
 * The command line. Each command is loaded when it is used. Exit codes: 0 done, 1 done but records were skipped, 2 not
 * done, 130 interrupted.
 */

// Keeps compiled code for later runs, which start about a second sooner. The readers of a server inherit the setting.
// Where the folder is not writable, nothing is kept.
process.env["NODE_COMPILE_CACHE"] ??= join(import.meta.dirname, "../.cache/compiled");
enableCompileCache();

const settingsHelp = `
Settings come from the environment or a .env file:
  STORE           a file, or the address of a Neo4j server: neo4j://, neo4j+s:// or bolt:// (default data/answers.db)
  NEO4J_USER      user name for the Neo4j server (default neo4j)
  NEO4J_PASSWORD  password for the Neo4j server; leave unset if it needs none
  HOST, PORT      address and port to listen on (default 127.0.0.1 and 4000)
  API_URL         address of Parliament's Written Questions API, for fetch
  MEMBERS_API_URL address of Parliament's Members API, for fetch people
  OVERRIDES       CSV file with manual decisions about mentions (default none)`;

const verboseHelp = "list every skipped record instead of counting them by file and reason";
const skippedHelp = "a CSV file to write every skipped record to: kind, file, line, reason";

const program = new Command("written-answers")
  .version(packageVersion(), "--version", "print the version")
  // Otherwise `fetch` takes the options of `fetch people`.
  .enablePositionalOptions()
  .description("A graph of written parliamentary questions and answers, served as GraphQL.")
  .addHelpText("after", settingsHelp)
  .configureOutput({ writeErr: (text) => void process.stderr.write(showableText(text)) })
  .exitOverride((error) => {
    // Commander has already printed the help or the usage error.
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

program
  .command("import")
  .description(
    "Import files of questions and answers into the graph. Importing a file again replaces its questions.",
  )
  .argument(
    "<files...>",
    "files of any supported format, which may be compressed (gzip or zstd); folders are imported recursively",
  )
  .option("--verbose", verboseHelp, false)
  .option("--skipped <file>", skippedHelp)
  .option("--json", "print one JSON object: read, loaded, skipped [{file, line, reason}] and more", false)
  .addHelpText(
    "after",
    "\nExit codes: 0 everything was imported; 1 some records or files were skipped; 2 nothing was imported,\nbecause of an invalid setting or option or an unavailable store; 130 interrupted by Ctrl-C or SIGTERM.\nRun the same command again to continue." +
      `\n${settingsHelp}`,
  )
  .action((files: string[], options: FaultOptions & { json: boolean }) =>
    run(async () => (await import("./commands/import-command.ts")).importCommand(files, options)),
  );

const fetch = program.command("fetch").enablePositionalOptions();

fetch
  .description("Fetch questions from Parliament's Written Questions API into a file, and import it.")
  .option("--text <words>", "words to search for")
  .option("--member <id...>", "Parliament's ids of members who asked (any of them)")
  .option("--minister <id...>", "Parliament's ids of members who answered (any of them)")
  .option("--department <id...>", "the API's ids of departments that were asked (any of them)")
  .option("--house <name>", "commons or lords")
  .option("--from <day>", "tabled on or after this day, such as 2025-09-01")
  .option("--to <day>", "tabled on or before this day")
  .option("--answered-from <day>", "answered on or after this day")
  .option("--answered-to <day>", "answered on or before this day")
  .option(
    "--truncated",
    "instead of a search, fetch the full texts of questions that are truncated in the graph",
    false,
  )
  .option("--out <file>", "the file to append to (default: a file in data/fetched/ named after the search)")
  .option("--no-import", "fetch without importing")
  .option("--verbose", verboseHelp, false)
  .option("--skipped <file>", skippedHelp)
  .option(
    "--json",
    "print one JSON object: found, fetched, alreadyHere, vanished, truncated, failures and more",
    false,
  )
  .addHelpText(
    "after",
    "\nExit codes: 0 everything was fetched; 1 some questions could not be fetched or imported; 2 nothing was\nfetched; 130 interrupted by Ctrl-C or SIGTERM. Run the same command again to\ncontinue." +
      `\n${settingsHelp}`,
  )
  .action((options: FetchCommandOptions) =>
    run(async () => (await import("./commands/fetch-command.ts")).fetchCommand(options)),
  );

fetch
  .command("people")
  .description(
    "Fetch the members of both Houses from Parliament's Members API into a file, with biographies of those whom questions name, and import it.",
  )
  .option("--out <file>", "the file to append to", "data/fetched/people.jsonl")
  .option("--no-import", "fetch without importing")
  .option("--json", "print one JSON object: lists, biographies, file and import", false)
  .addHelpText(
    "after",
    "\nExit codes: 0 everything was fetched; 1 something could not be fetched or imported; 2 nothing was\nfetched; 130 interrupted by Ctrl-C or SIGTERM. Run the same command again to\ncontinue." +
      `\n${settingsHelp}`,
  )
  .action((options: FetchPeopleCommandOptions) =>
    run(async () => (await import("./commands/fetch-people-command.ts")).fetchPeopleCommand(options)),
  );

program
  .command("import-people")
  .description(
    "Import official lists of members and ministers, to match printed names to members and their offices.",
  )
  .argument("<paths...>", "CSV or JSON files, or folders of them")
  .option("--verbose", verboseHelp, false)
  .option("--skipped <file>", skippedHelp)
  .option("--json", "print one JSON object: read, used, skipped [{file, line, reason}] and more", false)
  .addHelpText(
    "after",
    "\nExit codes: 0 everything was imported; 1 some rows or files were skipped; 2 nothing was imported,\nbecause of an invalid setting or option or an unavailable store; 130 interrupted by Ctrl-C or SIGTERM.\nRun the same command again to continue." +
      `\n${settingsHelp}`,
  )
  .action((paths: string[], options: FaultOptions & { json: boolean }) =>
    run(async () =>
      (await import("./commands/import-people-command.ts")).importPeopleCommand(paths, options),
    ),
  );

program
  .command("relink")
  .description("Re-run linking on every text, after OVERRIDES or the tables of names have changed.")
  .option("--json", "print one JSON object: answers, overrides and more", false)
  .addHelpText(
    "after",
    "\nExit codes: 0 done; 1 done, but some overrides are invalid or match nothing; 2 not done;\n130 interrupted by Ctrl-C or SIGTERM. The next import or relink continues." +
      `\n${settingsHelp}`,
  )
  .action((options: { json: boolean }) =>
    run(async () => (await import("./commands/relink-command.ts")).relinkCommand(options)),
  );

program
  .command("serve")
  .description(
    "Serve the graph as GraphQL at /graphql, with GraphiQL for browsers, and a health check at /health.",
  )
  .addHelpText("after", settingsHelp)
  .action(() => run(async () => (await import("./commands/serve-command.ts")).serveCommand()));

program
  .command("doctor")
  .description("Check that the store is reachable, and print what it contains.")
  .option("--check", "also examine the whole store for damage; exit code 1 if there is any", false)
  .option("--json", "print one JSON object", false)
  .addHelpText("after", settingsHelp)
  .action((options: DoctorOptions) =>
    run(async () => (await import("./commands/doctor-command.ts")).doctorCommand(options)),
  );

program
  .command("export")
  .description("Export the graph, or what a query asks for, in the format of another program.")
  .requiredOption(
    "--format <name>",
    "rows: csv, jsonl, xlsx, parquet; graphs: gexf, graphml, cytoscape, d3, nodes-csv, edges-csv, ntriples, jsonld; drawings: svg, png",
  )
  .option(
    "--query <file>",
    "a file with a GraphQL query: its list becomes rows, its `subgraph` a graph (default: all questions as rows, the whole graph)",
  )
  .option(
    "--out <file>",
    "the file to write; until it is complete, its name ends in .part (default: standard output)",
  )
  .addHelpText(
    "after",
    `\nExit codes: 0 everything was exported; 2 nothing was exported; 130 interrupted by Ctrl-C.\n${settingsHelp}`,
  )
  .action((options: ExportCommandOptions) =>
    run(async () => (await import("./commands/export-command.ts")).exportCommand(options)),
  );

program
  .command("backup")
  .description(
    "Copy the graph to a file and check the copy. The graph may be served and imported to meanwhile.",
  )
  .argument("<file>", "the file to write")
  .option("--overwrite", "replace the file if it exists", false)
  .option("--json", "print one JSON object: file, bytes, version, questions, unfinished", false)
  .addHelpText("after", `\nOnly for SQLite. Back up a Neo4j server with neo4j-admin.\n${settingsHelp}`)
  .action((file: string, options: BackupCommandOptions) =>
    run(async () => (await import("./commands/backup-command.ts")).backupCommand(file, options)),
  );

program
  .command("restore")
  .description("Replace the graph by a backup, after checking it. The graph may be served meanwhile.")
  .argument("<file>", "a file written by backup")
  .option("--overwrite", "replace a graph that has questions", false)
  .option("--json", "print one JSON object: file, bytes, version, questions, unfinished", false)
  .addHelpText("after", `\nOnly for SQLite. Restore a Neo4j server with neo4j-admin.\n${settingsHelp}`)
  .action((file: string, options: BackupCommandOptions) =>
    run(async () => (await import("./commands/backup-command.ts")).restoreCommand(file, options)),
  );

program
  .command("evaluate")
  .description(
    "Measure how well countries, topics and repeated answers are found, using manually labelled texts.",
  )
  .argument("<gold>", "a JSON Lines file of labelled texts; the format is described in docs/linking.md")
  .option(
    "--headings <path>",
    "a file or folder of questions with official headings, to compare topics with (default: the headings of the labelled texts)",
  )
  .option(
    "--labels <file>",
    "a CSV file that says which topics of these questions are right, such as examples/topic-labels.csv",
  )
  .option(
    "--heading-labels <file>",
    "a CSV file that says which countries these headings name, such as examples/heading-labels.csv",
  )
  .option(
    "--answers <paths...>",
    "files or folders of answers, to measure which are found to have the same text",
  )
  .option(
    "--same-text-labels <file>",
    "a CSV file that says which of these answers have the same text, such as examples/same-text-labels.csv",
  )
  .option(
    "--floor <file>",
    "a JSON file of minimum scores; lower scores fail (default: the built-in minimums)",
  )
  .option("--json", "print one JSON object: spans, countries, topics, errors and more", false)
  .addHelpText(
    "after",
    "\nExit codes: 0 every score reaches its minimum; 1 some score is below it; 2 a file or a line is invalid.",
  )
  .action((gold: string, options: EvaluateOptions) =>
    run(async () => (await import("./commands/evaluate-command.ts")).evaluateCommand(gold, options)),
  );

/** The version in package.json. */
function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return String(version);
}

/** How long a process may take to end after its command, in milliseconds. A connection to a silent server never closes. */
const END_MS = 2000;

async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 2;
    // Any other error is a bug. Do not rethrow it: Node would exit with 1, which means that only some records were
    // skipped.
    const shown =
      error instanceof WrittenAnswersError ? showable(error.message) : showableText(inspect(error));
    process.stderr.write(`written-answers: ${shown}\n`);
  }
  setTimeout(() => process.exit(), END_MS).unref();
}

// The reader of a pipe may close it early (`… | head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

await program.parseAsync();

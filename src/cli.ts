import { inspect } from "node:util";
import { Command } from "commander";
import type { EvaluateOptions } from "./commands/evaluate-command.ts";
import type { FetchCommandOptions } from "./commands/fetch-command.ts";
import { WrittenAnswersError } from "./model/errors.ts";

/** The command line; each command is loaded when it is asked for. Exit codes: 0 done, 1 done but records were skipped, 2 not done, 130 stopped by the user. */

const settingsHelp = `
Settings come from the environment or a .env file:
  STORE           where the graph is: a file, or neo4j://, neo4j+s:// or bolt:// (default data/answers.db)
  NEO4J_USER      user of a Neo4j server (default neo4j)
  NEO4J_PASSWORD  its password; unset for a server that asks for none
  HOST, PORT      where to listen (default 127.0.0.1 and 4000)
  API_URL         where fetch finds Parliament's Written Questions API
  OVERRIDES       a CSV file of decisions on mentions, made by hand (default none)`;

const program = new Command("written-answers")
  .description("A graph of written parliamentary questions and answers, served as GraphQL.")
  .addHelpText("after", settingsHelp)
  .exitOverride((error) => {
    // Commander has printed the help or the fault by now; a fault of usage is "not done".
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

program
  .command("import")
  .description(
    "Load files of questions and answers into the graph; importing a file again replaces its questions.",
  )
  .argument(
    "<files...>",
    "files in any known layout, told apart by their content, plain or compressed (gzip, zstd); a folder stands for all files below it",
  )
  .option("--json", "print one JSON object: read, loaded, skipped [{file, line, reason}] and more", false)
  .addHelpText(
    "after",
    "\nExit codes: 0 everything is loaded; 1 records or files were skipped, the rest is loaded;\n2 nothing was done, for a setting, an option or the store; 130 stopped by Ctrl-C, what was read is loaded." +
      `\n${settingsHelp}`,
  )
  .action((files: string[], options: { json: boolean }) =>
    run(async () => (await import("./commands/import-command.ts")).importCommand(files, options)),
  );

program
  .command("fetch")
  .description(
    "Fetch questions from Parliament's Written Questions API into a file, and load that into the graph.",
  )
  .option("--text <words>", "words to search for")
  .option(
    "--member <id...>",
    "Parliament's id of a member who asked; several mean any of them, here and below",
  )
  .option("--minister <id...>", "Parliament's id of a member who answered")
  .option("--department <id...>", "the API's id of the department that was asked")
  .option("--house <name>", "commons or lords")
  .option("--from <day>", "first day on which the question was tabled, such as 2025-09-01")
  .option("--to <day>", "last day of that")
  .option("--answered-from <day>", "first day on which it was answered")
  .option("--answered-to <day>", "last day of that")
  .option("--truncated", "complete the questions that the graph has cut, instead of a search", false)
  .option("--out <file>", "the file to add to (default data/fetched/, named after the search)")
  .option("--no-import", "fetch only")
  .option(
    "--json",
    "print one JSON object: found, fetched, alreadyHere, vanished, cut, failures and more",
    false,
  )
  .addHelpText(
    "after",
    "\nExit codes: 0 everything is here; 1 something could not be had or loaded, the rest is here;\n2 nothing was done; 130 stopped by Ctrl-C. The same command goes on where it stopped." +
      `\n${settingsHelp}`,
  )
  .action((options: FetchCommandOptions) =>
    run(async () => (await import("./commands/fetch-command.ts")).fetchCommand(options)),
  );

program
  .command("import-people")
  .description(
    "Load official lists of members and ministers, so that printed names become members with their posts.",
  )
  .argument("<paths...>", "files, or folders of them: CSV or JSON, told apart by their content")
  .option("--json", "print one JSON object: read, used, skipped [{file, line, reason}] and more", false)
  .addHelpText(
    "after",
    "\nExit codes: 0 everything is loaded; 1 rows or files were skipped, the rest is loaded;\n2 nothing was done, for a setting, an option or the store; 130 stopped by Ctrl-C, to be gone on with." +
      `\n${settingsHelp}`,
  )
  .action((paths: string[], options: { json: boolean }) =>
    run(async () =>
      (await import("./commands/import-people-command.ts")).importPeopleCommand(paths, options),
    ),
  );

program
  .command("relink")
  .description(
    "Find the countries and topics of every text anew: after a change of OVERRIDES or of the tables.",
  )
  .option("--json", "print one JSON object: answers, and what became of the overrides", false)
  .addHelpText(
    "after",
    "\nExit codes: 0 done; 1 done, but overrides are faulty or match nothing; 2 not done." +
      `\n${settingsHelp}`,
  )
  .action((options: { json: boolean }) =>
    run(async () => (await import("./commands/relink-command.ts")).relinkCommand(options)),
  );

program
  .command("serve")
  .description("Serve the graph at /graphql (with GraphiQL for browsers) and /health.")
  .addHelpText("after", settingsHelp)
  .action(() => run(async () => (await import("./commands/serve-command.ts")).serveCommand()));

program
  .command("doctor")
  .description("Say whether the store can be reached and what is in it.")
  .option("--json", "print one JSON object", false)
  .addHelpText("after", settingsHelp)
  .action((options: { json: boolean }) =>
    run(async () => (await import("./commands/doctor-command.ts")).doctorCommand(options)),
  );

program
  .command("evaluate")
  .description("Say how well countries and topics are found, on texts labelled by hand.")
  .argument("<gold>", "JSON Lines, one {id, field, text, mentions} a line; docs/linking.md has the format")
  .option(
    "--headings <path>",
    "a file or folder of questions with official headings, which topics are compared with (default: the headings of the labelled texts)",
  )
  .option("--floor <file>", "JSON of the figures below which it fails (default: those built in)")
  .option("--json", "print one JSON object: spans, countries, topics, errors and more", false)
  .addHelpText(
    "after",
    "\nExit codes: 0 nothing is below its floor; 1 something is; 2 a file or a line of it cannot be used.",
  )
  .action((gold: string, options: EvaluateOptions) =>
    run(async () => (await import("./commands/evaluate-command.ts")).evaluateCommand(gold, options)),
  );

async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 2;
    // Anything else is a fault of ours; thrown on, it would end with 1, which says that all is loaded but some records.
    const shown = error instanceof WrittenAnswersError ? error.message : inspect(error);
    process.stderr.write(`written-answers: ${shown}\n`);
  }
}

// A reader that closes the pipe early (`… | head`) has what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

await program.parseAsync();

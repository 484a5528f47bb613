import { Command } from "commander";
import { WrittenAnswersError } from "./model/errors.ts";

/** The command line; each command is loaded when it is asked for. Exit codes: 0 done, 1 done but records were skipped, 2 not done, 130 stopped by the user. */

const settingsHelp = `
Settings come from the environment or a .env file:
  STORE           where the graph is: a file, or neo4j://, neo4j+s:// or bolt:// (default data/answers.db)
  NEO4J_USER      user of a Neo4j server (default neo4j)
  NEO4J_PASSWORD  its password; unset for a server that asks for none
  HOST, PORT      where to listen (default 127.0.0.1 and 4000)`;

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
  .argument("<files...>", "files in any known layout, told apart by their content")
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
  .command("import-people")
  .description(
    "Load official lists of members and ministers, so that printed names become members with their posts.",
  )
  .argument("<paths...>", "files, or folders of them: CSV or JSON, told apart by their content")
  .option("--json", "print one JSON object: read, used, skipped [{file, line, reason}] and more", false)
  .addHelpText(
    "after",
    "\nExit codes: 0 everything is loaded; 1 rows or files were skipped, the rest is loaded;\n2 nothing was done, for a setting, an option or the store." +
      `\n${settingsHelp}`,
  )
  .action((paths: string[], options: { json: boolean }) =>
    run(async () =>
      (await import("./commands/import-people-command.ts")).importPeopleCommand(paths, options),
    ),
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

async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 2;
    if (!(error instanceof WrittenAnswersError)) throw error;
    process.stderr.write(`written-answers: ${error.message}\n`);
  }
}

// A reader that closes the pipe early (`… | head`) has what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

await program.parseAsync();

import { spawnSync } from "node:child_process";
import { inRepository } from "../repository-paths.ts";

/** What the command line prints about itself, or about one of its commands. */
export function cliHelp(...command: readonly string[]): string {
  const cli = inRepository("bin/written-answers.js");
  return spawnSync(process.execPath, [cli, ...command, "--help"], { encoding: "utf8" }).stdout;
}

/** The commands that the command line lists. */
export function cliCommands(): readonly string[] {
  const [, listed = ""] = cliHelp().split("\nCommands:\n");
  const names = [...listed.matchAll(/^ {2}([a-z-]+)\b/gm)].map(([, name = ""]) => name);
  return names.filter((name) => name !== "help");
}

import { spawn } from "node:child_process";

/** Runs a command quietly; when it fails, the error ends with the last lines that the command printed. */
export function runToEnd(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
    }
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) return resolve();
      const end = lastLines(output.join(""));
      reject(new Error(`\`${command}\` ended with ${signal ?? `exit code ${code}`}:\n${end}`));
    });
  });
}

/** The part of a Java program's output that says why it stopped: its last lines, less the stack frames. */
export function lastLines(output: string, count = 20): string {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== "" && !/^\s+(at|\.\.\.) /.test(line));
  return lines.slice(-count).join("\n");
}

import { spawn } from "node:child_process";

/** Runs a command without printing its output. If it fails, the error includes the last lines of the output. */
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
      reject(new Error(`\`${command}\` failed with ${signal ?? `exit code ${code}`}:\n${end}`));
    });
  });
}

/** The last lines of a Java program's output without stack frames, which say why it stopped. */
export function lastLines(output: string, count = 20): string {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== "" && !/^\s+(at|\.\.\.) /.test(line));
  return lines.slice(-count).join("\n");
}

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const script = fileURLToPath(new URL("examine-process.ts", import.meta.url));
const found = z.array(z.string());

/** The size of the messages of all problems that are listed, at most. */
const MAX_OUTPUT = 1024 * 1024;

/**
 * The problems of a database file; none if it is sound, null if the time was not enough. `quick` checks the pages and
 * records, `thorough` also the indexes, the full-text index and that every edge leads to a node.
 */
export function examineFile(
  file: string,
  depth: "quick" | "thorough",
  timeoutMs = 0,
): Promise<readonly string[] | null> {
  const options = { timeout: timeoutMs, killSignal: "SIGKILL", maxBuffer: MAX_OUTPUT } as const;
  const args = ["--disable-warning=ExperimentalWarning", script, file, depth];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, options, (error, stdout) => {
      if (error === null) resolve(found.parse(JSON.parse(stdout)));
      else if (timeoutMs > 0 && error.killed === true) resolve(null);
      else reject(error);
    });
  });
}

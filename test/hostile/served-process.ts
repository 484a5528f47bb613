import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { startCli } from "../commands/run-cli.ts";

export type ServedProcess = {
  readonly url: string;
  /** The most memory that each of its processes has used at any time, in megabytes. Only Linux tells it. */
  readonly peaks: () => Promise<readonly number[]>;
  readonly stop: () => Promise<void>;
};

/** Starts a server as users start it, on a free port. */
export async function startServe(env: Readonly<Record<string, string>>): Promise<ServedProcess> {
  const child = startCli(["serve"], { cwd: tmpdir(), env: { ...env, PORT: "0" } });
  let printed = "";
  let logged = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    logged += chunk.toString();
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes("Press Ctrl-C")) resolve();
    });
    child.once("close", () => reject(new Error(`The server has ended: ${printed}${logged}`)));
  });
  return {
    url: printed.match(/http:\/\/[^/\s]+/)?.[0] ?? "",
    peaks: async () => {
      const processes = await withChildren(String(child.pid));
      return (await Promise.all(processes.map(peakOf))).filter((peak) => peak > 0);
    },
    stop: async () => {
      const closed = once(child, "close");
      child.kill("SIGTERM");
      await closed;
    },
  };
}

/** A process, those that it has started, and so on: the launcher starts the server, which starts readers. */
async function withChildren(pid: string): Promise<readonly string[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  const children = text.split(" ").filter((each) => each !== "");
  return [pid, ...(await Promise.all(children.map(withChildren))).flat()];
}

async function peakOf(pid: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(status.match(/^VmHWM:\s+(\d+)/m)?.[1] ?? 0) / 1024;
}

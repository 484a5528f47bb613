import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { useOfTree } from "../measure/process-use.ts";

export type ServedProcess = {
  readonly url: string;
  /** Resident memory of the server and its readers, in MB. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
};

/** Starts `serve` on a free port. */
export async function serve(store: string): Promise<ServedProcess> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", "src/cli.ts", "serve"], {
    env: { ...process.env, STORE: store, PORT: "0", GRAPHIQL: "false" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await urlOf(child);
  return {
    url,
    memory: () => useOfTree(child.pid ?? 0)?.megabytes ?? 0,
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

async function urlOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("The server has no output.");
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /(http:\S+)\/graphql/.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error("The server did not start.");
}

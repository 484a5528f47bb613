import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

/** The root of the repository, the working directory of all scripts here. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Environment variables that choose a script's store. */
export type StoreSettings = Readonly<Record<"STORE", string>>;

/** Starts a script with this Node and only PATH from the environment. It is killed when this process exits. */
function startNode(script: string, args: readonly string[], settings: Readonly<Record<string, string>>) {
  const child: ChildProcessByStdio<null, Readable, null> = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", script, ...args],
    {
      cwd: repository,
      env: { PATH: process.env["PATH"], ...settings },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("close", () => process.off("exit", end));
  return child;
}

/** Runs a script and returns what it printed. */
export async function runNode(
  script: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = startNode(script, args, settings);
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`${script} exited with code ${code}`);
  return printed;
}

/** Starts `serve` on a free port. */
export function startServe(settings: StoreSettings) {
  return startServer("src/cli.ts", ["serve"], { ...settings, PORT: "0", LOG_LEVEL: "error" });
}

/** Starts a script that serves GraphQL, and resolves with the URL that it prints once it listens. */
export async function startServer(
  script: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly pid: number; stop(): Promise<void> }> {
  const child = startNode(script, args, settings);
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      const address = /http:\/\/\S+\/graphql\b/.exec(printed);
      if (address !== null) resolve(address[0]);
    });
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`${script} exited with code ${code} before it listened`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill("SIGTERM");
      await closed;
    },
  };
}

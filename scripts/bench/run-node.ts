import { type ChildProcess, spawn } from "node:child_process";

/** Starts a script of ours under this Node, with a store of its own. */
export function startNode(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, ...args], {
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Runs a script to its end and gives what it printed. */
export async function runNode(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const child = startNode(script, args, env);
  let printed = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  return printed;
}

/** Starts `serve` on a free port and resolves with its address once it listens. */
export async function startServe(
  env: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const child = startNode("src/cli.ts", ["serve"], { ...env, PORT: "0" });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/\S+\/graphql/.exec(printed);
      if (address !== null) resolve(address[0]);
    });
    child.once("close", (code) => reject(new Error(`serve ended with ${code}`)));
  });
  return {
    url,
    stop: async () => {
      const closed = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGTERM");
      await closed;
    },
  };
}

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { text } from "node:stream/consumers";
import { inRepository } from "../repository-paths.ts";

const packages = "import networkx, igraph, openpyxl, pyarrow, rdflib, matplotlib, gql";

/** The Python that CI installs, or the machine's own if it has the packages; null if there is none. */
function findPython(): string | null {
  const own = inRepository(".cache/python/bin/python");
  const found = [...(existsSync(own) ? [own] : []), "python3"].find(
    (each) => spawnSync(each, ["-c", packages]).status === 0,
  );
  return found ?? null;
}

export const python = findPython();

/** In CI, missing packages are a fault of the machine's set-up, never a reason to test less. */
export const runsPython = python !== null || process.env["CI"] === "true";

/** Runs a script and gives what it prints. This process goes on meanwhile, so a script can ask a server in it. */
export async function runPython(args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(python ?? "python3", [...args], { cwd, env: { ...process.env, MPLBACKEND: "Agg" } });
  const closed = once(child, "close");
  const [said, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await closed;
  if (code !== 0) throw new Error(`Python failed: ${complaints}`);
  return said;
}

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { inRepository } from "../repository-paths.ts";

const packages = "import networkx, igraph, openpyxl, pyarrow, rdflib, matplotlib";

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

export function runPython(args: readonly string[], cwd: string): string {
  const done = spawnSync(python ?? "python3", [...args], {
    encoding: "utf8",
    cwd,
    env: { ...process.env, MPLBACKEND: "Agg" },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status !== 0) throw new Error(`Python failed: ${done.stderr}`);
  return done.stdout;
}

import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { repository } from "../run-node.ts";

/** The peer has packages of its own, so that no one else has to install them. */

const from = join(repository, "scripts/bench/peer");
const folder = join(repository, ".cache/bench-peer");
const MINUTES = 5;

/** Installs the peer where it is missing or old. Returns the program that serves it, or why it cannot be installed. */
export async function installPeer(): Promise<{ readonly program: string } | { readonly reason: string }> {
  const program = join(folder, "serve-peer.js");
  try {
    const isInstalled =
      isSame("package-lock.json") && existsSync(join(folder, "node_modules/.package-lock.json"));
    mkdirSync(folder, { recursive: true });
    for (const file of ["package.json", "package-lock.json", "serve-peer.js", "type-definitions.graphql"])
      cpSync(join(from, file), join(folder, file));
    if (!isInstalled)
      await promisify(execFile)("npm", ["ci", "--no-audit", "--no-fund"], {
        cwd: folder,
        timeout: MINUTES * 60_000,
        shell: process.platform === "win32",
      });
    return { program };
  } catch (error) {
    const [line = ""] = String((error as { stderr?: unknown }).stderr || error)
      .trim()
      .split("\n");
    return { reason: `"npm ci" in .cache/bench-peer failed: ${line}` };
  }
}

function isSame(file: string): boolean {
  const [one, other] = [join(from, file), join(folder, file)];
  return existsSync(other) && readFileSync(one, "utf8") === readFileSync(other, "utf8");
}

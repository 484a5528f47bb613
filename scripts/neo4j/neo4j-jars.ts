/** Keeps a copy of Neo4j's jars in the checkout's cache folder, for later starts. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { runToEnd } from "./run-to-end.ts";

const here = import.meta.dirname;
const pom = join(here, "pom.xml");

/** The version is only in the pom, where Maven reads it. */
export const neo4jVersion =
  readFileSync(pom, "utf8").match(/<neo4j\.version>(.+)<\/neo4j\.version>/)?.[1] ?? "";

const cacheDir = join(here, "..", "..", ".cache", `neo4j-${neo4jVersion}`);
export const jarsDir = join(cacheDir, "lib");

export function jarsAreCopied(): boolean {
  return existsSync(jarsDir);
}

/**
 * Copies the jars with Maven unless they exist. They are copied to a temporary folder, which is renamed when it is
 * complete. So an interrupted copy is never used, and two processes can copy at the same time.
 */
export async function copyJars(): Promise<void> {
  if (jarsAreCopied()) return;
  await mkdir(cacheDir, { recursive: true });
  await removeAbandonedCopies();
  const partial = await mkdtemp(join(cacheDir, "partial-"));
  try {
    const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${partial}`];
    await runToEnd(maven, ["-q", "-B", "-f", pom, ...goal]);
    await rename(partial, jarsDir).catch((error) => {
      if (!jarsAreCopied()) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

const maven = process.platform === "win32" ? "mvn.cmd" : "mvn";

export function mavenIsInstalled(): boolean {
  return (
    spawnSync(maven, ["--version"], { stdio: "ignore", shell: process.platform === "win32" }).status === 0
  );
}

/** Removes temporary folders left by killed processes. No copy takes an hour, so older folders are not in use. */
async function removeAbandonedCopies(): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    const folder = join(cacheDir, name);
    if (!name.startsWith("partial-")) continue;
    const age = await stat(folder).then((found) => Date.now() - found.mtimeMs);
    if (age > 3_600_000) await rm(folder, { recursive: true, force: true });
  }
}

/** Keeps one copy of Neo4j's jars in the checkout's cache folder, where every later start finds them. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { runToEnd } from "./run-to-end.ts";

const here = import.meta.dirname;
const pom = join(here, "pom.xml");

/** The pom is the one place that names the version, since Maven reads it there. */
export const neo4jVersion =
  readFileSync(pom, "utf8").match(/<neo4j\.version>(.+)<\/neo4j\.version>/)?.[1] ?? "";

const cacheDir = join(here, "..", "..", ".cache", `neo4j-${neo4jVersion}`);
export const jarsDir = join(cacheDir, "lib");

export function jarsAreCopied(): boolean {
  return existsSync(jarsDir);
}

/**
 * Copies the jars with Maven unless they are there. They arrive in a folder of this process's own that gets its
 * name when it is complete: an interrupted copy is never taken for a whole one, and two starts do not clash.
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

/** A killed start leaves its folder behind; no copy takes an hour, so one that old belongs to nobody. */
async function removeAbandonedCopies(): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    const folder = join(cacheDir, name);
    if (!name.startsWith("partial-")) continue;
    const age = await stat(folder).then((found) => Date.now() - found.mtimeMs);
    if (age > 3_600_000) await rm(folder, { recursive: true, force: true });
  }
}

/** Checks whether Neo4j can be started on this machine and, if not, what is missing. */
import { spawnSync } from "node:child_process";
import { jarsAreCopied, mavenIsInstalled } from "./neo4j-jars.ts";

export type Neo4jOnThisMachine =
  | { readonly available: true }
  | { readonly available: false; readonly reason: string };

const OLDEST_JAVA = 17;

export function findNeo4j(): Neo4jOnThisMachine {
  const reason = whatIsMissing();
  return reason === undefined ? { available: true } : { available: false, reason };
}

function whatIsMissing(): string | undefined {
  const listing = spawnSync("java", ["--list-modules"], { encoding: "utf8" });
  // Java 8 fails on this option, so it counts as no usable Java.
  const major = Number(listing.stdout?.match(/^java\.base@(\d+)/m)?.[1] ?? 0);
  if (major < OLDEST_JAVA) return `Neo4j needs \`java\` ${OLDEST_JAVA} or later on the PATH`;
  if (!/^jdk\.compiler@/m.test(listing.stdout))
    return "Neo4j's launcher needs a JDK, not only a Java runtime";
  if (!jarsAreCopied() && !mavenIsInstalled()) return "Maven (`mvn`) is needed to download Neo4j's jars once";
  return undefined;
}

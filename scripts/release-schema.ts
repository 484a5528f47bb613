import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { buildSchema, findBreakingChanges, findDangerousChanges } from "graphql";

/**
 * `npm run release-schema`, at a release: lists what would break clients of the last one and what might, and records the
 * printed schema as the one that clients now rely on. With `--dry-run` it only lists.
 */

const current = new URL("../schema/schema.graphql", import.meta.url);
const released = new URL("../schema/released.graphql", import.meta.url);

const text = readFileSync(current, "utf8");
if (existsSync(released)) {
  const [before, after] = [buildSchema(readFileSync(released, "utf8")), buildSchema(text)];
  list("Breaks clients", findBreakingChanges(before, after));
  list("May surprise clients", findDangerousChanges(before, after));
}
if (!process.argv.includes("--dry-run")) {
  writeFileSync(released, text);
  process.stdout.write("schema/released.graphql is now the schema of this release.\n");
}

function list(title: string, changes: readonly { readonly description: string }[]): void {
  const lines = changes.map(({ description }) => `  ${description}\n`);
  process.stdout.write(`${title}: ${lines.length === 0 ? "nothing\n" : `\n${lines.join("")}`}`);
}

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** `npm run build-explorer`: builds the explorer and the menus above GraphiQL into explorer/dist, unless their sources are those of the last build. */

const repository = fileURLToPath(new URL("..", import.meta.url));
const folder = join(repository, "explorer");
const stamp = join(folder, "dist", "sources.sha256");

/** A hash of all sources, and of the lockfile, which decides the libraries. */
function hashOfSources(): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !relative(folder, file).startsWith("dist"))
    .sort();
  const hash = createHash("sha256");
  for (const file of [...files, join(repository, "package-lock.json")])
    hash.update(`${relative(repository, file)}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

const hash = hashOfSources();
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== hash) {
  await build({ configFile: join(folder, "vite.config.ts") });
  await build({ configFile: join(folder, "graphiql", "vite.config.ts") });
  writeFileSync(stamp, hash);
}

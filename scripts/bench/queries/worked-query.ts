import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../run-node.ts";

const folder = join(repository, "examples/queries");

/** The text of a worked query. */
export function workedQuery(number: number): string {
  const file = readdirSync(folder).find((name) => name.startsWith(`${String(number).padStart(2, "0")}-`));
  if (file === undefined) throw new Error(`There is no worked query ${number}.`);
  return readFileSync(join(folder, file), "utf8");
}

import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A path inside the repository, whatever folder the tests are run from. */
export function inRepository(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** The real records beside the repository, which not every machine has. */
export const sharedData = inRepository("../shared/data");
export const hasSharedData = existsSync(sharedData);

/** The invented sample, which every machine has: its files, and the folder of its people. */
export const sampleFiles = readdirSync(inRepository("examples/sample")).map((name) =>
  inRepository(`examples/sample/${name}`),
);

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { inRepository } from "../../repository-paths.ts";

const folder = inRepository("test/store/sqlite/stored-files");

/** The versions of which a stored file is kept, in order. */
export const keptVersions = readdirSync(folder)
  .map((name) => Number(name.match(/^version-(\d+)\.db\.gz$/)?.[1]))
  .sort((a, b) => a - b);

/** A path in a new folder. */
export function temporary(name = "answers.db"): string {
  return join(mkdtempSync(join(tmpdir(), "stored-")), name);
}

/** A copy of the file of the sample that a program of this version wrote. */
export function keptFile(version: number): string {
  const file = temporary();
  writeFileSync(file, gunzipSync(readFileSync(join(folder, `version-${version}.db.gz`))));
  return file;
}

/**
 * `npm run keep-stored-file`: imports the sample (without its dated snapshots) into a new SQLite file and keeps it, compressed, as the stored file of
 * this version. The tests upgrade every kept file (CONTRIBUTING.md).
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { importFiles } from "../src/import/import-files.ts";
import { backUp } from "../src/store/sqlite/backup/back-up.ts";
import { SqliteStore } from "../src/store/sqlite/sqlite-store.ts";

const folder = mkdtempSync(join(tmpdir(), "keep-stored-file-"));
process.chdir(join(import.meta.dirname, ".."));
try {
  const store = new SqliteStore(join(folder, "answers.db"));
  // Relative paths, because the file keeps where each record came from. A dated snapshot is known by its absolute path.
  const files = readdirSync("examples/sample").filter((name) => !name.includes("@"));
  await importFiles(
    store,
    files.map((name) => `examples/sample/${name}`),
  );
  await store.close();
  const backup = join(folder, "backup.db");
  const { version } = backUp(store.location, backup);
  const kept = `test/store/sqlite/stored-files/version-${version}.db.gz`;
  writeFileSync(kept, gzipSync(readFileSync(backup), { level: 9 }));
  process.stdout.write(`The stored file of version ${version} is ${kept}.\n`);
} finally {
  rmSync(folder, { recursive: true });
}

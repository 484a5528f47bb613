import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { importFiles } from "../../src/import/import-files.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { sampleFiles } from "../repository-paths.ts";

/**
 * A file with the sample in which whatever reads a question's countries takes hours: a view counts far before it gives
 * a row.
 */
export async function slowMentions(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "served-")), "answers.db");
  const store = new SqliteStore(file);
  await importFiles(store, sampleFiles);
  await store.close();
  const database = new DatabaseSync(file);
  database.exec(`
    ALTER TABLE question_mentions_country RENAME TO mention_rows;
    CREATE VIEW question_mentions_country AS SELECT * FROM mention_rows WHERE
      (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1e12) SELECT max(i) FROM n) > 0;
  `);
  database.close();
  return file;
}

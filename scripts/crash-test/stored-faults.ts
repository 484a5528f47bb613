import { DatabaseSync } from "node:sqlite";
import { wrongChunks } from "./wrong-chunks.ts";

/**
 * What is wrong in a SQLite file between two transactions, as its readers could see it: damage, an edge without one of
 * its nodes, a text without its words, columns that are not those of its rows. References to removed questions and first
 * uses of a text are derived at the end of an import, so they may wait for that.
 */
export function storedFaults(file: string): readonly string[] {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    // One transaction, so that everything is read from one snapshot.
    database.exec("BEGIN");
    const damage = database
      .prepare("PRAGMA integrity_check(3)")
      .all()
      .map(({ integrity_check }) => String(integrity_check))
      .filter((line) => line !== "ok");
    const isFinished = database.prepare("SELECT 1 FROM unfinished LIMIT 1").get() === undefined;
    const dangling = database
      .prepare('SELECT "table" AS name, count(*) AS count FROM pragma_foreign_key_check GROUP BY 1')
      .all()
      .filter(({ name }) => isFinished || !derivedTables.has(String(name)))
      .map(({ name, count }) => `${name} has ${count} rows without their node`);
    const texts = database
      .prepare(
        "SELECT (SELECT count(*) FROM question) + (SELECT count(*) FROM answer) AS texts, (SELECT count(*) FROM text_words) AS words",
      )
      .get();
    const words =
      texts?.["texts"] === texts?.["words"]
        ? []
        : [`${texts?.["texts"]} texts, ${texts?.["words"]} with words`];
    return [...damage, ...dangling, ...words, ...wrongChunks(database)];
  } finally {
    database.close();
  }
}

const derivedTables = new Set(["reference", "answer_same_text_as"]);

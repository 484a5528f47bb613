import type { DatabaseSync } from "node:sqlite";
import type { Columns } from "../../columns/columns.ts";
import type { ValueCodes } from "../../columns/value-codes.ts";
import { WholeColumns } from "../../columns/whole-columns.ts";
import { CHUNK_ROWS } from "./chunks/chunk.ts";
import { ColumnChunks } from "./chunks/column-chunks.ts";

/** Columns with the number in them of each question's row, -1 for rows that are none, and the rows of questions and answers. */
export type LoadedColumns = Columns & {
  readonly questionOfRow: Int32Array;
  readonly rows: Uint32Array;
  readonly answerRows: Uint32Array;
};

/**
 * Loads the columns of all questions and answers; null if more than `maxComputed` chunks are not stored. Needs a
 * transaction, so that all of them are of one moment. Throws a RangeError if what is stored does not fit into columns.
 */
export function loadColumns(database: DatabaseSync, maxComputed: number): LoadedColumns | null {
  const chunks = new ColumnChunks(database);
  const [ofQuestions, ofAnswers] = [chunks.list("Question"), chunks.list("Answer")];
  const missing = [...ofQuestions, ...ofAnswers].filter(({ isStored }) => !isStored).length;
  if (missing > maxComputed) return null;
  const columns = new WholeColumns({
    questions: chunks.count("Question"),
    answers: chunks.count("Answer"),
  });
  const answerOfRow = new Int32Array(chunks.rowsOf("Answer")).fill(-1);
  for (const { number, read } of ofAnswers) {
    const chunk = read();
    numberRows(answerOfRow, number, chunk.offsets, columns.addAnswers(chunk));
  }
  const questionOfRow = new Int32Array(chunks.rowsOf("Question")).fill(-1);
  for (const { number, read } of ofQuestions) {
    const chunk = read();
    const answers = chunk.answers.map((row) => (row < 0 ? -1 : (answerOfRow[row] as number)));
    numberRows(questionOfRow, number, chunk.offsets, columns.addQuestions({ ...chunk, answers }));
  }
  const loaded = columns.finish((topics) => loadLineage(database, topics));
  const rows = rowsOf(questionOfRow, loaded.questionCount);
  return { ...loaded, questionOfRow, rows, answerRows: rowsOf(answerOfRow, loaded.answerCount) };
}

/** The row of each number. */
function rowsOf(numberOfRow: Int32Array, count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < numberOfRow.length; row++)
    if ((numberOfRow[row] as number) >= 0) rows[numberOfRow[row] as number] = row;
  return rows;
}

function numberRows(numberOfRow: Int32Array, chunk: number, offsets: Uint16Array, start: number): void {
  for (const [index, offset] of offsets.entries()) numberOfRow[chunk * CHUNK_ROWS + offset] = start + index;
}

function loadLineage(database: DatabaseSync, codes: ValueCodes): readonly (readonly number[])[] {
  const lineage: number[][] = [];
  const statement = database.prepare(`
    WITH RECURSIVE lineage (topicId, broader) AS (
      SELECT id, id FROM topic
      UNION
      SELECT lineage.topicId, above.id
      FROM lineage JOIN topic ON topic.id = lineage.broader JOIN topic AS above ON above.id = topic.broaderId
    )
    SELECT topicId, broader FROM lineage`);
  for (const { topicId, broader } of statement.iterate()) {
    const code = codes.codeOf(String(topicId));
    lineage[code] = [...(lineage[code] ?? []), codes.codeOf(String(broader))];
  }
  return Array.from({ length: codes.size }, (_, code) => lineage[code] ?? []);
}

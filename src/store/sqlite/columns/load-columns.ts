import type { DatabaseSync } from "node:sqlite";
import type { Columns } from "../../columns/columns.ts";
import { DayNumbers } from "../../columns/day-numbers.ts";
import { addDays, JoinedColumn, JoinedLists } from "../../columns/join-columns.ts";
import { ValueCodes } from "../../columns/value-codes.ts";
import { CHUNK_ROWS } from "./chunks/chunk.ts";
import { type Chunk, ColumnChunks } from "./chunks/column-chunks.ts";

/** Columns with the number in them of each question's row; -1 for rows that are none. */
export type LoadedColumns = Columns & { readonly questionOfRow: Int32Array };

/**
 * Loads the columns of all questions and answers; null if more than `maxComputed` chunks are not stored. Needs a
 * transaction, so that all of them are of one moment. Throws a RangeError if what is stored does not fit into columns.
 */
export function loadColumns(database: DatabaseSync, maxComputed: number): LoadedColumns | null {
  const chunks = new ColumnChunks(database);
  const [ofQuestions, ofAnswers] = [chunks.list("Question"), chunks.list("Answer")];
  const missing = [...ofQuestions, ...ofAnswers].filter(({ isStored }) => !isStored).length;
  if (missing > maxComputed) return null;
  const days = new DayNumbers();
  const [countryCodes, topicCodes] = [new ValueCodes(), new ValueCodes()];
  const size = { questions: chunks.count("Question"), answers: chunks.count("Answer") };
  const answerLists = {
    countries: new JoinedLists(countryCodes, size.answers),
    topics: new JoinedLists(topicCodes, size.answers),
  };
  const answerOfRow = new Int32Array(chunks.rowsOf("Answer")).fill(-1);
  const answers = joinAnswers(ofAnswers, size.answers, days, answerLists, answerOfRow);
  const questionLists = {
    countries: new JoinedLists(countryCodes, size.questions),
    topics: new JoinedLists(topicCodes, size.questions),
  };
  const questionOfRow = new Int32Array(chunks.rowsOf("Question")).fill(-1);
  const questions = joinQuestions(ofQuestions, size.questions, days, questionLists, questionOfRow);
  for (const [question, row] of questions.answers.entries())
    if (row >= 0) questions.answers[question] = answerOfRow[row] as number;
  const textLists = (name: "countries" | "topics", of: ValueCodes) => ({
    of,
    questions: questionLists[name].lists,
    answers: answerLists[name].lists,
  });
  return {
    questionCount: size.questions,
    answerCount: size.answers,
    questionOfRow,
    ...questions,
    ...answers,
    days,
    countries: textLists("countries", countryCodes),
    topics: textLists("topics", topicCodes),
    lineage: loadLineage(database, topicCodes),
  };
}

type ListsOfTexts = { readonly countries: JoinedLists; readonly topics: JoinedLists };

function joinAnswers(
  chunks: readonly Chunk<"Answer">[],
  count: number,
  days: DayNumbers,
  lists: ListsOfTexts,
  numberOfRow: Int32Array,
) {
  const ministers = new JoinedColumn(new Uint32Array(count));
  const answeredOn = new Int32Array(count);
  const holding = new Uint8Array(count);
  let start = 0;
  for (const { number, read } of chunks) {
    const chunk = read();
    numberRows(numberOfRow, number, chunk.offsets, start);
    ministers.add(start, chunk.ministers);
    addDays(answeredOn, start, chunk.answeredOn, days);
    holding.set(chunk.holding, start);
    lists.countries.add(start, chunk.countries);
    lists.topics.add(start, chunk.topics);
    start += chunk.offsets.length;
  }
  return { ministers, answeredOn, holding };
}

function joinQuestions(
  chunks: readonly Chunk<"Question">[],
  count: number,
  days: DayNumbers,
  lists: ListsOfTexts,
  numberOfRow: Int32Array,
) {
  const joined = {
    askers: new JoinedColumn(new Uint32Array(count)),
    parties: new JoinedColumn(new Uint16Array(count)),
    departments: new JoinedColumn(new Uint16Array(count)),
    houses: new JoinedColumn(new Uint8Array(count)),
    states: new JoinedColumn(new Uint8Array(count)),
  };
  const dated = {
    tabledOn: new Int32Array(count),
    dueOn: new Int32Array(count),
    seenUntil: new Int32Array(count),
  };
  const answers = new Int32Array(count);
  let start = 0;
  for (const { number, read } of chunks) {
    const chunk = read();
    numberRows(numberOfRow, number, chunk.offsets, start);
    answers.set(chunk.answers, start);
    for (const name of Object.keys(joined) as (keyof typeof joined)[]) joined[name].add(start, chunk[name]);
    for (const name of Object.keys(dated) as (keyof typeof dated)[])
      addDays(dated[name], start, chunk[name], days);
    lists.countries.add(start, chunk.countries);
    lists.topics.add(start, chunk.topics);
    start += chunk.offsets.length;
  }
  return { ...joined, ...dated, answers };
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

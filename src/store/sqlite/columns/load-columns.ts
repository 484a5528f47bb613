import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Columns, Lists, TextLists } from "./columns.ts";
import { DayNumbers } from "./day-numbers.ts";
import { ValueCodes } from "./value-codes.ts";

type Cells = readonly (string | number | null)[];

/**
 * Reads the columns of all questions and answers. Needs a transaction, so that all of them are of one moment. Throws a
 * RangeError if what is stored does not fit into columns, or if there are more than `maxQuestions`.
 */
export function loadColumns(database: DatabaseSync, maxQuestions: number): Columns {
  const { count } = sizeOf(database, "question");
  if (count > maxQuestions) throw new RangeError(`${count} questions are too many to load.`);
  const days = new DayNumbers();
  const answers = loadAnswers(database, days);
  const questions = loadQuestions(database, days, answers.answerOfRow);
  const listsOf = (edge: "mentions_country" | "about_topic", value: string, of: ValueCodes): TextLists => {
    const lists = (text: "question" | "answer", numberOfRow: Int32Array, size: number) =>
      loadLists(
        database.prepare(
          `SELECT ${text}.wordsId, edge.${value} FROM ${text}_${edge} AS edge JOIN ${text} ON ${text}.id = edge.${text}Id`,
        ),
        numberOfRow,
        size,
        of,
      );
    return {
      of,
      questions: lists("question", questions.questionOfRow, questions.questionCount),
      answers: lists("answer", answers.answerOfRow, answers.answerCount),
    };
  };
  const topicCodes = new ValueCodes();
  const topics = listsOf("about_topic", "topicId", topicCodes);
  return {
    ...questions,
    ...answers,
    days,
    countries: listsOf("mentions_country", "countryCode", new ValueCodes()),
    topics,
    lineage: loadLineage(database, topicCodes),
  };
}

function loadAnswers(database: DatabaseSync, days: DayNumbers) {
  const { count, rows } = sizeOf(database, "answer");
  const answerOfRow = new Int32Array(rows).fill(-1);
  const ministers = { codes: new Uint32Array(count), of: new ValueCodes() };
  const answeredOn = new Int32Array(count);
  const holding = new Uint8Array(count);
  let number = 0;
  for (const [row, minister, day, isHolding] of cellsOf(
    database.prepare("SELECT wordsId, ministerId, answeredOn, holding FROM answer"),
  )) {
    answerOfRow[row as number] = number;
    ministers.codes[number] = ministers.of.codeOf(minister as string | null);
    answeredOn[number] = days.numberOf(day as string | null);
    holding[number] = isHolding as number;
    number += 1;
  }
  return { answerCount: count, answerOfRow, ministers, answeredOn, holding };
}

function loadQuestions(database: DatabaseSync, days: DayNumbers, answerOfRow: Int32Array) {
  const { count, rows } = sizeOf(database, "question");
  const questionOfRow = new Int32Array(rows).fill(-1);
  const wide = () => ({ codes: new Uint32Array(count), of: new ValueCodes() });
  const narrow = () => ({ codes: new Uint8Array(count), of: new ValueCodes() });
  const [askers, parties, departments, houses, states] = [wide(), wide(), wide(), narrow(), narrow()];
  const [tabledOn, dueOn, seenUntil] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const answers = new Int32Array(count).fill(-1);
  let number = 0;
  for (const cells of cellsOf(
    database.prepare(
      `SELECT q.wordsId, answer.wordsId, q.askerId, q.askerPartyId, q.departmentId, q.house, q.state, q.tabledOn, q.dueOn,
        q.seenUntil
      FROM question AS q LEFT JOIN answer ON answer.id = q.answerId`,
    ),
  )) {
    const [row, answer, ...texts] = cells as [number, number | null, ...(string | null)[]];
    const [asker = null, party = null, department = null, house = null, state = null, ...dates] = texts;
    const [tabled = null, due = null, seen = null] = dates;
    questionOfRow[row] = number;
    if (answer !== null) answers[number] = answerOfRow[answer] as number;
    askers.codes[number] = askers.of.codeOf(asker);
    parties.codes[number] = parties.of.codeOf(party);
    departments.codes[number] = departments.of.codeOf(department);
    houses.codes[number] = houses.of.codeOf(house);
    states.codes[number] = states.of.codeOf(state);
    tabledOn[number] = days.numberOf(tabled);
    dueOn[number] = days.numberOf(due);
    seenUntil[number] = days.numberOf(seen);
    number += 1;
  }
  const columns = { askers, parties, departments, houses, states, tabledOn, dueOn, seenUntil, answers };
  return { questionCount: count, questionOfRow, ...columns };
}

/** Reads rows of a text's row number and a value. */
function loadLists(statement: StatementSync, numberOfRow: Int32Array, size: number, of: ValueCodes): Lists {
  const owners: number[] = [];
  const values: number[] = [];
  const starts = new Uint32Array(size + 1);
  for (const [row, value] of cellsOf(statement)) {
    const owner = numberOfRow[row as number] as number;
    owners.push(owner);
    values.push(of.codeOf(value as string));
    starts[owner + 1] = (starts[owner + 1] as number) + 1;
  }
  for (let number = 0; number < size; number++)
    starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
  const next = starts.slice();
  const codes = new Uint16Array(owners.length);
  for (const [index, owner] of owners.entries()) {
    const position = next[owner] as number;
    codes[position] = values[index] as number;
    next[owner] = position + 1;
  }
  return { starts, codes };
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
  for (const [topic, broader] of cellsOf(statement)) {
    const code = codes.codeOf(topic as string);
    lineage[code] = [...(lineage[code] ?? []), codes.codeOf(broader as string)];
  }
  return Array.from({ length: codes.size }, (_, code) => lineage[code] ?? []);
}

/** How many rows a table has, and one more than its highest row number. */
function sizeOf(database: DatabaseSync, table: "question" | "answer") {
  const statement = database.prepare(`SELECT count(*), coalesce(max(wordsId), 0) + 1 FROM ${table}`);
  const [[count, rows] = [0, 0]] = [...cellsOf(statement)];
  return { count: count as number, rows: rows as number };
}

function cellsOf(statement: StatementSync): Iterable<Cells> {
  statement.setReturnArrays(true);
  return statement.iterate() as unknown as Iterable<Cells>;
}

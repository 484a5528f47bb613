import type { DatabaseSync } from "node:sqlite";
import {
  type CodedColumn,
  type CodedCountries,
  type CodedLists,
  codeColumn,
  smallest,
} from "../../../columns/coded-values.ts";
import { bitsOfQuestion } from "../../../columns/text-fields.ts";
import { beginningsOf } from "../../../columns/text-numbers.ts";
import { ValueCodes } from "../../../columns/value-codes.ts";
import { CHUNK_ROWS, type ChunkLabel, type Chunks } from "./chunk.ts";

type Cells = readonly (string | number | null)[];

/** Computes chunks from the rows of the graph. */
export const buildChunk: {
  readonly [Label in ChunkLabel]: (database: DatabaseSync, number: number) => Chunks[Label];
} = {
  Answer: (database, number) => {
    const rows = rowsOf(
      database,
      number,
      "SELECT wordsId, ministerId, answeredOn, holding, textHash FROM answer AS text WHERE",
    );
    const offsets = offsetsOf(rows);
    return {
      offsets,
      ministers: columnOf(rows, 1),
      answeredOn: columnOf(rows, 2),
      holding: Uint8Array.from(rows, ([, , , holding]) => holding as number),
      texts: beginningsOf(rows.map(([, , , , hash]) => hash as string)),
      countries: codeLists(database, number, offsets, "answer", "mentions_country", "countryCode"),
      topics: codeLists(database, number, offsets, "answer", "about_topic", "topicId"),
    };
  },
  Question: (database, number) => {
    const rows = rowsOf(
      database,
      number,
      `SELECT text.wordsId, answer.wordsId, text.askerId, text.askerPartyId, text.departmentId, text.house, text.state,
        text.tabledOn, text.dueOn, text.seenUntil
      FROM question AS text LEFT JOIN answer ON answer.id = text.answerId WHERE`,
    );
    const offsets = offsetsOf(rows);
    return {
      offsets,
      answers: Int32Array.from(rows, ([, answer]) => (answer ?? -1) as number),
      askers: columnOf(rows, 2),
      parties: columnOf(rows, 3),
      departments: columnOf(rows, 4),
      houses: columnOf(rows, 5),
      states: columnOf(rows, 6),
      tabledOn: columnOf(rows, 7),
      dueOn: columnOf(rows, 8),
      seenUntil: columnOf(rows, 9),
      countries: codeCountries(database, number, offsets),
      topics: codeLists(database, number, offsets, "question", "about_topic", "topicId"),
    };
  },
};

function offsetsOf(rows: readonly Cells[]): Uint16Array {
  return Uint16Array.from(rows, ([row]) => (row as number) % CHUNK_ROWS);
}

function columnOf(rows: readonly Cells[], index: number): CodedColumn {
  return codeColumn(rows.map((cells) => cells[index] as string | null));
}

function codeLists(
  database: DatabaseSync,
  number: number,
  offsets: Uint16Array,
  text: "question" | "answer",
  edge: "mentions_country" | "about_topic",
  value: string,
): CodedLists {
  return codeOwned(edgesOf(database, number, text, edge, `edge.${value}`), offsets);
}

function codeCountries(database: DatabaseSync, number: number, offsets: Uint16Array): CodedCountries {
  const values = "edge.countryCode, edge.count > edge.headingCount, edge.headingCount > 0";
  const rows = edgesOf(database, number, "question", "mentions_country", values);
  const fields = Uint8Array.from(rows, ([, , inText, inHeading]) =>
    bitsOfQuestion(inText === 1, inHeading === 1),
  );
  return { ...codeOwned(rows, offsets), fields };
}

function edgesOf(
  database: DatabaseSync,
  number: number,
  text: "question" | "answer",
  edge: "mentions_country" | "about_topic",
  values: string,
): readonly Cells[] {
  // With a plain join, SQLite might begin with all edges.
  return rowsOf(
    database,
    number,
    `SELECT text.wordsId, ${values} FROM ${text} AS text CROSS JOIN ${text}_${edge} AS edge
    WHERE edge.${text}Id = text.id AND`,
  );
}

/** Values of rows, each with the number of its row. */
function codeOwned(rows: readonly Cells[], offsets: Uint16Array): CodedLists {
  const of = new ValueCodes();
  const counts = new Uint16Array(offsets.length);
  let owner = 0;
  const codes = Uint16Array.from(rows, ([row, each]) => {
    while (offsets[owner] !== (row as number) % CHUNK_ROWS) owner += 1;
    counts[owner] = (counts[owner] as number) + 1;
    return of.codeOf(each as string);
  });
  return { values: of.values, codes: smallest(codes), counts: smallest(counts) };
}

/** The rows of a chunk in the order of their numbers. */
function rowsOf(database: DatabaseSync, number: number, text: string): readonly Cells[] {
  const statement = database.prepare(`${text} text.wordsId BETWEEN ? AND ? ORDER BY text.wordsId`);
  statement.setReturnArrays(true);
  const first = number * CHUNK_ROWS;
  return statement.all(first, first + CHUNK_ROWS - 1) as unknown as readonly Cells[];
}

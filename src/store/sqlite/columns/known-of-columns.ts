import type { StatementSync } from "node:sqlite";
import type { Known } from "../../columns/by-member.ts";
import type { ReadQueries } from "../../read-queries.ts";
import { bindValues } from "../bind-values.ts";
import type { LoadedColumns } from "./load-columns.ts";

/** Reads what columns do not have, in the transaction in which they are current. */
export function knownOfColumns(statements: ReadQueries<StatementSync>, columns: LoadedColumns): Known {
  const read = (name: string, params: Readonly<Record<string, readonly unknown[]>>) =>
    statements.get(name, params).all(bindValues(params));
  const idsOf = (name: string, rowOf: Uint32Array, numbers: readonly number[]) =>
    read(name, { rows: numbers.map((number) => rowOf[number]) }).map(({ id }) => String(id));
  return {
    members: (ids) => new Map(read("members-of-columns", { ids }).map((row) => [String(row["id"]), row])),
    questionIds: (questions) => idsOf("ids-of-questions", columns.rows, questions),
    answerIds: (answers) => idsOf("ids-of-answers", columns.answerRows, answers),
  };
}

import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { ReadName, ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import { checkRows } from "../check-rows.ts";
import { textOf } from "../query-text.ts";
import { bindValues } from "./bind-values.ts";

/** The reads of the catalogue on one open database, each prepared when it is first run. */
export class ReadStatements {
  readonly #database: DatabaseSync;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #prepared = new Map<ReadName, StatementSync>();

  constructor(database: DatabaseSync, texts: ReadonlyMap<string, string>) {
    this.#database = database;
    this.#texts = texts;
  }

  run<Name extends ReadName>(query: Name, params: ReadParams<Name>): readonly ReadRow<Name>[] {
    let statement = this.#prepared.get(query);
    if (statement === undefined) {
      statement = this.#database.prepare(textOf(this.#texts, query));
      this.#prepared.set(query, statement);
    }
    return checkRows(query, statement.all(bindValues(params)));
  }
}

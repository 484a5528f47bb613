import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { ReadName, ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import { checkRows } from "../check-rows.ts";
import { type QueryFiles, textOf } from "../query-text.ts";
import { ReadQueries } from "../read-queries.ts";
import { bindValues } from "./bind-values.ts";

/** The reads of the catalogue on one open database, each prepared when it is first run. */
export class ReadStatements {
  readonly #prepared: ReadQueries<StatementSync>;

  /** The views are of the connection alone, so that they follow the program and not the file. */
  constructor(database: DatabaseSync, files: QueryFiles) {
    database.exec(textOf(files, "views"));
    this.#prepared = new ReadQueries(files, (text) => {
      const statement = database.prepare(text);
      // A parameter whose block is left out is named nowhere.
      statement.setAllowUnknownNamedParameters(true);
      return statement;
    });
  }

  run<Name extends ReadName>(query: Name, params: ReadParams<Name>): readonly ReadRow<Name>[] {
    return checkRows(query, this.#prepared.get(query, params).all(bindValues(params)));
  }
}

import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { ReadName, ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import { checkRows } from "../check-rows.ts";
import { type QueryFiles, textOf } from "../query-text.ts";
import { ReadQueries } from "../read-queries.ts";
import { bindValues } from "./bind-values.ts";

/** The read queries of the catalogue on one open database, each prepared when it is first run. */
export class ReadStatements {
  readonly #prepared: ReadQueries<StatementSync>;

  /** Creates the views for this connection only, so that they match the program and not the file. */
  constructor(database: DatabaseSync, files: QueryFiles) {
    database.exec(textOf(files, "views"));
    this.#prepared = new ReadQueries(files, (text) => {
      const statement = database.prepare(text);
      // The text of a block that is left out does not mention its parameters.
      statement.setAllowUnknownNamedParameters(true);
      return statement;
    });
  }

  run<Name extends ReadName>(query: Name, params: ReadParams<Name>): readonly ReadRow<Name>[] {
    return checkRows(query, this.#prepared.get(query, params).all(bindValues(params)));
  }
}

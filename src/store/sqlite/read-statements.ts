import { readFileSync } from "node:fs";
import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { ReadName, ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import { checkRows } from "../check-rows.ts";
import { ReadQueries } from "../read-queries.ts";
import { bindValues } from "./bind-values.ts";
import { sqlFolder } from "./sql-folder.ts";

/** The read queries of the catalogue on one open database, each prepared when it is first run. */
export class ReadStatements {
  readonly #prepared: ReadQueries<StatementSync>;

  /** Creates the views for this connection only, so that they match the program and not the file. */
  constructor(database: DatabaseSync) {
    database.exec(readFileSync(new URL("views.sql", sqlFolder), "utf8"));
    this.#prepared = new ReadQueries(sqlFolder, ".sql", (text) => {
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

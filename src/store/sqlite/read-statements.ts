import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { ReadName, ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import { checkRows } from "../check-rows.ts";
import type { QueryFiles } from "../query-text.ts";
import { ReadQueries } from "../read-queries.ts";
import { bindValues } from "./bind-values.ts";
import { ColumnCounts } from "./columns/column-counts.ts";
import { edgeView } from "./edge-view.ts";
import { VersionReader } from "./versions/version-reader.ts";

/** The read queries of the catalogue on one open database, each prepared when it is first run. */
export class ReadStatements {
  readonly #prepared: ReadQueries<StatementSync>;
  readonly #columns: ColumnCounts | null;
  readonly #versions: VersionReader;

  /**
   * Creates the view for this connection only, so that it matches the program and not the file. With `columns`, counts
   * aggregates in columns in memory, which pays for many reads.
   */
  constructor(database: DatabaseSync, files: QueryFiles, { columns }: { readonly columns: boolean }) {
    database.exec(edgeView);
    this.#versions = new VersionReader(database);
    this.#versions.define();
    this.#columns = columns ? new ColumnCounts(database, files) : null;
    this.#prepared = new ReadQueries(files, (text) => {
      const statement = database.prepare(text);
      // The text of a block that is left out does not mention its parameters.
      statement.setAllowUnknownNamedParameters(true);
      return statement;
    });
  }

  /** The memory that columns take. */
  get columnBytes(): number {
    return this.#columns?.bytes ?? 0;
  }

  run<Name extends ReadName>(query: Name, params: ReadParams<Name>): readonly ReadRow<Name>[] {
    this.#versions.forget();
    const counted = this.#columns?.run(query, params) ?? null;
    return checkRows(query, counted ?? this.#prepared.get(query, params).all(bindValues(params)));
  }
}

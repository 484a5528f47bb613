import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { ReadName, ReadParams } from "../../catalogue/catalogue.ts";
import type { FilterParams } from "../../catalogue/filters.ts";
import { canChooseOfAll, choosePage } from "../../columns/choose-page.ts";
import { canChoose, chooseQuestions } from "../../columns/choose-questions.ts";
import { columnBytes } from "../../columns/column-bytes.ts";
import { conditionsOf, countAggregate, isAggregate } from "../../columns/count-aggregate.ts";
import { countingOf } from "../../columns/counting-of.ts";
import { countValues, type ValueCounts } from "../../columns/value-counts.ts";
import { isWalkShorter } from "../../columns/walk-or-start.ts";
import { fileOf, type QueryFiles } from "../../query-text.ts";
import { ReadQueries } from "../../read-queries.ts";
import { bindValues } from "../bind-values.ts";
import { knownOfColumns } from "./known-of-columns.ts";
import { type LoadedColumns, loadColumns } from "./load-columns.ts";

/**
 * Chunks that are not stored are computed, which takes about 0.2 s each. A reader that took as long as the time limit of a
 * statement would be ended, and the next one would begin again.
 */
const MAX_COMPUTED = 16;

/** SQLite counts one question of an index in the time in which columns test so many. */
const TESTED_MEANWHILE = 100;

type Params = ReadParams<ReadName>;

/**
 * Counts aggregates over all questions, and chooses pages of them, in columns that it keeps in memory. Columns are loaded
 * when they are first needed, and again after anything was written.
 */
export class ColumnCounts {
  readonly #database: DatabaseSync;
  readonly #maxComputed: number;
  /** Of what columns cannot decide, and of the pages that they choose. */
  readonly #statements: ReadQueries<StatementSync>;
  readonly #revision: StatementSync;
  #columns: LoadedColumns | null = null;
  /** Of the columns, once they are needed. */
  #counts: ValueCounts | null = null;
  /** The revision of the columns. */
  #loaded = -1;
  /** The revision when columns were last needed. */
  #seen = -1;

  constructor(database: DatabaseSync, files: QueryFiles, maxComputed = MAX_COMPUTED) {
    this.#database = database;
    this.#maxComputed = maxComputed;
    this.#statements = new ReadQueries(files, (text) => {
      const statement = database.prepare(text);
      statement.setAllowUnknownNamedParameters(true);
      return statement;
    });
    this.#revision = database.prepare(fileOf(files.queries, "revision").text);
  }

  /** The memory that the columns take. */
  get bytes(): number {
    return this.#columns === null ? 0 : columnBytes(this.#columns);
  }

  /** The rows of a query, unchecked; null if its statement should run. */
  run<Name extends ReadName>(query: Name, params: ReadParams<Name>): readonly unknown[] | null {
    const isPage = query === "list-questions";
    const isOfAll = isAggregate(query, params);
    const counting = isOfAll ? null : countingOf(query, params);
    if (!isPage && !isOfAll && counting === null) return null;
    const conditions = conditionsOf(params);
    const isFiltered = Object.keys(conditions).length > 0;
    if (isPage && !canChooseOfAll(conditions)) return null;
    // Without a filter, an index has the count.
    if ((query === "count-questions" || query === "count-answers") && !isFiltered) return null;
    // One transaction, so that the columns and what statements read are of one moment.
    this.#database.exec("BEGIN");
    try {
      const columns = this.#current(isOfAll && !isFiltered);
      if (columns === null) return null;
      if (isPage) return this.#pageOf(columns, conditions, params as never);
      if (counting !== null) {
        if (!counting.isWorth(this.#countsOf(columns), TESTED_MEANWHILE)) return null;
        return counting.rows(columns, knownOfColumns(this.#statements, columns));
      }
      const chosen = canChoose(conditions)
        ? chooseQuestions(columns, conditions)
        : this.#chooseBySql(params, columns.questionOfRow);
      return countAggregate(columns, query, chosen, params);
    } finally {
      this.#database.exec("COMMIT");
    }
  }

  /**
   * The columns of the current revision; null if the statement is the better choice. `isUrgent` if it takes longer than to
   * load columns.
   */
  #current(isUrgent: boolean): LoadedColumns | null {
    const { number } = this.#revision.get() as { readonly number: number };
    if (this.#loaded === number) return this.#columns;
    // While an import writes, the columns would be loaded again for every batch.
    const isStable = this.#seen === number;
    this.#seen = number;
    if (!isStable && !isUrgent) return null;
    [this.#columns, this.#counts] = [null, null];
    try {
      this.#columns = loadColumns(this.#database, this.#maxComputed);
      // Chunks that are not stored yet are stored without a new revision.
      if (this.#columns !== null) this.#loaded = number;
    } catch (error) {
      // The statements can still count it.
      if (!(error instanceof RangeError)) throw error;
      this.#loaded = number;
    }
    return this.#columns;
  }

  #countsOf(columns: LoadedColumns): ValueCounts {
    this.#counts ??= countValues(columns);
    return this.#counts;
  }

  #pageOf(
    columns: LoadedColumns,
    conditions: FilterParams,
    params: ReadParams<"list-questions">,
  ): readonly unknown[] | null {
    if (!isWalkShorter(this.#countsOf(columns), conditions, params.limit)) return null;
    const chosen = choosePage(columns, conditions, params)?.map(
      (question) => columns.rows[question] as number,
    );
    if (chosen === undefined) return null;
    return this.#statements.get("chosen-questions", params).all(bindValues({ ...params, chosen }));
  }

  #chooseBySql(params: Params, questionOfRow: Int32Array): Uint32Array {
    const statement = this.#statements.get("filtered-question-rows", params);
    statement.setReturnArrays(true);
    const rows = statement.all(bindValues(params)) as unknown as readonly [number][];
    return Uint32Array.from(rows, ([row]) => questionOfRow[row] as number);
  }
}

import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { ReadName, ReadParams, ReadRow } from "../../catalogue/catalogue.ts";
import type { FilterParams } from "../../catalogue/filters.ts";
import { canChoose, chooseQuestions } from "../../columns/choose-questions.ts";
import { columnBytes } from "../../columns/column-bytes.ts";
import { conditionsOf, countAggregate, isAggregate } from "../../columns/count-aggregate.ts";
import { type QueryTemplate, readTemplate } from "../../query-template.ts";
import { fileOf, type QueryFiles } from "../../query-text.ts";
import { bindValues } from "../bind-values.ts";
import { type LoadedColumns, loadColumns } from "./load-columns.ts";

/**
 * Chunks that are not stored are computed, which takes about 0.2 s each. A reader that took as long as the time limit of a
 * statement would be ended, and the next one would begin again.
 */
const MAX_COMPUTED = 16;

type Params = ReadParams<ReadName>;

/**
 * Counts aggregates over all questions in columns that it keeps in memory. Columns are loaded when an aggregate is first
 * asked for, and again after anything was written.
 */
export class ColumnCounts {
  readonly #database: DatabaseSync;
  readonly #maxComputed: number;
  readonly #template: QueryTemplate;
  readonly #rowsOf = new Map<string, StatementSync>();
  readonly #revision: StatementSync;
  #columns: LoadedColumns | null = null;
  /** The revision of the columns. */
  #loaded = -1;
  /** The revision at the last aggregate. */
  #seen = -1;

  constructor(database: DatabaseSync, files: QueryFiles, maxComputed = MAX_COMPUTED) {
    this.#database = database;
    this.#maxComputed = maxComputed;
    this.#template = readTemplate(fileOf(files.queries, "filtered-question-rows"), files.parts);
    this.#revision = database.prepare(fileOf(files.queries, "revision").text);
  }

  /** The memory that the columns take. */
  get bytes(): number {
    return this.#columns === null ? 0 : columnBytes(this.#columns);
  }

  /** The rows of a query; null if its statement should run. */
  run<Name extends ReadName>(query: Name, params: ReadParams<Name>): readonly ReadRow<Name>[] | null {
    if (!isAggregate(query, params)) return null;
    const conditions = conditionsOf(params);
    // One transaction, so that the columns and the chosen questions are of one moment.
    this.#database.exec("BEGIN");
    try {
      const columns = this.#current(conditions);
      if (columns === null) return null;
      const chosen = canChoose(conditions)
        ? chooseQuestions(columns, conditions)
        : this.#chooseBySql(params, columns.questionOfRow);
      return countAggregate(columns, query, chosen, params);
    } finally {
      this.#database.exec("COMMIT");
    }
  }

  /** The columns of the current revision; null if the statement is the better choice. */
  #current(conditions: FilterParams): LoadedColumns | null {
    const { number } = this.#revision.get() as { readonly number: number };
    if (this.#loaded === number) return this.#columns;
    // While an import writes, the columns would be loaded again for every batch.
    const isStable = this.#seen === number;
    this.#seen = number;
    if (!isStable && Object.keys(conditions).length > 0) return null;
    this.#columns = null;
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

  #chooseBySql(params: Params, questionOfRow: Int32Array): Uint32Array {
    const shape = this.#template.shapeOf(params);
    let statement = this.#rowsOf.get(shape);
    if (statement === undefined) {
      statement = this.#database.prepare(this.#template.render(params));
      statement.setAllowUnknownNamedParameters(true);
      statement.setReturnArrays(true);
      this.#rowsOf.set(shape, statement);
    }
    const rows = statement.all(bindValues(params)) as unknown as readonly [number][];
    return Uint32Array.from(rows, ([row]) => questionOfRow[row] as number);
  }
}

import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { ReadName, ReadParams, ReadRow } from "../../catalogue/catalogue.ts";
import { type FilterParams, questionFilter } from "../../catalogue/filters.ts";
import { type QueryTemplate, readTemplate } from "../../query-template.ts";
import { fileOf, type QueryFiles } from "../../query-text.ts";
import { bindValues } from "../bind-values.ts";
import { chooseQuestions } from "./choose-questions.ts";
import { columnBytes } from "./column-bytes.ts";
import type { Columns } from "./columns.ts";
import { countFacets } from "./count-facets.ts";
import { countInBuckets } from "./count-in-buckets.ts";
import { countPairs } from "./count-pairs.ts";
import { loadColumns } from "./load-columns.ts";
import { measureResponses } from "./measure-responses.ts";

/**
 * Chunks that are not stored are computed, which takes about 0.2 s each. A reader that took as long as the time limit of a
 * statement would be ended, and the next one would begin again.
 */
const MAX_COMPUTED = 16;

type Params = ReadParams<ReadName>;
type Count = (columns: Columns, questions: Uint32Array, params: never) => readonly unknown[];

const counts: ReadonlyMap<ReadName, Count> = new Map<ReadName, Count>([
  ["facets-of-questions", countFacets],
  ["co-mentions", countPairs],
  [
    "questions-in-buckets",
    (columns, questions, params) => countInBuckets(columns, questions, "questions", params),
  ],
  [
    "answers-in-buckets",
    (columns, questions, params) => countInBuckets(columns, questions, "answers", params),
  ],
  ["responsiveness", measureResponses],
]);

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
  #columns: Columns | null = null;
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
    const count = counts.get(query);
    if (count === undefined || !isOfAll(params) || countsFields(params) || countsScores(params)) return null;
    const conditions = conditionsOf(params);
    // One transaction, so that the columns and the chosen questions are of one moment.
    this.#database.exec("BEGIN");
    try {
      const columns = this.#current(conditions);
      if (columns === null) return null;
      const chosen = chooseQuestions(columns, conditions) ?? this.#chooseBySql(params, columns.questionOfRow);
      return count(columns, chosen, params as never) as readonly ReadRow<Name>[];
    } finally {
      this.#database.exec("COMMIT");
    }
  }

  /** The columns of the current revision; null if the statement is the better choice. */
  #current(conditions: FilterParams): Columns | null {
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

/** Whether all questions are counted, rather than those of a node or those about something. */
function isOfAll(params: Params): boolean {
  if ("aboutScope" in params && params.aboutScope !== undefined) return false;
  return !("source" in params) || params.source === "ofAll";
}

/** Whether countries are counted in some fields only. Columns do not tell headings from texts. */
function countsFields(params: Params): boolean {
  return "topCountries" in params && "fields" in params && params.fields !== undefined;
}

/** Whether topics are counted by their scores. Columns have no scores. */
function countsScores(params: Params): boolean {
  if (!("minScore" in params) || params.minScore === undefined) return false;
  return "topTopics" in params || ("of" in params && params.of === "TOPICS");
}

/** The conditions of the filter. */
function conditionsOf(params: Params): FilterParams {
  const isGiven = (value: unknown) => value != null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(params).filter(([name, value]) => Object.hasOwn(questionFilter, name) && isGiven(value)),
  );
}

import { boltValues } from "../../src/store/neo4j/bolt-values.ts";
import { cypherQueries } from "../../src/store/neo4j/cypher-queries.ts";
import { triesTextsFor } from "../../src/store/neo4j/texts-with-words.ts";
import { writtenText } from "../../src/store/query-template.ts";
import { fileOf, type QueryFiles, splitStatements, textOf } from "../../src/store/query-text.ts";
import { ReadQueries } from "../../src/store/read-queries.ts";
import { bindValues } from "../../src/store/sqlite/bind-values.ts";
import { sqlQueries } from "../../src/store/sqlite/sql-queries.ts";
import { isRead } from "./query-parameters.ts";
import type { Params } from "./read-params.ts";

/** The statements that an engine is sent for a query, in order. */

export type Statement<Values> = { readonly text: string; readonly values: Values };

export const sqlFiles = sqlQueries();
const cypherFiles = cypherQueries();

/** The files that have or write a query's texts. */
export function pathsOf(query: string): readonly string[] {
  return [sqlFiles, cypherFiles].map(({ queries }) => fileOf(queries, query).path);
}

export function sqliteStatements(query: string, params: Params) {
  return textsOf(sqlFiles, query, params).map((text) => ({ text, values: bindValues(params) }));
}

export function neo4jStatements(query: string, params: Params) {
  const texts = textsOf(cypherFiles, query, params);
  if (!isRead(query)) {
    const values = boltValues(Object.keys(params).length > 0 ? { rows: [params] } : {});
    return texts.map((text) => ({ text, values }));
  }
  const { words } = params;
  const values = boltValues(params);
  const isTried = texts.some((text) => triesTextsFor("Words", text));
  if (words === undefined || !isTried) return texts.map((text) => ({ text, values }));
  const ids = ["ids that the first statement finds"];
  const found = { questionsWithWords: ids, answersWithWords: ids };
  return [
    { text: textOf(cypherFiles, "texts-with-words").trim(), values: boltValues({ words }) },
    ...texts.map((text) => ({ text, values: { ...values, ...found } })),
  ];
}

function textsOf(files: QueryFiles, query: string, params: Params): readonly string[] {
  if (!isRead(query)) return splitStatements(writtenText(files, query));
  return [new ReadQueries(files, (text) => text.trim()).get(query, params)];
}

import type { SearchExpression } from "../../search/search-text.ts";

/** A search as a Lucene query for Neo4j's full-text indexes: folded words, with a sign before each clause. */
export function luceneQuery(expression: SearchExpression): string {
  if (expression.kind === "phrase") return `"${expression.words.join(" ")}"`;
  if (expression.kind === "prefix") return `${expression.start}*`;
  if (expression.kind === "any") return `(${expression.clauses.map(luceneQuery).join(" ")})`;
  const wanted = expression.clauses.map((each) => `+${luceneQuery(each)}`);
  const unwanted = expression.excluded.map((each) => `-${luceneQuery(each)}`);
  return `(${[...wanted, ...unwanted].join(" ")})`;
}

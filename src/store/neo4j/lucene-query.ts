import type { SearchExpression } from "../../search/search-text.ts";

/** A search in the language of Lucene, which Neo4j's full-text indexes speak: folded words, a sign before each clause. */
export function luceneQuery(expression: SearchExpression): string {
  if (expression.kind === "phrase") return `"${expression.words.join(" ")}"`;
  if (expression.kind === "prefix") return `${expression.start}*`;
  if (expression.kind === "any") return `(${expression.of.map(luceneQuery).join(" ")})`;
  const wanted = expression.of.map((each) => `+${luceneQuery(each)}`);
  const unwanted = expression.not.map((each) => `-${luceneQuery(each)}`);
  return `(${[...wanted, ...unwanted].join(" ")})`;
}

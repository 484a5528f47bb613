import type { SearchExpression } from "../../search/search-text.ts";

/** A search as a query of SQLite's FTS5: folded words in quotation marks, everything else in parentheses. */
export function matchString(expression: SearchExpression): string {
  if (expression.kind === "phrase") return `"${expression.words.join(" ")}"`;
  if (expression.kind === "prefix") return `"${expression.start}" *`;
  if (expression.kind === "any") return `(${expression.clauses.map(matchString).join(" OR ")})`;
  const wanted = `(${expression.clauses.map(matchString).join(" AND ")})`;
  if (expression.excluded.length === 0) return wanted;
  return `(${wanted} NOT (${expression.excluded.map(matchString).join(" OR ")}))`;
}

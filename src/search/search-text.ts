/** A parsed search as a tree. Its words are folded to letters and digits; see search-words.ts. */

/** One word, or several consecutive words. */
export type Phrase = { readonly kind: "phrase"; readonly words: readonly string[] };

/** Any word that begins with `start`. */
export type Prefix = { readonly kind: "prefix"; readonly start: string };

/** Matches if every clause matches and no excluded one does. There is at least one clause. */
export type All = {
  readonly kind: "all";
  readonly clauses: readonly SearchExpression[];
  readonly excluded: readonly SearchExpression[];
};

/** Matches if at least one of two or more clauses matches. */
export type Any = { readonly kind: "any"; readonly clauses: readonly SearchExpression[] };

export type SearchExpression = Phrase | Prefix | All | Any;

/**
 * A search as a parameter of a query. Each engine translates it to its own language when it binds parameters. It is
 * plain data, so it can be sent to another process.
 */
export type SearchText = { readonly kind: "search"; readonly expression: SearchExpression };

export function searchText(expression: SearchExpression): SearchText {
  return { kind: "search", expression };
}

export function isSearchText(value: unknown): value is SearchText {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "search";
}

/** The phrases and prefixes that a matching text may contain. Excluded ones are left out. */
export function soughtTerms(expression: SearchExpression): readonly (Phrase | Prefix)[] {
  return expression.kind === "phrase" || expression.kind === "prefix"
    ? [expression]
    : expression.clauses.flatMap(soughtTerms);
}

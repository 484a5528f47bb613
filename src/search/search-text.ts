/** What is searched for, as a tree. Its words are folded: letters and digits alone, see search-words.ts. */

/** One word, or several that follow each other. */
export type Phrase = { readonly kind: "phrase"; readonly words: readonly string[] };

/** Any word that begins like this. */
export type Prefix = { readonly kind: "prefix"; readonly start: string };

/** Every one of `of`, which is never empty, and none of `not`. */
export type All = {
  readonly kind: "all";
  readonly of: readonly SearchExpression[];
  readonly not: readonly SearchExpression[];
};

/** At least one of two or more. */
export type Any = { readonly kind: "any"; readonly of: readonly SearchExpression[] };

export type SearchExpression = Phrase | Prefix | All | Any;

/**
 * A search as a parameter of a query: each engine puts it in its own language where it binds its parameters, so that
 * whoever asks knows neither. It is plain data, which passes between processes.
 */
export type SearchText = { readonly kind: "search"; readonly expression: SearchExpression };

export function searchText(expression: SearchExpression): SearchText {
  return { kind: "search", expression };
}

export function isSearchText(value: unknown): value is SearchText {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "search";
}

/** The words and prefixes that make a text match: whatever stands behind NOT is left out. */
export function soughtTerms(expression: SearchExpression): readonly (Phrase | Prefix)[] {
  return expression.kind === "phrase" || expression.kind === "prefix"
    ? [expression]
    : expression.of.flatMap(soughtTerms);
}

import type { SearchExpression } from "../../src/search/search-text.ts";

/** Whether words match a search, computed in the simplest way. */
export function matches(words: readonly string[], search: SearchExpression): boolean {
  switch (search.kind) {
    case "phrase":
      return words.some((_, at) => search.words.every((word, index) => words[at + index] === word));
    case "prefix":
      return words.some((word) => word.startsWith(search.start));
    case "any":
      return search.clauses.some((each) => matches(words, each));
    case "all":
      return (
        search.clauses.every((each) => matches(words, each)) &&
        !search.excluded.some((each) => matches(words, each))
      );
  }
}

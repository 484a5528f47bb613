import type { SearchExpression } from "../../src/search/search-text.ts";

/** Whether words match a search, worked out the slow and plain way. */
export function matches(words: readonly string[], search: SearchExpression): boolean {
  switch (search.kind) {
    case "phrase":
      return words.some((_, at) => search.words.every((word, place) => words[at + place] === word));
    case "prefix":
      return words.some((word) => word.startsWith(search.start));
    case "any":
      return search.of.some((each) => matches(words, each));
    case "all":
      return (
        search.of.every((each) => matches(words, each)) && !search.not.some((each) => matches(words, each))
      );
  }
}

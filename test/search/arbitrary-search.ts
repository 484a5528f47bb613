import fc from "fast-check";
import { MIN_PREFIX } from "../../src/model/limits.ts";
import type { SearchExpression } from "../../src/search/search-text.ts";

/** Generated searches, and how they are typed. */

/** Searches over the given words, as the parser would read them. */
export function arbitrarySearch(words: readonly string[]): fc.Arbitrary<SearchExpression> {
  const { whole } = fc.letrec<{ single: SearchExpression; whole: SearchExpression }>((tie) => ({
    single: fc.oneof(
      { withCrossShrink: true },
      {
        weight: 4,
        arbitrary: fc
          .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
          .map((phrase): SearchExpression => ({ kind: "phrase", words: phrase })),
      },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom(...words.filter((word) => word.length >= MIN_PREFIX))
          .map((word): SearchExpression => ({ kind: "prefix", start: word.slice(0, MIN_PREFIX) })),
      },
      { weight: 2, arbitrary: tie("whole") },
    ),
    whole: fc.oneof(
      { maxDepth: 3 },
      tie("single"),
      fc
        .tuple(
          fc.array(tie("single"), { minLength: 1, maxLength: 3 }),
          fc.array(tie("single"), { maxLength: 2 }),
        )
        .map(([of, not]): SearchExpression => {
          const [only] = of;
          return of.length === 1 && not.length === 0 && only !== undefined ? only : { kind: "all", of, not };
        }),
      fc
        .array(tie("single"), { minLength: 2, maxLength: 3 })
        .map((of): SearchExpression => ({ kind: "any", of })),
    ),
  }));
  return whole;
}

/** A search as somebody might type it; parsing that gives the search again. */
export function typed(search: SearchExpression): string {
  if (search.kind === "phrase") return `"${search.words.join(" ")}"`;
  if (search.kind === "prefix") return `${search.start}*`;
  if (search.kind === "any") return search.of.map(bracketed).join(" OR ");
  return [...search.of.map(bracketed), ...search.not.map((each) => `-${bracketed(each)}`)].join(" ");
}

function bracketed(search: SearchExpression): string {
  return search.kind === "any" || search.kind === "all" ? `(${typed(search)})` : typed(search);
}

import fc from "fast-check";
import { MIN_PREFIX } from "../../src/model/limits.ts";
import type { SearchExpression } from "../../src/search/search-text.ts";

/** Generates searches and writes them as a user would type them. */

/** Searches over the given words, as the parser would read them. */
export function arbitrarySearch(words: readonly string[]): fc.Arbitrary<SearchExpression> {
  const { compound } = fc.letrec<{ single: SearchExpression; compound: SearchExpression }>((tie) => ({
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
      { weight: 2, arbitrary: tie("compound") },
    ),
    compound: fc.oneof(
      { maxDepth: 3 },
      tie("single"),
      fc
        .tuple(
          fc.array(tie("single"), { minLength: 1, maxLength: 3 }),
          fc.array(tie("single"), { maxLength: 2 }),
        )
        .map(([clauses, excluded]): SearchExpression => {
          const [only] = clauses;
          return clauses.length === 1 && excluded.length === 0 && only !== undefined
            ? only
            : { kind: "all", clauses, excluded };
        }),
      fc
        .array(tie("single"), { minLength: 2, maxLength: 3 })
        .map((clauses): SearchExpression => ({ kind: "any", clauses })),
    ),
  }));
  return compound;
}

/** A search as a user might type it. Parsing it gives the same search. */
export function typed(search: SearchExpression): string {
  if (search.kind === "phrase") return `"${search.words.join(" ")}"`;
  if (search.kind === "prefix") return `${search.start}*`;
  if (search.kind === "any") return search.clauses.map(bracketed).join(" OR ");
  return [...search.clauses.map(bracketed), ...search.excluded.map((each) => `-${bracketed(each)}`)].join(
    " ",
  );
}

function bracketed(search: SearchExpression): string {
  return search.kind === "any" || search.kind === "all" ? `(${typed(search)})` : typed(search);
}

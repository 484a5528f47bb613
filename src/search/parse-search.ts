import { BadInputError } from "../model/errors.ts";
import { MAX_SEARCH_DEPTH, MAX_SEARCH_LENGTH, MAX_SEARCH_WORDS } from "../model/limits.ts";
import { type SearchExpression, type SearchText, searchText } from "./search-text.ts";
import { type SearchToken, searchError, searchTokens } from "./search-tokens.ts";

/**
 * Parses a search as people type it (see docs/search.md): words, "phrases", prefix*, AND (or just a space), OR, NOT or
 * -, and parentheses. NOT binds tightest, then AND, then OR. Throws a BadInputError that says what is wrong and where.
 */
export function parseSearch(text: string): SearchText {
  return searchText(new SearchParser(tokensOf(text), false).parse());
}

/**
 * The same for a text that may also consist of only negated terms. `notWords` is then the search for the excluded
 * texts.
 */
export function parseFilterText(text: string): { readonly [Name in "words" | "notWords"]?: SearchText } {
  const expression = new SearchParser(tokensOf(text), true).parse();
  if (expression.kind !== "all" || expression.clauses.length > 0) return { words: searchText(expression) };
  const [only] = expression.excluded;
  const isOne = expression.excluded.length === 1 && only !== undefined;
  return { notWords: searchText(isOne ? only : { kind: "any", clauses: expression.excluded }) };
}

function tokensOf(text: string): readonly SearchToken[] {
  if (text.length > MAX_SEARCH_LENGTH) {
    throw new BadInputError(`This search has ${text.length} characters. The limit is ${MAX_SEARCH_LENGTH}.`);
  }
  return searchTokens(text);
}

const expectedTerm = 'expected a word, a "phrase", a prefix* or (';

/** A recursive-descent parser with a method for each level of the grammar. */
class SearchParser {
  readonly #tokens: readonly SearchToken[];
  #next = 0;
  #words = 0;
  #depth = 0;

  /** Whether the search may consist of only negated terms; `clauses` is then empty. */
  readonly #mayOnlyExclude: boolean;

  constructor(tokens: readonly SearchToken[], mayOnlyExclude: boolean) {
    this.#tokens = tokens;
    this.#mayOnlyExclude = mayOnlyExclude;
  }

  parse(): SearchExpression {
    const expression = this.#any();
    if (this.#token.kind === ")") throw searchError("this ) has no matching (", this.#token.at);
    return expression;
  }

  get #token(): SearchToken {
    return this.#tokens[this.#next] ?? { kind: "end", at: 0 };
  }

  #any(): SearchExpression {
    const clauses = [this.#all()];
    while (this.#token.kind === "OR") {
      this.#next++;
      clauses.push(this.#all());
    }
    const [only] = clauses;
    return clauses.length === 1 && only !== undefined ? only : { kind: "any", clauses };
  }

  #all(): SearchExpression {
    const { at } = this.#token;
    const isFirst = this.#next === 0;
    const clauses: SearchExpression[] = [];
    const excluded: SearchExpression[] = [];
    do {
      if (clauses.length + excluded.length > 0 && this.#token.kind === "AND") this.#next++;
      const isNegated = this.#skipNegations();
      (isNegated ? excluded : clauses).push(this.#single());
    } while (this.#token.kind !== "OR" && this.#token.kind !== ")" && this.#token.kind !== "end");
    const [only] = clauses;
    const isWhole = isFirst && this.#token.kind === "end";
    if (only === undefined && isWhole && this.#mayOnlyExclude) return { kind: "all", clauses, excluded };
    if (only === undefined) throw searchError("add at least one term that is not negated", at);
    return clauses.length === 1 && excluded.length === 0 ? only : { kind: "all", clauses, excluded };
  }

  /** Skips NOTs. True if their number is odd. */
  #skipNegations(): boolean {
    let isNegated = false;
    for (; this.#token.kind === "NOT"; this.#next++) isNegated = !isNegated;
    return isNegated;
  }

  #single(): SearchExpression {
    const token = this.#token;
    this.#next++;
    if (token.kind === "term") {
      this.#words += token.term.kind === "phrase" ? token.term.words.length : 1;
      if (this.#words > MAX_SEARCH_WORDS)
        throw searchError(`a search can have at most ${MAX_SEARCH_WORDS} words`, token.at);
      return token.term;
    }
    if (token.kind !== "(") throw searchError(expectedTerm, token.at);
    if (++this.#depth > MAX_SEARCH_DEPTH) {
      throw searchError(`parentheses can be nested at most ${MAX_SEARCH_DEPTH} deep`, token.at);
    }
    const inner = this.#any();
    this.#depth--;
    if (this.#token.kind !== ")") throw searchError("this ( is never closed", token.at);
    this.#next++;
    return inner;
  }
}

import { BadInputError } from "../model/errors.ts";
import { MAX_SEARCH_DEPTH, MAX_SEARCH_LENGTH, MAX_SEARCH_WORDS } from "../model/limits.ts";
import { type SearchExpression, type SearchText, searchText } from "./search-text.ts";
import { type SearchToken, searchError, searchTokens } from "./search-tokens.ts";

/**
 * Reads a search as people type it, see docs/search.md: words, "phrases", begin*, AND (also by putting things side by
 * side), OR, NOT and -, parentheses; NOT binds closest, then AND, then OR. Throws a BadInputError that says what was
 * expected and at which character.
 */
export function parseSearch(text: string): SearchText {
  return searchText(new SearchParser(tokensOf(text), false).parse());
}

/**
 * The same for a text that may also have only negated terms. These are given as `notWords`, the search for texts that are
 * excluded.
 */
export function parseFilterText(text: string): { readonly [Name in "words" | "notWords"]?: SearchText } {
  const expression = new SearchParser(tokensOf(text), true).parse();
  if (expression.kind !== "all" || expression.of.length > 0) return { words: searchText(expression) };
  const [only] = expression.not;
  const isOne = expression.not.length === 1 && only !== undefined;
  return { notWords: searchText(isOne ? only : { kind: "any", of: expression.not }) };
}

function tokensOf(text: string): readonly SearchToken[] {
  if (text.length > MAX_SEARCH_LENGTH) {
    throw new BadInputError(
      `This search has ${text.length} characters; expected at most ${MAX_SEARCH_LENGTH}.`,
    );
  }
  return searchTokens(text);
}

const expectedTerm = 'a word, a "phrase", a begin* or (';

/** Goes over the tokens once, with a method for each level of the grammar. */
class SearchParser {
  readonly #tokens: readonly SearchToken[];
  #next = 0;
  #words = 0;
  #depth = 0;

  /** Whether the whole search may have only negated terms; `of` is then empty. */
  readonly #mayOnlyExclude: boolean;

  constructor(tokens: readonly SearchToken[], mayOnlyExclude: boolean) {
    this.#tokens = tokens;
    this.#mayOnlyExclude = mayOnlyExclude;
  }

  parse(): SearchExpression {
    const expression = this.#any();
    if (this.#token.kind === ")") throw searchError("no ) without a ( before it; found one", this.#token.at);
    return expression;
  }

  get #token(): SearchToken {
    return this.#tokens[this.#next] ?? { kind: "end", at: 0 };
  }

  #any(): SearchExpression {
    const of = [this.#all()];
    while (this.#token.kind === "OR") {
      this.#next++;
      of.push(this.#all());
    }
    const [only] = of;
    return of.length === 1 && only !== undefined ? only : { kind: "any", of };
  }

  #all(): SearchExpression {
    const { at } = this.#token;
    const isFirst = this.#next === 0;
    const of: SearchExpression[] = [];
    const not: SearchExpression[] = [];
    do {
      if (of.length + not.length > 0 && this.#token.kind === "AND") this.#next++;
      const wanted = this.#wanted();
      (wanted ? of : not).push(this.#single());
    } while (this.#token.kind !== "OR" && this.#token.kind !== ")" && this.#token.kind !== "end");
    const [only] = of;
    const isWhole = isFirst && this.#token.kind === "end";
    if (only === undefined && isWhole && this.#mayOnlyExclude) return { kind: "all", of, not };
    if (only === undefined)
      throw searchError("something beside NOT, which alone finds nearly everything,", at);
    return of.length === 1 && not.length === 0 ? only : { kind: "all", of, not };
  }

  /** Passes over NOTs; false for an odd number of them. */
  #wanted(): boolean {
    let wanted = true;
    for (; this.#token.kind === "NOT"; this.#next++) wanted = !wanted;
    return wanted;
  }

  #single(): SearchExpression {
    const token = this.#token;
    this.#next++;
    if (token.kind === "term") {
      this.#words += token.term.kind === "phrase" ? token.term.words.length : 1;
      if (this.#words > MAX_SEARCH_WORDS)
        throw searchError(`at most ${MAX_SEARCH_WORDS} words; found more`, token.at);
      return token.term;
    }
    if (token.kind !== "(") throw searchError(expectedTerm, token.at);
    if (++this.#depth > MAX_SEARCH_DEPTH) {
      throw searchError(`at most ${MAX_SEARCH_DEPTH} parentheses within each other; found more`, token.at);
    }
    const inner = this.#any();
    this.#depth--;
    if (this.#token.kind !== ")") throw searchError("a closing ) for the ( that begins", token.at);
    this.#next++;
    return inner;
  }
}

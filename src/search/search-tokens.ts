import { BadInputError } from "../model/errors.ts";
import { MIN_PREFIX } from "../model/limits.ts";
import type { Phrase, Prefix } from "./search-text.ts";
import { wordsOf } from "./search-words.ts";

/** A token of a search. `at` is its offset in UTF-16 code units. */
export type SearchToken =
  | { readonly kind: "AND" | "OR" | "NOT" | "(" | ")" | "end"; readonly at: number }
  | { readonly kind: "term"; readonly at: number; readonly term: Phrase | Prefix };

/** White space, a parenthesis, quoted words, a minus before a term, or anything else up to the next of these. */
const part = /\s+|[()]|["“”](?<quoted>[^"“”]*)(?<close>["“”]?)|(?<minus>-+)(?=[^\s)-])|[^\s()"“”]+/gu;

/** The tokens of a search, including one for its end. Punctuation on its own is skipped. */
export function searchTokens(text: string): readonly SearchToken[] {
  const tokens: SearchToken[] = [];
  for (const { 0: typed, index: at, groups } of text.matchAll(part)) {
    if (typed.trim() === "") continue;
    if (typed === "(" || typed === ")" || typed === "AND" || typed === "OR" || typed === "NOT") {
      tokens.push({ kind: typed, at });
    } else if (groups?.["minus"] !== undefined) tokens.push({ kind: "NOT", at });
    else {
      const term =
        groups?.["quoted"] === undefined
          ? unquotedTerm(typed, at)
          : quotedTerm(groups["quoted"], groups["close"], at);
      if (term !== null) tokens.push({ kind: "term", at, term });
    }
  }
  return [...tokens, { kind: "end", at: text.length }];
}

export function searchError(problem: string, at: number): BadInputError {
  return new BadInputError(`Invalid search at character ${at + 1}: ${problem}.`);
}

function quotedTerm(quoted: string, close: string | undefined, at: number): Phrase {
  if (!close) throw searchError("this quotation mark is never closed", at);
  const star = quoted.indexOf("*");
  if (star >= 0) throw searchError("* is not allowed inside quotation marks", at + 1 + star);
  const words = wordsOf(quoted);
  if (words.length === 0) throw searchError("expected words between the quotation marks", at);
  return { kind: "phrase", words };
}

/** Null if it has only punctuation. */
function unquotedTerm(typed: string, at: number): Phrase | Prefix | null {
  const star = typed.indexOf("*");
  if (star < 0) {
    const words = wordsOf(typed);
    return words.length === 0 ? null : { kind: "phrase", words };
  }
  const words = wordsOf(typed.slice(0, star));
  const [start = ""] = words;
  if (star !== typed.length - 1) throw searchError("* is allowed only at the end of a word", at + star);
  if (words.length > 1) {
    throw searchError(`* must follow letters and digits only: write ${words.join(" ")}*`, at + star);
  }
  if (start.length < MIN_PREFIX) {
    throw searchError(`* must follow at least ${MIN_PREFIX} letters or digits`, at + star);
  }
  return { kind: "prefix", start };
}

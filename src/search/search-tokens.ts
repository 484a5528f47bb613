import { BadInputError } from "../model/errors.ts";
import { MIN_PREFIX } from "../model/limits.ts";
import type { Phrase, Prefix } from "./search-text.ts";
import { wordsOf } from "./search-words.ts";

/** A part of a search as it was typed; `at` counts UTF-16 code units from 0. */
export type SearchToken =
  | { readonly kind: "AND" | "OR" | "NOT" | "(" | ")" | "end"; readonly at: number }
  | { readonly kind: "term"; readonly at: number; readonly term: Phrase | Prefix };

/** White space, a bracket, quoted words, a minus before something, or anything else up to the next of these. */
const part = /\s+|[()]|["“”](?<quoted>[^"“”]*)(?<close>["“”]?)|(?<minus>-+)(?=[^\s)-])|[^\s()"“”]+/gu;

/** The tokens of a search, with one for its end. Punctuation that stands alone says nothing and is passed over. */
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

/** What is wrong with a search, and where. */
export function searchError(expected: string, at: number): BadInputError {
  return new BadInputError(`This search cannot be read: expected ${expected} at character ${at + 1}.`);
}

function quotedTerm(quoted: string, close: string | undefined, at: number): Phrase {
  if (!close) throw searchError('a closing quotation mark for the " that begins', at);
  const star = quoted.indexOf("*");
  if (star >= 0)
    throw searchError("no * between quotation marks: it ends a word outside them; found one", at + 1 + star);
  const words = wordsOf(quoted);
  if (words.length === 0) throw searchError("words between the quotation marks that begin", at);
  return { kind: "phrase", words };
}

/** Null for punctuation alone. */
function unquotedTerm(typed: string, at: number): Phrase | Prefix | null {
  const star = typed.indexOf("*");
  if (star < 0) {
    const words = wordsOf(typed);
    return words.length === 0 ? null : { kind: "phrase", words };
  }
  const words = wordsOf(typed.slice(0, star));
  const [start = ""] = words;
  if (star !== typed.length - 1) throw searchError("* only at the end of a word; found it", at + star);
  if (words.length > 1) {
    throw searchError(`* after letters and digits alone, such as ${words.join(" ")}*; found it`, at + star);
  }
  if (start.length < MIN_PREFIX) {
    throw searchError(`at least ${MIN_PREFIX} letters or digits before the *`, at + star);
  }
  return { kind: "prefix", start };
}

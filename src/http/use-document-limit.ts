import { GraphQLError, Lexer, Source, TokenKind } from "graphql";
import type { Plugin } from "graphql-yoga";
import { MAX_NESTING, MAX_TOKENS } from "../model/limits.ts";

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Rejects a document with too many tokens or too deep nesting before it is parsed, because the parser is recursive and
 * could overflow the stack.
 */
export function useDocumentLimit(): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        checkDocument(typeof source === "string" ? new Source(source) : source);
        return parseFn(source, options);
      });
    },
  };
}

function checkDocument(source: Source): void {
  const lexer = new Lexer(source);
  let tokens = 0;
  let nesting = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens += 1;
    if (opening.has(token.kind)) nesting += 1;
    if (closing.has(token.kind)) nesting -= 1;
    if (tokens > MAX_TOKENS) throw tooComplex("tokens", MAX_TOKENS);
    if (nesting > MAX_NESTING) throw tooComplex("levels of brackets", MAX_NESTING);
  }
}

function tooComplex(what: string, limit: number): GraphQLError {
  return new GraphQLError(`The query has more than ${limit} ${what}. Split it into several queries.`, {
    extensions: { code: "QUERY_TOO_COMPLEX", limit, http: { spec: true, status: 400 } },
  });
}

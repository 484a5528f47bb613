import { GraphQLError, Lexer, Source, TokenKind } from "graphql";
import type { Plugin } from "graphql-yoga";
import { MAX_NESTING, MAX_TOKENS } from "../model/limits.ts";

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses a document with more parts, or nested deeper, than any that could be run, before it is parsed: the parser goes
 * one call deeper for each level and would fill the stack.
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
  return new GraphQLError(
    `The document has more than the ${limit} ${what} allowed. Split the query in two.`,
    {
      extensions: { code: "QUERY_TOO_COMPLEX", limit, http: { spec: true, status: 400 } },
    },
  );
}

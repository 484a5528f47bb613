import { GraphQLError, Lexer, Source, type Token, TokenKind } from "graphql";
import type { Plugin } from "graphql-yoga";
import { MAX_DIRECTIVES, MAX_NESTING, MAX_TOKENS } from "../model/limits.ts";

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Rejects a document with too many tokens, too deep nesting or too many directives in one place before it is parsed. The
 * parser is recursive and could overflow the stack, and each unknown directive would get an error of its own.
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
  let directives = 0;
  let nestingOfDirectives = -1;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens += 1;
    if (token.kind === TokenKind.AT) {
      directives = nesting === nestingOfDirectives ? directives + 1 : 1;
      nestingOfDirectives = nesting;
    } else if (nesting === nestingOfDirectives && !continuesDirective(token)) directives = 0;
    if (opening.has(token.kind)) nesting += 1;
    if (closing.has(token.kind)) nesting -= 1;
    if (tokens > MAX_TOKENS) throw tooComplex("tokens", MAX_TOKENS);
    if (nesting > MAX_NESTING) throw tooComplex("levels of brackets", MAX_NESTING);
    if (directives > MAX_DIRECTIVES) throw tooComplex("directives in one place", MAX_DIRECTIVES);
  }
}

/** Whether a token is the name of a directive or a bracket of its arguments. */
function continuesDirective({ kind, prev }: Token): boolean {
  return kind === TokenKind.PAREN_L || kind === TokenKind.PAREN_R || prev?.kind === TokenKind.AT;
}

function tooComplex(what: string, limit: number): GraphQLError {
  return new GraphQLError(`The query has more than ${limit} ${what}. Split it into several queries.`, {
    extensions: { code: "QUERY_TOO_COMPLEX", limit, http: { spec: true, status: 400 } },
  });
}

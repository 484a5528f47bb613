import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import {
  AmbiguousNameError,
  StoreUnavailableError,
  UnfitNameError,
  UnknownNameError,
  WrittenAnswersError,
} from "../model/errors.ts";
import { currentIds } from "./log-requests.ts";

/** Converts an error for the client. Our own errors keep their message and code; any other is masked and logged. */
export function maskError(error: unknown, logger: Logger): GraphQLError {
  if (!(error instanceof GraphQLError)) return unexpected(error, logger);
  const cause = rootCause(error);
  if (cause instanceof GraphQLError) {
    // An error without a path is about a variable, and only the outermost message names it.
    const { message } = error.path === undefined ? error : cause;
    return withCode(cause === error ? error : copy(error, message, cause.extensions));
  }
  if (cause instanceof StoreUnavailableError) {
    logger.error({ ...currentIds(), err: cause }, "store unavailable");
    const advice = cause.isLasting ? "Its operator must repair it." : "Try again later.";
    return copy(error, `The store is unavailable. ${advice}`, { code: cause.code });
  }
  if (cause instanceof UnknownNameError) {
    return copy(error, cause.message, { code: cause.code, suggestions: cause.suggestions });
  }
  if (cause instanceof AmbiguousNameError || cause instanceof UnfitNameError) {
    return copy(error, cause.message, { code: cause.code, candidates: cause.candidates });
  }
  if (cause instanceof WrittenAnswersError) return copy(error, cause.message, { code: cause.code });
  return unexpected(cause, logger, error);
}

/** Unwraps the error that a resolver threw. GraphQL wraps it once per layer. */
function rootCause(error: GraphQLError): unknown {
  let cause: unknown = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

/** Adds a code to an error of GraphQL about the query's text or variables. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions["code"] !== undefined) return error;
  return copy(error, error.message, { ...error.extensions, code: "BAD_USER_INPUT" });
}

function copy(
  { nodes, source, positions, path, extensions: { http } }: GraphQLError,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { ...(http === undefined ? {} : { http }), ...extensions },
  });
}

function unexpected(cause: unknown, logger: Logger, at?: GraphQLError): GraphQLError {
  logger.error({ ...currentIds(), err: cause, path: at?.path }, "unexpected error");
  const extensions = { code: "INTERNAL_SERVER_ERROR" };
  return at === undefined
    ? new GraphQLError("Unexpected error.", { extensions })
    : copy(at, "Unexpected error.", extensions);
}

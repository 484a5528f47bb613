import type { Plugin } from "graphql-yoga";
import { MAX_MESSAGE_LENGTH } from "../model/limits.ts";
import { withMessage } from "./copy-error.ts";

/** Truncates long messages. GraphQL repeats unknown names from the request, however long. */
export function useShortMessages(): Plugin {
  return {
    onExecutionResult({ result, setResult }) {
      if (result === undefined || Symbol.asyncIterator in result || result.errors === undefined) return;
      if (result.errors.every(({ message }) => message.length <= MAX_MESSAGE_LENGTH)) return;
      const errors = result.errors.map((error) =>
        error.message.length <= MAX_MESSAGE_LENGTH
          ? error
          : withMessage(error, `${error.message.slice(0, MAX_MESSAGE_LENGTH)}…`),
      );
      setResult({ ...result, errors });
    },
  };
}

import { StoreUnavailableError, WrittenAnswersError } from "../../../model/errors.ts";
import { explainSqliteError } from "../explain-error.ts";

/** Explains why a graph could not be copied. `say` makes the message of an error that says only its reason. */
export function explainCopyError(error: unknown, graph: string, say: (reason: string) => string): unknown {
  if (error instanceof WrittenAnswersError) return error;
  const explained = explainSqliteError(error, graph);
  if (explained instanceof StoreUnavailableError) return explained;
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreUnavailableError(say(reason), { cause: error });
}

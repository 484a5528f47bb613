import { RequestError } from "../api/run.ts";
import { loading, notice } from "./state.ts";

/** Runs a request, says what is being fetched, and turns a failure into a sentence with a way to try again. */
export async function attempt(what: string, request: () => Promise<void>): Promise<void> {
  loading.value = what;
  notice.value = null;
  try {
    await request();
  } catch (error) {
    notice.value = { ...noticeOf(error), retry: () => void attempt(what, request) };
  } finally {
    loading.value = null;
  }
}

function noticeOf(error: unknown): { readonly text: string; readonly tone: "problem" } {
  if (!(error instanceof RequestError))
    return { text: `Unexpected error: ${String(error)}`, tone: "problem" };
  const { kind, message, candidates } = error;
  const text =
    kind === "UNREACHABLE"
      ? "The server cannot be reached. What you see stays; try again when it is back."
      : kind === "BUSY"
        ? `${message} Try again in a moment.`
        : candidates.length > 0
          ? `${message} Did you mean: ${candidates.join("; ")}?`
          : message;
  return { text, tone: "problem" };
}

import { findDocument } from "../api/documents.ts";
import type { FoundName } from "../api/results.ts";
import { run } from "../api/run.ts";
import type { Kind } from "../graph/graph.ts";

export type FindKinds = readonly Exclude<Kind, "Question" | "Answer">[] | null;

type Listener = {
  readonly onNames: (text: string, names: readonly FoundName[]) => void;
  readonly onProblem: (message: string) => void;
};

/** How many names are suggested at once. */
const SUGGESTIONS = 8;

/** A text that is typed again within this time, as when letters are deleted, is answered without the server. */
const KEPT_MILLISECONDS = 60_000;

/** Asks the server which names a text may mean. Only the answer to the last text is told. */
export class Suggester {
  readonly #kinds: FindKinds;
  readonly #kept = new Map<string, readonly FoundName[]>();
  #abort: AbortController | null = null;

  constructor(kinds: FindKinds) {
    this.#kinds = kinds;
  }

  ask(text: string, { onNames, onProblem }: Listener): void {
    this.stop();
    const kept = this.#kept.get(text);
    if (kept !== undefined) {
      onNames(text, kept);
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    const kinds = this.#kinds === null ? null : [...this.#kinds];
    run(findDocument, { text, first: SUGGESTIONS, kinds }, abort.signal).then(
      ({ find }) => {
        this.#kept.set(text, find);
        setTimeout(() => this.#kept.delete(text), KEPT_MILLISECONDS);
        if (!abort.signal.aborted) onNames(text, find);
      },
      (error: unknown) => {
        if (!abort.signal.aborted) onProblem(error instanceof Error ? error.message : String(error));
      },
    );
  }

  /** Forgets the question that is still open. */
  stop(): void {
    this.#abort?.abort();
    this.#abort = null;
  }
}

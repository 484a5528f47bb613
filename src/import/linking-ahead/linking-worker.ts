import { Worker } from "node:worker_threads";
import type {
  FoundInTexts,
  LinkingMessage,
  LinkingReply,
  LinkingSetup,
  TextToFind,
} from "./linking-messages.ts";

/** Texts of a job: enough that few messages are sent, few enough that reading the reply blocks for a moment only. */
const TEXTS_AT_ONCE = 500;

type Waiting = PromiseWithResolvers<FoundInTexts>;

/** Links texts in a thread of its own. */
export class LinkingWorker {
  readonly #worker: Worker;
  readonly #exited: Promise<void>;
  readonly #ended = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #waiting = new Map<number, Waiting>();
  #jobs = 0;
  /** Why no more texts are linked. */
  #reason: { readonly error: unknown } | null = null;

  /** `names` are those of people and constituencies. If the signal stops the work, its reason is thrown at once. */
  constructor(names: readonly string[], signal: AbortSignal | undefined) {
    signal?.addEventListener("abort", () => this.#giveUp(signal.reason));
    const workerData: LinkingSetup = { names, ended: this.#ended };
    this.#worker = new Worker(new URL("./linking-thread.ts", import.meta.url), { workerData });
    this.#exited = new Promise((resolve) => this.#worker.once("exit", () => resolve()));
    this.#worker.on("message", (reply: LinkingReply) => this.#settle(reply));
    this.#worker.on("messageerror", (error) => this.#giveUp(explained(error)));
    this.#worker.on("error", (error) => this.#giveUp(explained(error)));
    this.#worker.on("exit", (code) => this.#giveUp(explained(new Error(`it ended with code ${code}`))));
  }

  /** What is found in each text, in the same order. */
  async find(texts: readonly TextToFind[]): Promise<FoundInTexts> {
    const jobs: Promise<FoundInTexts>[] = [];
    for (let from = 0; from < texts.length; from += TEXTS_AT_ONCE)
      jobs.push(this.#send(texts.slice(from, from + TEXTS_AT_ONCE)));
    return (await Promise.all(jobs)).flat();
  }

  /**
   * Ends the thread after the texts that it links now. It is not terminated: to terminate a thread that was still loading
   * its modules once crashed the whole process in Node 24.
   */
  async close(): Promise<void> {
    Atomics.store(this.#ended, 0, 1);
    this.#worker.postMessage(null satisfies LinkingMessage);
    await this.#exited;
  }

  #send(texts: readonly TextToFind[]): Promise<FoundInTexts> {
    if (this.#reason !== null) return Promise.reject(this.#reason.error);
    const waiting: Waiting = Promise.withResolvers();
    const id = this.#jobs++;
    this.#waiting.set(id, waiting);
    this.#worker.postMessage({ id, texts } satisfies LinkingMessage);
    return waiting.promise;
  }

  #settle(reply: LinkingReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ("error" in reply) waiting?.reject(explained(reply.error));
    else waiting?.resolve(JSON.parse(reply.found));
  }

  #giveUp(error: unknown): void {
    this.#reason ??= { error };
    for (const waiting of this.#waiting.values()) waiting.reject(this.#reason.error);
    this.#waiting.clear();
  }
}

function explained(error: Error): Error {
  return new Error(`The thread that links texts failed: ${error.message}`, { cause: error });
}

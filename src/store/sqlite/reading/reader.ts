import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { fromFailure, type ReaderReply, type ReadJob } from "./reader-messages.ts";

const script = fileURLToPath(new URL("reader-process.ts", import.meta.url));

/** The process of a reader ended before it had answered. */
export class ReaderEndedError extends Error {}

/** One reader process, and the job it is at. */
export class Reader {
  readonly #process: ChildProcess;
  /** Resolves when the process is gone, however it ended. */
  readonly ended: Promise<void>;
  /** Resolves when it has opened the database. */
  readonly opened: Promise<unknown>;
  #answer: PromiseWithResolvers<readonly unknown[]>;

  constructor(file: string) {
    this.#process = fork(script, [file], {
      execArgv: ["--disable-warning=ExperimentalWarning"],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    this.ended = once(this.#process, "exit").then(
      () => {},
      () => {},
    );
    this.#answer = Promise.withResolvers();
    this.opened = this.#answer.promise;
    this.#process.on("message", (reply) => this.#hear(reply as ReaderReply));
    const lost = () => this.#answer.reject(new ReaderEndedError("A reader process ended."));
    this.#process.on("exit", lost);
    this.#process.on("error", lost);
  }

  /** Does one job; the one before must have ended. */
  run(job: ReadJob): Promise<readonly unknown[]> {
    this.#answer = Promise.withResolvers();
    if (this.#process.connected) {
      this.#process.send(job, (error) => {
        if (error !== null) this.#answer.reject(new ReaderEndedError(error.message));
      });
    } else this.#answer.reject(new ReaderEndedError("A reader process has ended."));
    return this.#answer.promise;
  }

  /** Ends the process, whatever it is at; resolves when it is gone. */
  async end(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.ended;
  }

  #hear(reply: ReaderReply): void {
    if (reply.kind === "failure") this.#answer.reject(fromFailure(reply.failure));
    else this.#answer.resolve(reply.kind === "rows" ? reply.rows : []);
  }
}

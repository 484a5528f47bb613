import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setPriority } from "node:os";
import { fromFailure, type ReaderReply } from "./reader-messages.ts";

/** Lower than that of other processes, so that heavy statements do not take the processor from light ones. */
const HEAVY_PRIORITY = 10;

/** A reader's process ended before it replied. */
export class ReaderEndedError extends Error {}

/** A reader process and its current job. */
export class Reader<Job extends object> {
  readonly #process: ChildProcess;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Resolves when it has opened the store. */
  readonly opened: Promise<unknown>;
  #reply: PromiseWithResolvers<readonly unknown[]>;
  #isDemoted = false;
  #columnBytes = 0;

  /** `greeting` is the first message to the script, for what no list of processes should show. */
  constructor(script: string, args: readonly string[], greeting?: object) {
    this.#process = fork(script, args, {
      execArgv: ["--disable-warning=ExperimentalWarning"],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    this.ended = once(this.#process, "exit").then(
      () => {},
      () => {},
    );
    this.#reply = Promise.withResolvers();
    this.opened = this.#reply.promise;
    this.#process.on("message", (reply) => this.#receive(reply as ReaderReply));
    const lost = () => this.#reply.reject(new ReaderEndedError("A reader process ended."));
    this.#process.on("exit", lost);
    this.#process.on("error", lost);
    if (greeting !== undefined) this.#send(greeting);
  }

  /** Runs one job. The previous job must have ended. */
  run(job: Job): Promise<readonly unknown[]> {
    this.#reply = Promise.withResolvers();
    if (this.#process.connected) this.#send(job);
    else this.#reply.reject(new ReaderEndedError("A reader process has ended."));
    return this.#reply.promise;
  }

  /** Whether its process has a lower priority. Only an administrator could raise it again. */
  get isDemoted(): boolean {
    return this.#isDemoted;
  }

  /** The memory that its columns took after its last job. */
  get columnBytes(): number {
    return this.#columnBytes;
  }

  /** Lowers the priority of the process, for heavy jobs. */
  demote(): void {
    if (this.#isDemoted) return;
    this.#isDemoted = true;
    try {
      if (this.#process.pid !== undefined) setPriority(this.#process.pid, HEAVY_PRIORITY);
    } catch {
      // The process has just ended.
    }
  }

  /** Ends the process, even during a job. Resolves when it has ended. */
  async end(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.ended;
  }

  #send(message: object): void {
    this.#process.send(message, (error) => {
      if (error !== null) this.#reply.reject(new ReaderEndedError(error.message));
    });
  }

  #receive(reply: ReaderReply): void {
    if (reply.kind === "rows") this.#columnBytes = reply.columnBytes;
    if (reply.kind === "failure") this.#reply.reject(fromFailure(reply.failure));
    else this.#reply.resolve(reply.kind === "rows" ? reply.rows : []);
  }
}

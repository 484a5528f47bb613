import type { ReadName, ReadParams, ReadRow, WriteStep } from "./catalogue/catalogue.ts";
import type { ReadRequest } from "./read-request.ts";
import type { TurnCounts } from "./turns.ts";

/**
 * The interface of a database engine that stores the graph. Every engine returns the same rows in the same order for
 * each query of the catalogue; the contract suite checks this.
 */
export interface GraphStore {
  readonly engine: "sqlite" | "neo4j";

  /** Where the graph is stored, for messages: a file path, or a URL without credentials. */
  readonly location: string;

  /**
   * Creates missing tables, constraints and indexes. Does nothing if they exist. If the signal stops it, here and below,
   * it throws the signal's reason; the next call creates what is still missing.
   */
  prepare(signal?: AbortSignal): Promise<void>;

  /**
   * Runs `work` while holding the store's writer lock, so that no other process writes between its reads and writes.
   * Throws a StoreBusyError if another process holds the lock. If a process is killed, the engine releases its lock.
   * Afterwards an engine may prepare the graph for its readers, until the signal stops it.
   */
  exclusively<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result>;

  /** Runs `load`, which writes many batches. An engine may drop its indexes first and rebuild them at the end. */
  bulkLoad<Result>(load: () => Promise<Result>, signal?: AbortSignal): Promise<Result>;

  /**
   * Runs one read query of the catalogue. One call is one statement, however many ids it gets. In a server, reads of
   * different requests take turns, and a read ends when its request does.
   */
  read<Name extends ReadName>(
    query: Name,
    params: ReadParams<Name>,
    request?: ReadRequest,
  ): Promise<readonly ReadRow<Name>[]>;

  /** How many reads run and wait; null for a store that does not make them wait. */
  readonly turns: TurnCounts | null;

  /** The memory of its readers that columns for aggregates take, in bytes. Absent if it never has columns. */
  readonly columnBytes?: number;

  /** Throws if the store cannot be read. Waits for no other read. */
  check(): Promise<void>;

  /** Runs the steps in order in one transaction. If the signal stops it, none of them takes effect. */
  write(steps: readonly WriteStep[], signal?: AbortSignal): Promise<void>;

  close(): Promise<void>;
}

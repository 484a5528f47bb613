import type { ReadName, ReadParams, ReadRow, WriteStep } from "./catalogue/catalogue.ts";

/**
 * The port to an engine that keeps the graph. Both engines answer every named query of the catalogue alike, order
 * included; the contract suite holds them to it.
 */
export interface GraphStore {
  readonly engine: "sqlite" | "neo4j";

  /** Where the graph is kept, for people: a file path or an address without credentials. */
  readonly location: string;

  /** Creates tables, constraints or indexes that are missing; changes nothing where they are there. */
  prepare(): Promise<void>;

  /**
   * Runs work that reads and then writes what follows from that, while no other process does so; throws a StoreBusyError
   * when one is at it. The engine itself frees the place of a process that is killed.
   */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;

  /** Runs the writing of many batches; an engine may put off upkeep of its indexes until that is done. */
  bulkLoad<Result>(load: () => Promise<Result>): Promise<Result>;

  /** Runs one named query that reads. One call is one statement, however many ids it is given. */
  read<Name extends ReadName>(query: Name, params: ReadParams<Name>): Promise<readonly ReadRow<Name>[]>;

  /** Runs the steps in order in one transaction: all of them happen or none does. */
  write(steps: readonly WriteStep[]): Promise<void>;

  close(): Promise<void>;
}

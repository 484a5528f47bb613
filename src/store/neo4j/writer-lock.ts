import type { Driver, Session, Transaction } from "neo4j-driver";
import { StoreBusyError, StoreUnavailableError } from "../../model/errors.ts";
import { isTimeout } from "./is-timeout.ts";

/** How long another writer is waited for: as long as one needs that is just ending. */
const PATIENCE_MS = 2000;

/**
 * The place of the one writer of a server's graph: a transaction that holds the lock of a node and is never committed.
 * The server ends it with the connection, however the process at its other end has ended.
 */
export class WriterLock {
  readonly #session: Session;
  readonly #transaction: Transaction;
  readonly #location: string;

  private constructor(session: Session, transaction: Transaction, location: string) {
    this.#session = session;
    this.#transaction = transaction;
    this.#location = location;
  }

  /** Takes the place, or throws a StoreBusyError. */
  static async take(driver: Driver, statement: string, location: string): Promise<WriterLock> {
    // A transaction's time counts from its beginning to its end, so that one with little finds out whether the place is
    // free, and another without any end takes it.
    await attempt(driver, statement, location);
    const session = driver.session();
    const transaction = session.beginTransaction({ timeout: 0 });
    try {
      await transaction.run(statement);
    } catch (error) {
      await session.close();
      throw error;
    }
    return new WriterLock(session, transaction, location);
  }

  /** Throws when the place is lost, as by a connection that broke; that it is used keeps the connection open. */
  async check(): Promise<void> {
    try {
      await this.#transaction.run("RETURN 1");
    } catch (error) {
      throw new StoreUnavailableError(
        `The Neo4j server at ${this.#location} no longer keeps other imports out, for the connection broke or an administrator ended a transaction. Run this again: it goes on where it stopped.`,
        { cause: error },
      );
    }
  }

  async free(): Promise<void> {
    // Closing the session ends the transaction; where that is lost already there is nothing to end.
    await this.#session.close().catch(() => {});
  }
}

async function attempt(driver: Driver, statement: string, location: string): Promise<void> {
  const session = driver.session();
  try {
    const transaction = session.beginTransaction({ timeout: PATIENCE_MS });
    await transaction.run(statement);
    await transaction.rollback();
  } catch (error) {
    if (!isTimeout(error)) throw error;
    throw new StoreBusyError(
      `Another import is writing to the graph at ${location}. Expected to be the only one: run this again when that has ended.`,
      { cause: error },
    );
  } finally {
    await session.close().catch(() => {});
  }
}

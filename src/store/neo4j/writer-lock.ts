import type { Driver, Session, Transaction } from "neo4j-driver";
import { StoreBusyError, StoreUnavailableError } from "../../model/errors.ts";
import { isTimeout } from "./is-timeout.ts";

/** How long to wait for another writer, which may be about to finish. */
const WAIT_MS = 2000;

/**
 * The writer lock of a server's graph: a transaction that locks a node and is never committed. The server ends it with
 * the connection, even if the process is killed.
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

  /** Takes the lock, or throws a StoreBusyError. */
  static async take(driver: Driver, statement: string, location: string): Promise<WriterLock> {
    // A time limit applies to an entire transaction. So a short one first checks that the lock is free, and then one
    // without a limit takes it. A server that has just started may need the whole limit to plan the statement, so the
    // check is repeated once.
    await attempt(driver, statement, location).catch((error: unknown) => {
      if (!(error instanceof StoreBusyError)) throw error;
      return attempt(driver, statement, location);
    });
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

  /** Throws if the lock was lost, for example because the connection broke. Also keeps the connection open. */
  async check(): Promise<void> {
    try {
      await this.#transaction.run("RETURN 1");
    } catch (error) {
      throw new StoreUnavailableError(
        `The import lost its lock on the graph at ${this.#location}: the connection broke, or an administrator ended its transaction. Run the command again; it continues where it stopped.`,
        { cause: error },
      );
    }
  }

  async release(): Promise<void> {
    // Closing the session ends the transaction, if it still exists.
    await this.#session.close().catch(() => {});
  }
}

async function attempt(driver: Driver, statement: string, location: string): Promise<void> {
  const session = driver.session();
  try {
    const transaction = session.beginTransaction({ timeout: WAIT_MS });
    await transaction.run(statement);
    await transaction.rollback();
  } catch (error) {
    if (!isTimeout(error)) throw error;
    throw new StoreBusyError(
      `Another import is writing to the graph at ${location}. Run the command again when it has finished.`,
      { cause: error },
    );
  } finally {
    await session.close().catch(() => {});
  }
}

import type { DatabaseSync, StatementSync } from "node:sqlite";
import { packVersions } from "./version-block.ts";
import { VersionReader } from "./version-reader.ts";

/**
 * How much text a block has, in UTF-16 code units: about eighty records. Compressed, it is a little more than a page of the
 * file. With half of that, a quarter of each page would be empty. Larger blocks are hardly smaller in all, and take longer
 * to unpack for one record.
 */
const BLOCK_LENGTH = 128_000;

/** A block with less data than this, in bytes, is joined with the next: small imports would leave many. */
const SMALL_BLOCK = 4000;

type OpenBlock = { readonly id: number; readonly versions: Map<string, string>; length: number };

/**
 * Writes versions of records in blocks. A block never changes. A record that gets a new version moves to a new block; when
 * most records of a block have moved, the others follow and the block is removed.
 */
export class VersionWriter {
  readonly #database: DatabaseSync;
  readonly #reader: VersionReader;
  readonly #statements = new Map<string, StatementSync>();
  #open: OpenBlock | null = null;
  /** The blocks that records have left in this transaction. */
  readonly #left = new Set<number>();
  #hasJoined = false;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#reader = new VersionReader(database);
  }

  /**
   * Defines `keep_versions(recordId, versions, block)` for the statements of this connection. `block` is that of the
   * record until now, or null. The result is the new one.
   */
  define(): void {
    this.#database.function("keep_versions", { directOnly: true }, (recordId, versions, block) => {
      if (block !== null) this.#left.add(Number(block));
      return this.#keep(String(recordId), String(versions));
    });
  }

  /** Writes the last block, and removes those that few records are left in. Call it at the end of a transaction. */
  finish(): void {
    for (const block of this.#left) this.#clear(block);
    this.#close();
    this.forget();
  }

  /** Forgets what was not written, because its transaction failed. */
  forget(): void {
    this.#open = null;
    this.#left.clear();
    this.#hasJoined = false;
    this.#reader.forget();
  }

  #keep(recordId: string, versions: string): number {
    if (this.#open !== null && this.#open.length + versions.length > BLOCK_LENGTH) this.#close();
    this.#open ??= { id: this.#nextId(), versions: new Map(), length: 0 };
    this.#open.versions.set(recordId, versions);
    this.#open.length += versions.length;
    return this.#open.id;
  }

  #nextId(): number {
    const last = this.#prepared(
      "SELECT id, length(data) AS bytes FROM version_block ORDER BY id DESC LIMIT 1",
    );
    const { id = 0, bytes = SMALL_BLOCK } = last.get() ?? {};
    // The last block of an earlier transaction; those of this one are full.
    if (!this.#hasJoined && Number(bytes) < SMALL_BLOCK) this.#left.add(Number(id));
    this.#hasJoined = true;
    return Number(id) + 1;
  }

  #close(): void {
    if (this.#open === null) return;
    const { id, versions } = this.#open;
    this.#prepared("INSERT INTO version_block (id, records, data) VALUES (?, ?, ?)").run(
      id,
      versions.size,
      packVersions(versions),
    );
    this.#open = null;
  }

  #clear(block: number): void {
    if (block === this.#open?.id) return;
    const stay = this.#prepared("SELECT recordId FROM record WHERE block = ?").all(block);
    const found = this.#prepared("SELECT records, length(data) AS bytes FROM version_block WHERE id = ?");
    const { records = 0, bytes = 0 } = found.get(block) ?? {};
    if (stay.length * 2 >= Number(records) && Number(bytes) >= SMALL_BLOCK) return;
    for (const { recordId } of stay) {
      const id = String(recordId);
      const moved = this.#keep(id, this.#reader.versionsOf(id, block));
      this.#prepared("UPDATE record SET block = ? WHERE recordId = ?").run(moved, id);
    }
    this.#prepared("DELETE FROM version_block WHERE id = ?").run(block);
  }

  #prepared(text: string): StatementSync {
    let statement = this.#statements.get(text);
    if (statement === undefined) {
      statement = this.#database.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }
}

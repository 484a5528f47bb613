import type { DatabaseSync, StatementSync } from "node:sqlite";
import { DamagedBlockError } from "./damaged-block-error.ts";
import { unpackVersions, type Versions } from "./version-block.ts";

/** Reads versions of records from their blocks. */
export class VersionReader {
  readonly #database: DatabaseSync;
  #find: StatementSync | null = null;
  /** Statements read records in the order of their blocks, so one is enough. */
  #last: { readonly block: number; readonly versions: Versions } | null = null;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Defines `versions_of(recordId, block)` for the statements of this connection. */
  define(): void {
    this.#database.function("versions_of", (recordId, block) =>
      this.versionsOf(String(recordId), Number(block)),
    );
  }

  versionsOf(recordId: string, block: number): string {
    const versions = this.#read(block).get(recordId);
    if (versions === undefined)
      throw new DamagedBlockError(`block ${block} lacks the versions of the record "${recordId}"`);
    return versions;
  }

  #read(block: number): Versions {
    if (this.#last?.block !== block) {
      this.#find ??= this.#database.prepare("SELECT data FROM version_block WHERE id = ?");
      const data = this.#find.get(block)?.["data"];
      if (!(data instanceof Uint8Array))
        throw new DamagedBlockError(`block ${block} of the versions of records is missing`);
      this.#last = { block, versions: unpackVersions(data, block) };
    }
    return this.#last.versions;
  }

  /** Call it between statements: the number of a removed block is used again. */
  forget(): void {
    this.#last = null;
  }
}

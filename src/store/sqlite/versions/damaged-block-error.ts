import { damagedCode } from "../result-codes.ts";

/** A block of versions that cannot be used. It carries SQLite's code of a damaged file, and is explained as one. */
export class DamagedBlockError extends Error {
  readonly errcode = damagedCode;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}

import { UnreadableInputError } from "../../model/errors.ts";
import type { Compression } from "./file-kind.ts";

/** Why an input cannot be read, from code that sees its bytes and not its path. */
export class InputFault extends Error {
  /** The message about an input of the given name. */
  readonly about: (name: string) => string;

  constructor(about: (name: string) => string, cause?: unknown) {
    super(about("input"), { cause });
    this.about = about;
  }

  /** The system refused to open or read a file. */
  static ofSystem(code: string, cause?: unknown): InputFault {
    const found = (name: string): string =>
      code === "ENOENT" || code === "ENOTDIR"
        ? `There is no file ${name}`
        : code === "EISDIR"
          ? `${name} is a folder`
          : code === "EACCES" || code === "EPERM"
            ? `${name} may not be read by this user`
            : `${name} cannot be read${code === "" ? "" : ` (${code})`}`;
    return new InputFault((name) => `${found(name)}; expected a readable file of written questions.`, cause);
  }

  /** The content is of a kind that the import does not unpack. */
  static ofKind(kind: string): InputFault {
    const expected = "expected a file of written questions, as it is or compressed once with gzip or zstd";
    return new InputFault((name) => `${name} is ${kind}; ${expected}. Unpack it and import what is in it.`);
  }

  /** Decompression failed part of the way. */
  static ofCompression(compression: Compression, error: Error): InputFault {
    const found = `is compressed with ${compression} and incomplete or damaged (${error.message})`;
    return new InputFault(
      (name) => `${name} ${found}; expected a whole archive. What stands before the fault is read.`,
      error,
    );
  }
}

/** The error to report for a file: a fault gets the file's path, any other error stays as it is. */
export function withPath(path: string, error: unknown): unknown {
  if (!(error instanceof InputFault)) return error;
  return new UnreadableInputError(path, error.about(`"${path}"`), { cause: error.cause });
}

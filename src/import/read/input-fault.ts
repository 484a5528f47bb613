import { UnreadableInputError } from "../../model/errors.ts";
import type { Compression, UnsupportedKind } from "./file-kind.ts";

/** Why an input cannot be read. It is thrown by code that knows the input's bytes but not its path. */
export class InputFault extends Error {
  /** Makes the message for an input with the given name. */
  readonly about: (name: string) => string;

  constructor(about: (name: string) => string, cause?: unknown) {
    super(about("input"), { cause });
    this.about = about;
  }

  /** The operating system could not open or read a file. */
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

  /** The content is in an archive, or in a form that the import does not support. */
  static ofKind({ name: kind, advice }: UnsupportedKind): InputFault {
    const expected = "expected a file of written questions, plain or compressed once with gzip or zstd";
    return new InputFault((name) => `${name} is ${kind}; ${expected}. ${advice}.`);
  }

  /** Decompression failed before the end. */
  static ofCompression(compression: Compression, error: Error): InputFault {
    const found = `is compressed with ${compression} and incomplete or damaged (${error.message})`;
    return new InputFault(
      (name) => `${name} ${found}; expected a complete file. Everything before the damage is imported.`,
      error,
    );
  }
}

/** The error to report for a file. A fault gets the file's path; any other error is unchanged. */
export function withPath(path: string, error: unknown): unknown {
  if (!(error instanceof InputFault)) return error;
  return new UnreadableInputError(path, error.about(`"${path}"`), { cause: error.cause });
}

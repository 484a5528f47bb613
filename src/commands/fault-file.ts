import { closeSync, createWriteStream, openSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { csvRows } from "../export/rows/csv-rows.ts";
import type { FileFault, SkippedRecord } from "../import/question-record.ts";
import { BadInputError } from "../model/errors.ts";
import { explainFileError } from "../model/explain-file-error.ts";

export type FaultOptions = {
  /** List each fault instead of groups. */
  readonly verbose: boolean;
  /** A CSV file to write each fault to. */
  readonly skipped?: string;
};

/** Everything that an import has to complain about, except for overrides. */
export type ListedFaults = {
  readonly wholeFiles: readonly FileFault[];
  readonly skipped: readonly SkippedRecord[];
  readonly doubtful: readonly SkippedRecord[];
};

const columns = [
  { name: "kind", kind: "text" },
  { name: "file", kind: "text" },
  { name: "line", kind: "integer" },
  { name: "reason", kind: "text" },
] as const;

/** Opens the file for faults, if one is named, before the work: a file that cannot be written must not cost an import. */
export function openFaultFile({ skipped: file }: FaultOptions): {
  readonly write: (faults: ListedFaults) => Promise<void>;
} {
  if (file === undefined) return { write: async () => {} };
  try {
    closeSync(openSync(file, "w"));
  } catch (error) {
    throw new BadInputError(`Cannot write ${file}: ${explainFileError(error, file)}.`);
  }
  return {
    write: ({ wholeFiles, skipped, doubtful }) =>
      pipeline(
        Readable.from(
          csvRows({
            columns,
            rows: [
              ...rowsOf("file", wholeFiles),
              ...rowsOf("skipped", skipped),
              ...rowsOf("doubtful", doubtful),
            ],
          }),
        ),
        createWriteStream(file),
      ),
  };
}

function rowsOf(kind: string, faults: readonly SkippedRecord[]) {
  return faults.map(({ file, line, reason }) => [kind, file, line, reason]);
}

import { createWriteStream, existsSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { booksOf } from "../../schema/machinery/books.ts";
import { readConfig } from "../config.ts";
import { type FormatName, formatNames, formats } from "../export/formats.ts";
import { csvMetadata } from "../exporting/csv-metadata.ts";
import { type OpenExport, openExport } from "../exporting/open-export.ts";
import { packed } from "../exporting/packed.ts";
import { BadInputError, BadSettingError, UnreadableInputError } from "../model/errors.ts";
import { explainFileError } from "../model/explain-file-error.ts";
import { openStore } from "../store/open-store.ts";
import { stopSignal } from "./stop-signal.ts";

export type ExportCommandOptions = {
  readonly format: string;
  readonly query?: string;
  readonly out?: string;
};

/** `export`: writes the graph, or what a query asks for, to a file or to standard output. */
export async function exportCommand(options: ExportCommandOptions): Promise<number> {
  const format = formatNames.find((name) => name === options.format);
  if (format === undefined)
    throw new BadSettingError(`Unknown format "${options.format}". Use one of: ${formatNames.join(", ")}.`);
  const query = options.query === undefined ? null : await readText(options.query);
  const { store: address } = readConfig();
  if (address.engine === "sqlite" && !existsSync(address.file))
    throw new BadSettingError(`There is no graph at ${address.file} yet. Import files first.`);
  const stop = stopSignal();
  const store = await openStore(address);
  let open: OpenExport | null = null;
  try {
    await store.prepare();
    const books = booksOf(store);
    open = await openExport({ store, books, format, query, signal: stop.signal });
    await write(open, format, options.out, stop.signal);
    const counts = Object.entries(open.counts).map(([what, count]) => `${count} ${what}`);
    process.stderr.write(
      `Exported ${counts.join(" and ")}${options.out === undefined ? "" : ` to ${options.out}`}.\n`,
    );
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 130;
    throw error;
  } finally {
    stop.dispose();
    await open?.dispose();
    await store.close();
  }
}

/** A file gets its name when it is whole. Until then it ends in `.part`. */
async function write(
  { chunks, about, counts }: OpenExport,
  format: FormatName,
  out: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  const source = Readable.from(packed(chunks, signal));
  const metadata = (name: string) => `${JSON.stringify(csvMetadata(name, about, counts), null, 2)}\n`;
  if (out === undefined) {
    await pipeline(source, process.stdout, { signal, end: false });
    if (!formats[format].saysAbout) process.stderr.write(metadata("-"));
    return;
  }
  const part = `${out}.part`;
  try {
    await pipeline(source, createWriteStream(part), { signal });
    if (!formats[format].saysAbout) await writeFile(`${out}-metadata.json`, metadata(basename(out)));
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new BadInputError(
      `Cannot write ${out}: ${explainFileError(error, part)}. Choose another file with --out.`,
    );
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UnreadableInputError(file, `Cannot read ${file}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

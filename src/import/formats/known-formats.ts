import type { Source } from "../read/open-source.ts";
import { splitLines } from "../read/split-lines.ts";
import { csvHeader, separatorFault } from "./csv/csv-header.ts";
import { parseCsv } from "./csv/parse-csv.ts";
import { jsonShape } from "./json/json-shape.ts";
import { parseJson } from "./json/parse-json.ts";
import { parseJsonLines } from "./json/parse-json-lines.ts";
import type { ParsedEntry } from "./parsed-entry.ts";
import { parsePlainText } from "./plain-text/parse-plain-text.ts";
import { parsePublicwhip } from "./theyworkforyou/parse-publicwhip.ts";
import { isPublicwhip } from "./theyworkforyou/recognise-publicwhip.ts";

/** A kind of input file, with functions that recognise it by its first bytes and parse it. */
export type Format = {
  readonly name: string;
  readonly recognises: (head: Uint8Array) => boolean;
  readonly parse: (source: Source) => AsyncIterable<ParsedEntry>;
};

/** Questions of Parliament's API, in one JSON value or one per line. */
const json: Format = {
  name: "JSON",
  recognises: (head) => jsonShape(head) !== null,
  parse: (source) => {
    const shape = jsonShape(source.head) ?? "item";
    return shape === "lines" ? parseJsonLines(source) : parseJson(source, shape);
  },
};

/** A table whose first line names known columns, or states the delimiter as Excel does. */
const csv: Format = {
  name: "CSV",
  recognises: (head) => csvHeader(head) !== null || separatorFault(head) !== null,
  parse: parseCsv,
};

/** Plain text cannot be recognised by its beginning, so it takes every other file and reports unknown layouts. */
export const plainText: Format = {
  name: "plain text",
  recognises: () => true,
  parse: (source) => parsePlainText(splitLines(source.chunks()), source),
};

/** A day's written answers as XML from TheyWorkForYou. */
const theyWorkForYou: Format = {
  name: "TheyWorkForYou XML",
  recognises: isPublicwhip,
  parse: parsePublicwhip,
};

/** All formats in the order in which they are tried. Plain text must be last. */
export const knownFormats: readonly Format[] = [json, theyWorkForYou, csv, plainText];

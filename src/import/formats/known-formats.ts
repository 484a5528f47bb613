import type { Source } from "../read/open-source.ts";
import { splitLines } from "../read/split-lines.ts";
import { csvHeader } from "./csv/csv-header.ts";
import { parseCsv } from "./csv/parse-csv.ts";
import { jsonShape } from "./json/json-shape.ts";
import { parseJson } from "./json/parse-json.ts";
import { parseJsonLines } from "./json/parse-json-lines.ts";
import type { ParsedEntry } from "./parsed-entry.ts";
import { parsePlainText } from "./plain-text/parse-plain-text.ts";
import { parsePublicwhip } from "./theyworkforyou/parse-publicwhip.ts";
import { isPublicwhip } from "./theyworkforyou/recognise-publicwhip.ts";

/** A kind of input file: it recognises its own files by their first bytes and parses them. */
export type Format = {
  readonly name: string;
  readonly recognises: (head: Uint8Array) => boolean;
  readonly parse: (source: Source) => AsyncIterable<ParsedEntry>;
};

/** Questions of Parliament's API, in one value of JSON or one on each line. */
const json: Format = {
  name: "JSON",
  recognises: (head) => jsonShape(head) !== null,
  parse: (source) => {
    const shape = jsonShape(source.head) ?? "item";
    return shape === "lines" ? parseJsonLines(source) : parseJson(source, shape);
  },
};

/** A table whose first line names our columns. */
const csv: Format = {
  name: "CSV",
  recognises: (head) => csvHeader(head) !== null,
  parse: parseCsv,
};

/** Plain text has no sign at its beginning: it takes what no other format claims, and itself says when it is no layout it knows. */
export const plainText: Format = {
  name: "plain text",
  recognises: () => true,
  parse: (source) => parsePlainText(splitLines(source.chunks()), source),
};

/** A day's written answers in TheyWorkForYou's XML. */
const theyWorkForYou: Format = {
  name: "TheyWorkForYou XML",
  recognises: isPublicwhip,
  parse: parsePublicwhip,
};

/** Every format, in the order in which they are asked; plain text comes last. */
export const knownFormats: readonly Format[] = [json, theyWorkForYou, csv, plainText];

import { SaxesParser } from "saxes";
import { UnreadableInputError } from "../../../model/errors.ts";
import { MAX_RECORD_LENGTH } from "../../../model/limits.ts";
import type { Origin, Source } from "../../read/open-source.ts";
import { fileFault, type ParsedEntry } from "../parsed-entry.ts";
import type { Attributes } from "./body-html.ts";
import { declaredEntities } from "./declared-entities.ts";
import { xmlDecoder, xmlEncoding } from "./decode-xml.ts";
import { PaperFault, PaperReader } from "./paper-reader.ts";

/**
 * Parses TheyWorkForYou's XML of a day's written answers, an element at a time. A file that is not well-formed yields
 * everything before the error, and one entry for the error.
 */
export async function* parsePublicwhip(source: Source): AsyncGenerator<ParsedEntry> {
  const encoding = xmlEncoding(source.head);
  const decoder = xmlDecoder(encoding);
  if (decoder === null) {
    const reason = `unknown encoding "${encoding}"; expected UTF-8, ISO-8859-1 or windows-1252`;
    yield fileFault(source, 1, reason);
    return;
  }
  const elements = new ElementReader(source);
  try {
    for await (const chunk of source.chunks()) {
      yield* elements.read(() => elements.write(decoder.decode(chunk, { stream: true })));
      if (elements.isStopped) return;
    }
    yield* elements.read(() => elements.end(decoder.decode()));
  } catch (error) {
    if (!(error instanceof UnreadableInputError)) throw error;
    yield* elements.read(() => {
      throw new PaperFault(error.message.replace(/\.$/, ""));
    });
  }
}

/** Passes the parser's events to the PaperReader and collects the entries that each chunk completes. */
class ElementReader {
  readonly #parser = new SaxesParser();
  readonly #paper: PaperReader;
  #entries: ParsedEntry[] = [];
  #depth = 0;
  /** The line where the current tag starts. By the time of its event, the parser is at the tag's end. */
  #tagLine = 1;
  /** Characters since the parser's last event. */
  #sinceEvent = 0;
  isStopped = false;

  constructor(origin: Origin) {
    this.#paper = new PaperReader(origin);
    const parser = this.#parser;
    parser.ENTITIES = declaredEntities("");
    parser.on("doctype", (doctype) => {
      parser.ENTITIES = declaredEntities(doctype);
    });
    parser.on("opentagstart", () => {
      this.#tagLine = parser.line;
    });
    parser.on("opentag", ({ name, attributes }) => this.#open(name, attributes));
    parser.on("closetag", () => this.#close());
    parser.on("text", (text) => this.#text(text));
    parser.on("cdata", (text) => this.#text(text, "cdata"));
    parser.on("error", (error) => {
      // The message begins with the line, which the entry already has.
      const what = error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
      throw new PaperFault(`is not well-formed XML (${what})`);
    });
  }

  write(text: string): void {
    this.#sinceEvent += text.length;
    this.#parser.write(text);
    if (this.#sinceEvent > MAX_RECORD_LENGTH) {
      throw new PaperFault(`more than ${MAX_RECORD_LENGTH} characters of text without an element`);
    }
  }

  end(text: string): void {
    this.write(text);
    this.#parser.close();
    this.#entries.push(...this.#paper.end());
  }

  /** Runs `parse` and yields its entries. An error in it becomes the last entry. */
  *read(parse: () => void): Generator<ParsedEntry> {
    try {
      parse();
    } catch (error) {
      if (!(error instanceof PaperFault)) throw error;
      this.#entries.push(...this.#paper.stop(this.#parser.line, error.message));
      this.isStopped = true;
    }
    const entries = this.#entries;
    this.#entries = [];
    yield* entries;
  }

  #open(name: string, attributes: Attributes): void {
    this.#sinceEvent = 0;
    if (this.#depth === 0) {
      if (name !== "publicwhip") throw new PaperFault(`expected <publicwhip>, found <${name}>`);
      this.#paper.root(attributes);
    } else if (this.#depth === 1) this.#paper.open(name, this.#tagLine, attributes);
    else this.#paper.body?.open(name, attributes);
    this.#depth += 1;
  }

  #close(): void {
    this.#sinceEvent = 0;
    this.#depth -= 1;
    if (this.#depth === 1) this.#entries.push(...this.#paper.close());
    else if (this.#depth > 1) this.#paper.body?.close();
  }

  #text(text: string, kind: "text" | "cdata" = "text"): void {
    this.#sinceEvent = 0;
    const body = this.#paper.body;
    if (body !== null) body[kind](text);
    else if (this.#depth > 0 && /\S/.test(text)) this.#paper.strayText(this.#parser.line);
  }
}

import { SaxesParser } from "saxes";
import { UnreadableInputError } from "../../../model/errors.ts";
import { MAX_RECORD_LENGTH } from "../../../model/limits.ts";
import type { Origin, Source } from "../../read/open-source.ts";
import { type ParsedEntry, skip } from "../parsed-entry.ts";
import type { Attributes } from "./body-html.ts";
import { declaredEntities } from "./declared-entities.ts";
import { xmlDecoder, xmlEncoding } from "./decode-xml.ts";
import { PaperFault, PaperReader } from "./paper-reader.ts";

/**
 * Parses TheyWorkForYou's XML of a day's written answers, an element at a time. A file that is not well-formed gives what
 * stands before the fault, and one entry for the fault.
 */
export async function* parsePublicwhip(source: Source): AsyncGenerator<ParsedEntry> {
  const encoding = xmlEncoding(source.head);
  const decoder = xmlDecoder(encoding);
  if (decoder === null) {
    const reason = `the encoding "${encoding}" is not known; expected UTF-8, ISO-8859-1 or windows-1252`;
    yield skip(source, 1, reason);
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

/** Hands the parser's events on to the reader of the paper and collects the entries that a piece of the file completes. */
class ElementReader {
  readonly #parser = new SaxesParser();
  readonly #paper: PaperReader;
  #entries: ParsedEntry[] = [];
  #depth = 0;
  /** Line of the tag that is being read: the parser itself is at its end by then. */
  #tagLine = 1;
  /** Characters since the parser last made something of them. */
  #unused = 0;
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
      // The message begins with the place, which an entry gives by itself.
      const what = error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
      throw new PaperFault(
        `is not well-formed XML (${what}); expected every element closed and every entity declared`,
      );
    });
  }

  write(text: string): void {
    this.#unused += text.length;
    this.#parser.write(text);
    if (this.#unused > MAX_RECORD_LENGTH) {
      throw new PaperFault(
        `a text is longer than ${MAX_RECORD_LENGTH} characters; expected an element before that`,
      );
    }
  }

  end(text: string): void {
    this.write(text);
    this.#parser.close();
    this.#entries.push(...this.#paper.end());
  }

  /** Runs a step and gives its entries; a fault in it is the last of them. */
  *read(step: () => void): Generator<ParsedEntry> {
    try {
      step();
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
    this.#unused = 0;
    if (this.#depth === 0) {
      if (name !== "publicwhip") throw new PaperFault(`expected <publicwhip>, found <${name}>`);
      this.#paper.root(attributes);
    } else if (this.#depth === 1) this.#paper.open(name, this.#tagLine, attributes);
    else this.#paper.body?.open(name, attributes);
    this.#depth += 1;
  }

  #close(): void {
    this.#unused = 0;
    this.#depth -= 1;
    if (this.#depth === 1) this.#entries.push(...this.#paper.close());
    else if (this.#depth > 1) this.#paper.body?.close();
  }

  #text(text: string, kind: "text" | "cdata" = "text"): void {
    this.#unused = 0;
    const body = this.#paper.body;
    if (body !== null) body[kind](text);
    else if (this.#depth > 0 && /\S/.test(text)) this.#paper.strayText(this.#parser.line);
  }
}

import { JSONParser, TokenType } from "@streamparser/json";
import { MAX_JSON_DEPTH, MAX_RECORD_BYTES } from "../../../model/limits.ts";
import { WholeCharacters } from "./whole-characters.ts";

/** A value at the path that was asked for, or why it cannot be used. */
export type JsonRecord = { readonly value: unknown; readonly fault: string | null };

/** Cuts bytes of JSON into the values at one path, holding no more than one of them and those of one piece of bytes. */
export class JsonRecords {
  readonly #parser: JSONParser;
  readonly #characters = new WholeCharacters();
  #ready: JsonRecord[] = [];
  #depth = 0;
  #offset = 0;
  #written = 0;
  #sinceRecord = 0;
  #fault: string | null = null;
  #sawList = false;

  constructor(path: string) {
    const steps = path.split(".");
    const listDepth = steps.length - 2;
    // In `$.results.*` the list that counts is that of `results`, not one beside it.
    const listKey = listDepth === 0 ? null : steps[1];
    let text: unknown = null;
    let key: unknown = null;
    this.#parser = new JSONParser({ paths: [path], keepStack: false });
    this.#parser.onToken = ({ token, value, offset }) => {
      this.#offset = offset;
      if (token === TokenType.STRING) text = value;
      else if (token === TokenType.COLON && this.#depth === 1) key = text;
      if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
        const isList = token === TokenType.LEFT_BRACKET && this.#depth === listDepth;
        if (isList && (listKey === null || key === listKey)) this.#sawList = true;
        this.#depth += 1;
        if (this.#depth > MAX_JSON_DEPTH) throw new TooDeepError();
      } else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) {
        this.#depth -= 1;
      }
    };
    this.#parser.onValue = ({ value }) => {
      // Only where the file's bytes are at fault is a replacement character a loss.
      const damaged = !this.#characters.isUtf8 && JSON.stringify(value).includes("\uFFFD");
      this.#ready.push({ value, fault: damaged ? "is not valid UTF-8; expected text in UTF-8" : null });
      this.#sinceRecord = 0;
    };
    this.#parser.onError = (error) => {
      this.#fault ??= this.#describe(error);
    };
  }

  /** What ended the reading; null while there is nothing wrong. */
  get fault(): string | null {
    return this.#fault;
  }

  /** Whether there is a list at the path, be it an empty one. */
  get sawList(): boolean {
    return this.#sawList;
  }

  write(bytes: Uint8Array): void {
    if (this.#fault !== null) return;
    this.#sinceRecord += bytes.length;
    this.#parser.write(this.#characters.push(bytes));
    this.#written += bytes.length;
    if (this.#sinceRecord > MAX_RECORD_BYTES) {
      this.#fault ??= `is longer than ${MAX_RECORD_BYTES} bytes; expected it to end before that. The rest of the file is not read`;
    }
  }

  end(): void {
    if (this.#fault === null) this.#parser.write(this.#characters.end());
    if (this.#fault === null && !this.#parser.isEnded) this.#parser.end();
  }

  /** Gives the records that are complete, once. */
  take(): readonly JsonRecord[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #describe(error: Error): string {
    if (error instanceof TooDeepError) {
      return `is nested deeper than ${MAX_JSON_DEPTH} levels at byte ${this.#offset}; expected a written question. The rest of the file is not read`;
    }
    const [, found, at] = /^Unexpected "([\s\S]*?)" at .*absolute position "(\d+)"/.exec(error.message) ?? [];
    if (at !== undefined) {
      return `expected JSON, found ${JSON.stringify(found)} at byte ${at}. The rest of the file is not read`;
    }
    if (/ended in/.test(error.message)) {
      return `expected the rest of the file, found its end after ${this.#written} bytes`;
    }
    const [, token = "something else"] = /^Unexpected \w+ \(([\s\S]*)\) in state/.exec(error.message) ?? [];
    return `expected JSON, found ${token.slice(0, 80)} at byte ${this.#offset}. The rest of the file is not read`;
  }
}

class TooDeepError extends Error {}

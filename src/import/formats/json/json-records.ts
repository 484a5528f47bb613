import { JSONParser, TokenType } from "@streamparser/json";
import { MAX_JSON_DEPTH, MAX_RECORD_BYTES } from "../../../model/limits.ts";
import { CompleteCharacters } from "./complete-characters.ts";

/** A value at the requested path, or why it cannot be used. */
export type JsonRecord = { readonly value: unknown; readonly fault: string | null };

/** Streams the values at one path out of JSON bytes. It holds at most one value and those of one chunk in memory. */
export class JsonRecords {
  readonly #parser: JSONParser;
  readonly #characters = new CompleteCharacters();
  #ready: JsonRecord[] = [];
  #depth = 0;
  #offset = 0;
  #written = 0;
  #sinceRecord = 0;
  #fault: string | null = null;
  #sawList = false;

  constructor(path: string) {
    const keys = path.split(".");
    const listDepth = keys.length - 2;
    // In `$.results.*` only the list of `results` counts, not another at the same depth.
    const listKey = listDepth === 0 ? null : keys[1];
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
      // A replacement character is damage only if the file itself is not valid UTF-8.
      const damaged = !this.#characters.isUtf8 && JSON.stringify(value).includes("\uFFFD");
      this.#ready.push({ value, fault: damaged ? "is not valid UTF-8; save the file as UTF-8" : null });
      this.#sinceRecord = 0;
    };
    this.#parser.onError = (error) => {
      this.#fault ??= this.#describe(error);
    };
  }

  /** Why reading stopped; null if nothing is wrong. */
  get fault(): string | null {
    return this.#fault;
  }

  /** Whether there is a list at the path, even an empty one. */
  get sawList(): boolean {
    return this.#sawList;
  }

  write(bytes: Uint8Array): void {
    if (this.#fault !== null) return;
    this.#sinceRecord += bytes.length;
    this.#parser.write(this.#characters.push(bytes));
    this.#written += bytes.length;
    if (this.#sinceRecord > MAX_RECORD_BYTES) {
      this.#fault ??= `is longer than ${MAX_RECORD_BYTES} bytes, the limit for one record; ${NOT_READ}`;
    }
  }

  end(): void {
    if (this.#fault === null) this.#parser.write(this.#characters.end());
    if (this.#fault === null && !this.#parser.isEnded) this.#parser.end();
  }

  /** Returns the complete records, each only once. */
  take(): readonly JsonRecord[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #describe(error: Error): string {
    if (error instanceof TooDeepError) {
      return `is nested more than ${MAX_JSON_DEPTH} levels deep at byte ${this.#offset}; ${NOT_READ}`;
    }
    const [, found, at] = /^Unexpected "([\s\S]*?)" at .*absolute position "(\d+)"/.exec(error.message) ?? [];
    if (at !== undefined) {
      return `invalid JSON: unexpected ${JSON.stringify(found)} at byte ${at}; ${NOT_READ}`;
    }
    if (/ended in/.test(error.message)) {
      return `the JSON is incomplete: the file ends after ${this.#written} bytes`;
    }
    const [, token = "something else"] = /^Unexpected \w+ \(([\s\S]*)\) in state/.exec(error.message) ?? [];
    return `invalid JSON: unexpected ${token.slice(0, 80)} at byte ${this.#offset}; ${NOT_READ}`;
  }
}

const NOT_READ = "the rest of the file was not read";

class TooDeepError extends Error {}

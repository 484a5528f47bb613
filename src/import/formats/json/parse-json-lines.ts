import type { Source } from "../../read/open-source.ts";
import { splitLines } from "../../read/split-lines.ts";
import { describeValue } from "../describe-issue.ts";
import { type ParsedEntry, skip } from "../parsed-entry.ts";
import { readItem } from "./read-item.ts";

/** Parses JSON Lines: one question of Parliament's API per line. Other lines are skipped and reported by number. */
export async function* parseJsonLines(source: Source): AsyncGenerator<ParsedEntry> {
  for await (const lines of splitLines(source.chunks())) {
    for (const { number, text, fault } of lines) {
      if (fault === null && text.trim() === "") continue;
      const value = fault === null ? parse(text) : undefined;
      if (value !== undefined) yield* readItem(value, { origin: source, line: number, label: "" });
      else {
        const reason =
          fault ?? `expected one complete JSON object on this line, found ${describeValue(text)}`;
        yield skip(source, number, reason);
      }
    }
  }
}

/** Undefined if the text is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { type OnBytes, openSource } from "../read/open-source.ts";
import { knownFormats, plainText } from "./known-formats.ts";
import type { ParsedEntry } from "./parsed-entry.ts";

/** Parses a file of any known format. Throws UnreadableInputError only if the file cannot be opened. */
export async function* parseFile(path: string, onBytes?: OnBytes): AsyncGenerator<ParsedEntry> {
  const source = await openSource(path, onBytes);
  try {
    const format = knownFormats.find((each) => each.recognises(source.head)) ?? plainText;
    yield* format.parse(source);
  } finally {
    await source.close();
  }
}

const encodingDeclared = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;
/** How many bytes are searched for the declaration, which is the first thing in a file. */
const DECLARATION_BYTES = 400;

/** A label for TextDecoder from the byte order mark, else from the XML declaration, else UTF-8. */
export function xmlEncoding(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const start = new TextDecoder("latin1").decode(head.subarray(0, DECLARATION_BYTES));
  return encodingDeclared.exec(start.replace(/^ï»¿/, ""))?.[1] ?? "utf-8";
}

/**
 * A decoder that replaces invalid bytes by U+FFFD, so that only their record is lost; null if the encoding is unknown.
 */
export function xmlDecoder(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

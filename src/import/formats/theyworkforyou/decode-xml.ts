const encodingDeclared = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;
/** The longest head in which a declaration is looked for: it is the first thing in a file. */
const DECLARATION_BYTES = 400;

/** A label for TextDecoder: what the byte order mark says, else the XML declaration, else UTF-8. */
export function xmlEncoding(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const start = new TextDecoder("latin1").decode(head.subarray(0, DECLARATION_BYTES));
  return encodingDeclared.exec(start.replace(/^ï»¿/, ""))?.[1] ?? "utf-8";
}

/** A decoder that replaces what it cannot read by U+FFFD, so that only the record around it is lost; null for an encoding that is not known. */
export function xmlDecoder(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

import { utf16Of } from "../../../model/text-encoding.ts";

const encodingDeclared = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;
/** How many bytes are searched for the declaration, which is the first thing in a file. */
const DECLARATION_BYTES = 400;

/** A label for TextDecoder: from the byte order mark, or else from the XML declaration, or else UTF-8. */
export function xmlEncoding(head: Uint8Array): string {
  return declaredEncoding(head) ?? "utf-8";
}

/** The encoding from the byte order mark or the XML declaration, in lower case; null if there is neither. */
export function declaredEncoding(head: Uint8Array): string | null {
  const utf16 = utf16Of(head);
  const start = new TextDecoder(utf16 ?? "latin1").decode(head.subarray(0, DECLARATION_BYTES));
  const declared = encodingDeclared.exec(start.replace(/^ï»¿/, ""))?.[1]?.toLowerCase() ?? null;
  return utf16 !== null && /^\s*</.test(start) ? utf16 : declared;
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

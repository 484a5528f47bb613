import { utf16Of } from "../../../model/text-encoding.ts";

const encodingDeclared = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;
/** The longest head in which a declaration is looked for: it is the first thing in a file. */
const DECLARATION_BYTES = 400;

/** A label for TextDecoder: what the byte order mark says, else the XML declaration, else UTF-8. */
export function xmlEncoding(head: Uint8Array): string {
  return declaredEncoding(head) ?? "utf-8";
}

/** The same, in small letters; null for a file that does not begin as XML or declares nothing. */
export function declaredEncoding(head: Uint8Array): string | null {
  const utf16 = utf16Of(head);
  const start = new TextDecoder(utf16 ?? "latin1").decode(head.subarray(0, DECLARATION_BYTES));
  const declared = encodingDeclared.exec(start.replace(/^ï»¿/, ""))?.[1]?.toLowerCase() ?? null;
  return utf16 !== null && /^\s*</.test(start) ? utf16 : declared;
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

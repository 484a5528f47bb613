import { xmlDecoder, xmlEncoding } from "./decode-xml.ts";

/** Whatever may stand before the root element; the document type with its entities is what makes it long. */
const start = /^\s*<(?:\?xml|!DOCTYPE|!--|publicwhip[\s>/])/;
const root = /<publicwhip[\s>/]/;

/** True for the beginning of one of TheyWorkForYou's XML files, whatever its encoding. */
export function isPublicwhip(head: Uint8Array): boolean {
  const decoder = xmlDecoder(xmlEncoding(head)) ?? new TextDecoder("latin1");
  const text = decoder.decode(head);
  return start.test(text) && root.test(text);
}

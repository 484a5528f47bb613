import { xmlDecoder, xmlEncoding } from "./decode-xml.ts";

/** What may come before the root element. A document type with entities can be long. */
const start = /^\s*<(?:\?xml|!DOCTYPE|!--|publicwhip[\s>/])/;
const root = /<publicwhip[\s>/]/;

/** True for the beginning of a TheyWorkForYou XML file in any encoding. */
export function isPublicwhip(head: Uint8Array): boolean {
  const decoder = xmlDecoder(xmlEncoding(head)) ?? new TextDecoder("latin1");
  const text = decoder.decode(head);
  return start.test(text) && root.test(text);
}

/** Why a text that no format recognises is not imported, if its beginning shows what it is: another kind of XML, or HTML. */
export function unsupportedText(head: Uint8Array): string | null {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text)) {
    return "this is a web page; expected a file of written questions";
  }
  const root = rootOf(text);
  if (root === null) return null;
  const whose = parliaments.find(([name]) => name === root)?.[1];
  const found = whose === undefined ? `this is XML with the root <${root}>` : `this is XML ${whose}`;
  return `${found}; expected TheyWorkForYou's XML of written answers of the UK Parliament, whose root is <publicwhip>`;
}

/** Roots of the XML that other parliaments publish. */
const parliaments = [
  ["akomaNtoso", "of another parliament (Akoma Ntoso, as the Oireachtas and others publish it)"],
  ["Hansard", "of another parliament (Hansard of Canada)"],
  ["hansard", "of another parliament (Hansard of Australia)"],
  ["ArrayOfQuestion", "of another parliament (questions of the Scottish Parliament)"],
] as const;

/** The name of the root element of XML; null for anything else. */
function rootOf(text: string): string | null {
  const start = text.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (!/^<(?:\?xml\b|!doctype\b|!--|[A-Za-z][\w:.-]*(?:\s+[\w:.-]+\s*=|\s*\/?>))/i.test(start)) return null;
  const bare = start.replace(/<\?.*?\?>|<!--.*?-->|<!doctype[^[>]*(?:\[.*?\]\s*)?>/gis, "").trimStart();
  const [, name = null] = /^<([A-Za-z][\w:.-]*)/.exec(bare) ?? [];
  return name?.replace(/^.*:/, "") ?? null;
}

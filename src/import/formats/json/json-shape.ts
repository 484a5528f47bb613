import { Tokenizer, TokenType } from "@streamparser/json";

/** How a JSON file contains its records. */
export type JsonShape = "lines" | "list" | "results" | "packet" | "item";

/** Where the records are, as paths for @streamparser/json. */
export const recordPaths: Readonly<Record<Exclude<JsonShape, "lines">, string>> = {
  list: "$.*",
  results: "$.results.*",
  packet: "$.records.*.detail_payload",
  item: "$",
};

/** The shape of a JSON file, from its first bytes; null if it is not JSON. */
export function jsonShape(head: Uint8Array): JsonShape | null {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  const start = text.trimStart();
  if (/^\[\s*(?:[{\]"\d-]|null|true|false|\[|$)/.test(start)) return "list";
  if (!/^\{\s*(?:["}]|$)/.test(start)) return null;
  const keys = topLevelKeys(start);
  if (keys.has("results") || keys.has("totalResults")) return "results";
  if (keys.has("records") && !keys.has("questionText")) return "packet";
  return isLines(start) ? "lines" : "item";
}

/** True for JSON Lines: the first line is an object or, if that line is damaged, the second begins with one. */
function isLines(text: string): boolean {
  const [first = "", second = ""] = text.split(/[\r\n]+/, 2);
  // A first line longer than the head must be JSON Lines, because nothing else has objects of that size.
  if (first.length === text.length && !isJson(first)) return first.length > 1000;
  return isJson(first) || (first.trim() !== "{" && second.startsWith("{"));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The keys of the first object, as far as the head shows them. */
function topLevelKeys(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  let depth = 0;
  let last = "";
  const tokenizer = new Tokenizer();
  tokenizer.onToken = ({ token, value }) => {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth += 1;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth -= 1;
    else if (token === TokenType.STRING) last = String(value);
    else if (token === TokenType.COLON && depth === 1) keys.add(last);
  };
  // Errors are reported when the file is read.
  tokenizer.onError = () => {};
  tokenizer.write(text);
  return keys;
}

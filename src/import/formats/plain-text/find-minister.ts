import type { Line } from "../../read/split-lines.ts";
import { looksLikeName } from "./looks-like-name.ts";
import type { BlockMinister } from "./parsed-block.ts";

/** The line between a question and its answer, and the minister it names; null if the name is missing. */
export type FoundMinister = { readonly index: number; readonly minister: BlockMinister };

const label = /^answered by\b\s*:?\s*/i;
const olderLabel = /^answer(?:\s*\((.*)\))?\s*:?$/i;
const dash = /\s[-–—](?:\s|$)/;
const MAX_LENGTH = 500;

/**
 * Finds `Answered by NAME - ROLE` below a question. A paragraph of the question may begin with the same words, so this
 * takes the first line with something that looks like a name, or else the first with a dash before a role.
 */
export function findMinister(lines: readonly Line[]): FoundMinister | null {
  const printed = lines.map((line) => (line.text.length > MAX_LENGTH ? null : afterLabel(line.text)));
  const named = printed.findIndex((value) => value !== null && (value === "" || isNamed(value)));
  const index = named === -1 ? printed.findIndex((value) => value !== null && hasRole(value)) : named;
  const value = printed[index];
  return value === undefined || value === null ? null : { index, minister: parseMinister(value) };
}

/** The same for the older layout's `Answer (NAME)`. */
export function findOlderMinister(lines: readonly Line[]): FoundMinister | null {
  for (const [index, line] of lines.entries()) {
    if (line.text.length > MAX_LENGTH) continue;
    const match = olderLabel.exec(line.text);
    if (match === null) continue;
    const name = (match[1] ?? "").trim();
    if (name === "" || isNamed(name)) return { index, minister: parseMinister(name) };
  }
  return null;
}

/** `Al Carns - Parliamentary Under-Secretary (Ministry of Defence)` → name and role; null if there is no name. */
export function parseMinister(printed: string): BlockMinister {
  const value = printed.trim().replace(/\s+/g, " ");
  const at = value.search(dash);
  const name = at === -1 ? value : value.slice(0, at).trim();
  const role = at === -1 ? "" : value.slice(at + 2).trim();
  return name === "" ? null : { name, role: role || null };
}

function afterLabel(text: string): string | null {
  const match = label.exec(text);
  return match === null ? null : text.slice(match[0].length).trim();
}

function isNamed(value: string): boolean {
  const minister = parseMinister(value);
  return minister !== null && looksLikeName(minister.name) && !minister.role?.endsWith(".");
}

function hasRole(value: string): boolean {
  const minister = parseMinister(value);
  return minister?.role !== null && !/^(?:the|a|my|our|this|that)\b/i.test(value) && !value.endsWith(".");
}

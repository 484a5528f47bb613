import { namesPeerage } from "../../../model/peerage.ts";
import { looksLikeName } from "./looks-like-name.ts";
import type { BlockAsker } from "./parsed-block.ts";

/** The form expected after `Asked by:` and `Questioner:`, for messages. */
export const askerForm = "NAME (PARTY - CONSTITUENCY)";

const MAX_LENGTH = 400;
/** A dash between spaces. Hyphens inside names have no spaces. */
const dash = /\s[-–—](?:\s|$)/;

/**
 * `Anneliese Dodds (Labour (Co-op) - Oxford East)` → name, party and constituency; null if there is no name or a
 * bracket is missing.
 */
export function parseAsker(printed: string): BlockAsker | null {
  if (printed.length > MAX_LENGTH) return null;
  const value = printed.trim().replace(/\s+/g, " ");
  const open = value.endsWith(")") ? openingOf(value) : value.length;
  const name = value.slice(0, open).trim();
  if (!/\p{L}/u.test(name) || !balanced(name)) return null;
  const { party, constituency } = splitPartyAndConstituency(value.slice(open + 1, -1));
  return { name, party, constituency };
}

/** True for an asker in the full form. That alone shows the start of a record. */
export function isFullAsker(printed: string): boolean {
  const asker = parseAsker(printed);
  return asker !== null && asker.party !== null && asker.constituency !== null && looksLikeName(asker.name);
}

/** The index of the bracket that the last character closes. Parties and constituencies may contain brackets too. */
function openingOf(value: string): number {
  let depth = 0;
  for (let at = value.length - 1; at >= 0; at -= 1) {
    if (value[at] === ")") depth += 1;
    if (value[at] === "(") depth -= 1;
    if (depth === 0) return at;
  }
  return 0;
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Splits at the first dash. If the end names a peerage, earlier dashes belong to the party. */
function splitPartyAndConstituency(inside: string): Pick<BlockAsker, "party" | "constituency"> {
  const dashes = [...inside.matchAll(new RegExp(dash, "g"))].map((match) => match.index);
  const divisions = dashes.filter((at) => balanced(inside.slice(0, at)));
  const last = divisions.at(-1);
  if (last === undefined) return namesPeerage(inside) ? pair("", inside) : pair(inside, "");
  const at = namesPeerage(inside.slice(last + 2).trim()) ? last : (divisions[0] ?? last);
  return pair(inside.slice(0, at), inside.slice(at + 2));
}

function pair(party: string, constituency: string): Pick<BlockAsker, "party" | "constituency"> {
  return { party: party.trim() || null, constituency: constituency.trim() || null };
}

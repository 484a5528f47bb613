import type { Line } from "../../read/split-lines.ts";
import { parseMinister } from "./find-minister.ts";
import { looksLikeName } from "./looks-like-name.ts";
import type { BlockMinister, Finding } from "./parsed-block.ts";

/** Who answered, as a question page prints it, and how many lines that takes. */
export type PageCredit = {
  readonly minister: BlockMinister;
  readonly length: number;
  readonly unrecognised: readonly Finding[];
};

const portrait = /(?:^|\s)portrait$/i;
const MAX_ROLE = 200;

/**
 * Reads the lines between `Answered by` and `This question was answered on`: the caption of a portrait, the name, the
 * role. Where the second line is missing (`bounded` is false), only lines that read as a name and a role are taken.
 */
export function parsePageCredit(lines: readonly Line[], bounded: boolean): PageCredit {
  const captions = lines.findIndex((line) => !portrait.test(line.text));
  const from = captions === -1 ? lines.length : captions;
  const caption = lines[from - 1]?.text.replace(portrait, "").trim() ?? "";
  const length = bounded ? lines.length : from + countCredit(lines.slice(from));
  const [name, ...below] = lines.slice(from, length).filter((line) => !portrait.test(line.text));
  const printed = parseMinister(name?.text ?? caption);
  // A role beside the name leaves no room for one below it.
  const roleLines = printed !== null && printed.role === null ? 1 : 0;
  const role = printed?.role ?? below.slice(0, roleLines)[0]?.text ?? null;
  const minister = printed === null ? null : { name: printed.name, role };
  const others = below.slice(roleLines);
  const unrecognised = others.map((line) => ({
    line: line.number,
    reason: "text that belongs to no part of the record; expected one name and one role below `Answered by`",
  }));
  return { minister, length, unrecognised };
}

function countCredit(lines: readonly Line[]): number {
  const [name, role] = lines;
  if (name === undefined || !looksLikeName(name.text)) return 0;
  return role === undefined || role.text.length > MAX_ROLE || /[.?!:;]$/.test(role.text) ? 1 : 2;
}

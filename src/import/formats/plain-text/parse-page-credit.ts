import type { Line } from "../../read/split-lines.ts";
import { parseMinister } from "./find-minister.ts";
import { looksLikeName } from "./looks-like-name.ts";
import type { BlockMinister, Finding } from "./parsed-block.ts";

/** Who answered, as a question page prints it, and the number of lines it takes. */
export type PageCredit = {
  readonly minister: BlockMinister;
  readonly length: number;
  readonly warnings: readonly Finding[];
};

const portrait = /(?:^|\s)portrait$/i;
const MAX_ROLE = 200;

/**
 * Reads the lines between `Answered by` and `This question was answered on`: the caption of a portrait, the name and
 * the role. If the latter line is missing (`bounded` is false), it takes only lines that look like a name and a role.
 */
export function parsePageCredit(lines: readonly Line[], bounded: boolean): PageCredit {
  const captions = lines.findIndex((line) => !portrait.test(line.text));
  const from = captions === -1 ? lines.length : captions;
  const caption = lines[from - 1]?.text.replace(portrait, "").trim() ?? "";
  const length = bounded ? lines.length : from + countCredit(lines.slice(from));
  const [name, ...below] = lines.slice(from, length).filter((line) => !portrait.test(line.text));
  const printed = parseMinister(name?.text ?? caption);
  // If the name's line has a role, the next line is not a role.
  const roleLines = printed !== null && printed.role === null ? 1 : 0;
  const role = printed?.role ?? below.slice(0, roleLines)[0]?.text ?? null;
  const minister = printed === null ? null : { name: printed.name, role };
  const others = below.slice(roleLines);
  const warnings = others.map((line) => ({
    line: line.number,
    reason: "unexpected text; expected only one name and one role below `Answered by`",
  }));
  return { minister, length, warnings };
}

function countCredit(lines: readonly Line[]): number {
  const [name, role] = lines;
  if (name === undefined || !looksLikeName(name.text)) return 0;
  return role === undefined || role.text.length > MAX_ROLE || /[.?!:;]$/.test(role.text) ? 1 : 2;
}

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Two files of an engine's queries, and how much of them is equal when names are masked, from 0 to 1. */
export type Twins = { readonly files: readonly [one: string, other: string]; readonly equal: number };

type Masked = {
  readonly path: string;
  readonly lines: number;
  readonly words: readonly string[];
  readonly counts: Counts;
};
type Counts = ReadonlyMap<string, number>;

/** A file with fewer lines is not compared. It says too little, or is one line that includes a part. */
const MIN_LINES = 6;

/** The pairs of files of `folder` that are equal to at least the given share, the most equal ones first. */
export function findTwins(folder: string, atLeast: number): readonly Twins[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith("migrations"))
    .map(({ parentPath, name }) => masked(folder, join(parentPath, name)))
    .filter(({ lines }) => lines >= MIN_LINES)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return files
    .flatMap((one, index) =>
      files
        .slice(index + 1)
        .filter((other) => mostEqual(one, other) >= atLeast)
        .map(
          (other): Twins => ({ files: [one.path, other.path], equal: equalShare(one.words, other.words) }),
        ),
    )
    .filter(({ equal }) => equal >= atLeast)
    .sort((a, b) => b.equal - a.equal);
}

function masked(folder: string, file: string): Masked {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .map(maskNames)
    .filter((line) => line.length > 0);
  const words = lines.flat();
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { path: relative(folder, file), lines: lines.length, words, counts };
}

const mark = /^\s*(?:--|\/\/)([?!/:])\s*/;
const comment = /^\s*(?:--|\/\/)/;
const reverseMark = /(?:--|\/\/)~\s*$/;
const tokens = /'[^']*'|"[^"]*"|\w+|\S/g;

/**
 * The words and signs of a line; none of a comment. Keywords stay, and so do the marks of templates. Names, values and what
 * marks name are each one and the same word.
 */
function maskNames(line: string): readonly string[] {
  const [found, sign] = line.match(mark) ?? [];
  if (found !== undefined) {
    const named = line.slice(found.length).split(/\s+/);
    return [`mark ${sign}`, ...named.map(() => "x")];
  }
  if (comment.test(line)) return [];
  const words = line.replace(reverseMark, "").match(tokens) ?? [];
  return words.map((word, index) => (isName(word, words[index - 1]) ? "x" : word));
}

/** Keywords are in capitals, and so are types of edges, which follow a colon or a bar. */
function isName(word: string, before = ""): boolean {
  return /^['"\w]/.test(word) && (!/^[A-Z]+$/.test(word) || [":", "|"].includes(before));
}

/** A bound of `equalShare` that is quick to find. */
function mostEqual(one: Masked, other: Masked): number {
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / (one.words.length + other.words.length);
}

/** The share of both lists that is their longest common subsequence. */
function equalShare(one: readonly string[], other: readonly string[]): number {
  let above = new Uint16Array(other.length + 1);
  for (const word of one) {
    const row = new Uint16Array(other.length + 1);
    for (const [index, each] of other.entries())
      row[index + 1] =
        word === each ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0);
    above = row;
  }
  return (2 * (above.at(-1) ?? 0)) / (one.length + other.length);
}

import { SNIPPET_LENGTH } from "../model/limits.ts";
import { type FoundTerm, findTerms } from "./find-terms.ts";
import type { SearchText } from "./search-text.ts";

/** An unaltered part of a text that shows why it matches. */
export type Snippet = {
  readonly text: string;
  /** Its offset in the text. */
  readonly start: number;
  /** Matched words as offsets into the snippet, in order and without overlaps. */
  readonly highlights: readonly Highlight[];
};

/** `snippet.text.slice(start, end)` is the surface form. */
export type Highlight = { readonly start: number; readonly end: number; readonly surface: string };

/** At most `most` snippets that show as many of the search terms as possible, in text order. */
export function makeSnippets(text: string, search: SearchText, most: number): readonly Snippet[] {
  const groups = closeTogether(findTerms(text, search));
  const best = groups.toSorted((a, b) => countTerms(b) - countTerms(a) || b.length - a.length).slice(0, most);
  return groups.filter((group) => best.includes(group)).map((group) => excerptAround(text, group));
}

/** Groups matches that fit into one snippet. A match longer than a snippet gets its own group. */
function closeTogether(found: readonly FoundTerm[]): readonly (readonly FoundTerm[])[] {
  const groups: FoundTerm[][] = [];
  for (const match of found) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && match.end - first.start <= SNIPPET_LENGTH)
      group.push(match);
    else groups.push([match]);
  }
  return groups;
}

/** How many different terms a group shows. */
function countTerms(group: readonly FoundTerm[]): number {
  return new Set(group.map(({ term }) => term)).size;
}

/** Extends a group with whole words on both sides, up to the length of a snippet. */
function excerptAround(text: string, group: readonly FoundTerm[]): Snippet {
  const first = group[0]?.start ?? 0;
  const last = Math.max(...group.map(({ end }) => end));
  const room = Math.max(0, SNIPPET_LENGTH - (last - first));
  const after = Math.min(text.length - last, Math.max(Math.ceil(room / 2), room - first));
  const start = wordStart(text, Math.max(0, first - (room - after)), first);
  const end = wordEnd(text, last + after, last);
  const highlights = mergeOverlaps(group).map((match) => ({
    start: match.start - start,
    end: match.end - start,
    surface: text.slice(match.start, match.end),
  }));
  return { text: text.slice(start, end), start, highlights };
}

/** The first start of a word between `from` and `to`. */
function wordStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (/\s/.test(text.charAt(at)) || (at > 0 && !/\s/.test(text.charAt(at - 1))))) at++;
  return at;
}

/** The last end of a word between `to` and `from`. */
function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at > to && (/\s/.test(text.charAt(at - 1)) || (at < text.length && !/\s/.test(text.charAt(at)))))
    at--;
  return at;
}

function mergeOverlaps(
  group: readonly FoundTerm[],
): readonly { readonly start: number; readonly end: number }[] {
  const joined: { readonly start: number; readonly end: number }[] = [];
  for (const { start, end } of group) {
    const before = joined.at(-1);
    if (before === undefined || start >= before.end) joined.push({ start, end });
    else joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, end) };
  }
  return joined;
}

import { SNIPPET_LENGTH } from "../model/limits.ts";
import { type FoundTerm, findTerms } from "./find-terms.ts";
import type { SearchText } from "./search-text.ts";

/** A stretch of a text that shows why it was found; nothing in it is altered. */
export type Snippet = {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
  /** The words searched for: places in the snippet, in order, apart from each other. */
  readonly highlights: readonly Highlight[];
};

/** `snippet.text.slice(start, end)` is the surface form. */
export type Highlight = { readonly start: number; readonly end: number; readonly surface: string };

/** The stretches that show most of what was searched for, at most `most`, in text order. */
export function makeSnippets(text: string, search: SearchText, most: number): readonly Snippet[] {
  const groups = closeTogether(findTerms(text, search));
  const best = groups.toSorted((a, b) => shown(b) - shown(a) || b.length - a.length).slice(0, most);
  return groups.filter((group) => best.includes(group)).map((group) => excerptAround(text, group));
}

/** Found places in groups, each short enough for one snippet unless a single place is not. */
function closeTogether(found: readonly FoundTerm[]): readonly (readonly FoundTerm[])[] {
  const groups: FoundTerm[][] = [];
  for (const position of found) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && position.end - first.start <= SNIPPET_LENGTH)
      group.push(position);
    else groups.push([position]);
  }
  return groups;
}

/** How many of the terms a group shows. */
function shown(group: readonly FoundTerm[]): number {
  return new Set(group.map(({ term }) => term)).size;
}

/** Fills up with whole words on both sides as far as a snippet may go. */
function excerptAround(text: string, group: readonly FoundTerm[]): Snippet {
  const first = group[0]?.start ?? 0;
  const last = Math.max(...group.map(({ end }) => end));
  const room = Math.max(0, SNIPPET_LENGTH - (last - first));
  const after = Math.min(text.length - last, Math.max(Math.ceil(room / 2), room - first));
  const start = wordStart(text, Math.max(0, first - (room - after)), first);
  const end = wordEnd(text, last + after, last);
  const highlights = apart(group).map((position) => ({
    start: position.start - start,
    end: position.end - start,
    surface: text.slice(position.start, position.end),
  }));
  return { text: text.slice(start, end), start, highlights };
}

/** The first place from `from` on, and not beyond `to`, at which a word begins. */
function wordStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (/\s/.test(text.charAt(at)) || (at > 0 && !/\s/.test(text.charAt(at - 1))))) at++;
  return at;
}

/** The last place up to `from`, and not before `to`, at which a word ends. */
function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at > to && (/\s/.test(text.charAt(at - 1)) || (at < text.length && !/\s/.test(text.charAt(at)))))
    at--;
  return at;
}

/** Places that overlap become one. */
function apart(group: readonly FoundTerm[]): readonly { readonly start: number; readonly end: number }[] {
  const joined: { readonly start: number; readonly end: number }[] = [];
  for (const { start, end } of group) {
    const before = joined.at(-1);
    if (before === undefined || start >= before.end) joined.push({ start, end });
    else joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, end) };
  }
  return joined;
}

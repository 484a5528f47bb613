import { foldText } from "../fold-character.ts";
import { buildWordTrie, scanPhrases, type WordTrie } from "../word-trie.ts";
import { scanSurfaces } from "./scan-surfaces.ts";

/** Names of people and constituencies that contain a country's name. */
export type KnownNames = {
  readonly trie: WordTrie<true>;
  /** The country names they contain, folded. A text without any of these need not be searched. */
  readonly surfaces: ReadonlySet<string>;
};

type Position = { readonly start: number; readonly end: number };

/** Keeps the names that contain a country's name; null if none does. One-word names are too common to count. */
export function knownNames(names: Iterable<string>): KnownNames | null {
  const phrases = new Set<string>();
  const surfaces = new Set<string>();
  for (const name of names) {
    const surface = name.trim();
    const contained = scanSurfaces(surface).filter(({ start, end }) => end - start < surface.length);
    if (!surface.includes(" ") || contained.length === 0) continue;
    phrases.add(surface);
    for (const { start, end } of contained) surfaces.add(foldText(surface.slice(start, end)));
  }
  if (phrases.size === 0) return null;
  return {
    trie: buildWordTrie([...phrases].map((surface) => ({ surface, value: true as const }))),
    surfaces,
  };
}

/** The positions that are not part of a known name. */
export function outsideNames<P extends Position>(
  { trie, surfaces }: KnownNames,
  text: string,
  positions: readonly P[],
): readonly P[] {
  if (!positions.some(({ start, end }) => surfaces.has(foldText(text.slice(start, end))))) return positions;
  const names: Position[] = [];
  scanPhrases(trie, text, ({ start, end }) => {
    names.push({ start, end });
  });
  // Both lists are in text order, and neither overlaps itself.
  let next = 0;
  return positions.filter(({ start, end }) => {
    while ((names[next]?.end ?? Infinity) < end) next++;
    return start < (names[next]?.start ?? Infinity);
  });
}

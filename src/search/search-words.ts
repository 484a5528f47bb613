import { withoutNoteMarks } from "./note-marks.ts";

/**
 * Texts and searches as words: compatibility forms resolved, accents and case dropped, divided at everything that is no
 * letter or digit. Both engines are given these words and nothing else, so that neither divides a text its own way.
 */

/** A word and where it stands: `text.slice(start, end)` is its surface form. */
export type WordSpan = { readonly word: string; readonly start: number; readonly end: number };

/** Marks, and what only says where a word may be broken: they are part of a word and make no difference to it. */
const unheard = /[\p{M}\p{Cf}]+/gu;

/**
 * A number of one or two digits behind four letters or more is a word by itself, so that a note's number that has lost its
 * place above the line (`Russia1`) does not hide the word. Longer runs are several words in a row: Lucene would divide
 * them after 255 units, SQLite cut them off.
 */
const word = /\p{L}{4,100}(?=\p{N}{1,2}(?![\p{L}\p{N}]))|[\p{L}\p{N}]{1,100}/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  // Marks go first too: to put a long run of them in order takes time that grows with its square.
  return folded(withoutNoteMarks(text).replace(unheard, "")).match(word) ?? [];
}

/** The same words with their places, in UTF-16 code units. */
export function wordSpans(text: string): readonly WordSpan[] {
  let whole = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of withoutNoteMarks(text)) {
    const units = foldedCharacter(character);
    const end = at + character.length;
    whole += units;
    for (let unit = 0; unit < units.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    // A mark ends with the letter before it.
    if (units === "" && ends.at(-1) === at) ends[ends.length - 1] = end;
    at = end;
  }
  return Array.from(whole.matchAll(word), ({ 0: found, index }) => ({
    word: found,
    start: starts[index] ?? 0,
    end: ends[index + found.length - 1] ?? 0,
  }));
}

/** Letters beyond ASCII, folded; there are no more of them than Unicode has. */
const characters = new Map<string, string>();

function foldedCharacter(character: string): string {
  let found = characters.get(character);
  if (found === undefined) {
    found = folded(character);
    characters.set(character, found);
  }
  return found;
}

function folded(text: string): string {
  // A small letter may have a mark of its own. Only sigma depends on its neighbours.
  return text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(unheard, "").replaceAll("ς", "σ");
}

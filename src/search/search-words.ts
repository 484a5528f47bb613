import { withoutNoteMarks } from "./note-marks.ts";

/**
 * Splits texts and searches into words: compatibility forms are resolved, accents and case are dropped, and anything
 * but a letter or digit separates words. Both engines index only these words, so that they split texts in the same way.
 */

/** A word and its span: `text.slice(start, end)` is its surface form. */
export type WordSpan = { readonly word: string; readonly start: number; readonly end: number };

/** Marks and format characters: they are part of a word but make no difference to it. */
const ignored = /[\p{M}\p{Cf}]+/gu;

/**
 * One or two digits after four letters or more are a separate word, so that a note's number that lost its superscript
 * (`Russia1`) does not hide the word. Longer runs are split into several words: Lucene would split them after 255 units,
 * and SQLite would truncate them.
 */
const word = /\p{L}{4,100}(?=\p{N}{1,2}(?![\p{L}\p{N}]))|[\p{L}\p{N}]{1,100}/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  // Remove marks before normalising too, because sorting a long run of them takes quadratic time.
  return folded(withoutNoteMarks(text).replace(ignored, "")).match(word) ?? [];
}

/** The same words with their offsets in UTF-16 code units. */
export function wordSpans(text: string): readonly WordSpan[] {
  let foldedText = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of withoutNoteMarks(text)) {
    const units = foldedCharacter(character);
    const end = at + character.length;
    foldedText += units;
    for (let unit = 0; unit < units.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    // A mark belongs to the letter before it.
    if (units === "" && ends.at(-1) === at) ends[ends.length - 1] = end;
    at = end;
  }
  return Array.from(foldedText.matchAll(word), ({ 0: found, index }) => ({
    word: found,
    start: starts[index] ?? 0,
    end: ends[index + found.length - 1] ?? 0,
  }));
}

/** A cache of folded characters. */
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
  // Lower-casing may add a mark, so normalise again. Only sigma depends on its neighbours.
  return text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(ignored, "").replaceAll("ς", "σ");
}

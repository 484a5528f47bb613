const plain = "0123456789+-−=()";
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
const lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";
const letters = "abcdefghijklmnoprstuvwxyz";
const raisedLetters = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";

/** Longer text in superscript is a note set small, not a sign. */
const MAX_LENGTH = 12;

/** "1" → "¹"; a lone letter too ("a" → "ᵃ"), being a footnote's mark; "th" and whatever has no such form stay. */
export function raise(word: string): string {
  return word.length === 1 && letters.includes(word)
    ? translate(word, letters, raisedLetters)
    : translate(word, plain, raised);
}

/** "2" → "₂". */
export function lower(word: string): string {
  return translate(word, plain, lowered);
}

/** True for text short enough to be a sign above or below the line. */
export function isSign(text: string): boolean {
  return text.trim().length <= MAX_LENGTH;
}

function translate(word: string, from: string, to: string): string {
  return [...word].map((character) => to[from.indexOf(character)] ?? character).join("");
}

const plain = "0123456789+-−=()";
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
const lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";
const letters = "abcdefghijklmnoprstuvwxyz";
const raisedLetters = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";

/** Longer text in superscript is a note in small print, not a sign. */
const MAX_LENGTH = 12;

/** "1" → "¹", and "a" → "ᵃ" because single letters mark footnotes. "th" and other text stay as they are. */
export function raise(word: string): string {
  return word.length === 1 && letters.includes(word)
    ? translate(word, letters, raisedLetters)
    : translate(word, plain, raised);
}

/** "2" → "₂". */
export function lower(word: string): string {
  return translate(word, plain, lowered);
}

/** True for text short enough to be a superscript or subscript sign. */
export function isSign(text: string): boolean {
  return text.trim().length <= MAX_LENGTH;
}

function translate(word: string, from: string, to: string): string {
  return [...word].map((character) => to[from.indexOf(character)] ?? character).join("");
}

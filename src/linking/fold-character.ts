/** What the scanners need to know of a UTF-16 code unit, looked up in tables so that a scan costs one read a unit. */

const UNITS = 0x1_0000;

/** Part of a word: a letter, a digit or a combining mark. */
export const WORD = 1;
export const UPPER = 2;
/** A combining mark, which a match passes over. */
export const MARK = 4;
export const SPACE = 8;
export const DIGIT = 16;

/** Accents are folded in the blocks where names in English text have them; elsewhere a unit stands for itself. */
function hasLatinAccents(unit: number): boolean {
  return unit < 0x0250 || (unit >= 0x1e00 && unit < 0x1f00);
}

function foldedUnit(unit: number): number {
  if ((unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212) return 0x2d;
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x02bc || unit === 0x60 || unit === 0xb4) return 0x27;
  const char = String.fromCharCode(unit);
  const lower = char.toLowerCase();
  const plain = hasLatinAccents(unit) ? lower.normalize("NFD").replace(/\p{M}/gu, "") : lower;
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
}

function unitTraits(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/\s/u.test(char)) return SPACE;
  if (/\p{M}/u.test(char)) return WORD | MARK;
  if (/\p{N}/u.test(char)) return WORD | DIGIT;
  if (!/\p{L}/u.test(char)) return 0;
  return char.toLowerCase() === char ? WORD : WORD | UPPER;
}

/** For each code unit: the same letter small and without accent, and one shape for all dashes, apostrophes and spaces. */
export const folded: Uint16Array = new Uint16Array(UNITS);

/** For each code unit: WORD, UPPER, MARK, SPACE and DIGIT as bits. */
export const traits: Uint8Array = new Uint8Array(UNITS);

for (let unit = 0; unit < UNITS; unit++) {
  const bits = unitTraits(unit);
  traits[unit] = bits;
  folded[unit] = (bits & SPACE) !== 0 ? 0x20 : (bits & WORD) === 0 || unit < 0x3000 ? foldedUnit(unit) : unit;
}

/** The traits of the code unit at a place; 0 beyond either end of the text. */
export function traitsAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (traits[text.charCodeAt(at)] ?? 0) : 0;
}

/** A phrase as the tries store it. */
export function foldText(text: string): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (((traits[unit] ?? 0) & MARK) === 0) result += String.fromCharCode(folded[unit] ?? unit);
  }
  return result;
}

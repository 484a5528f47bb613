/** Character classes of UTF-16 code units, in lookup tables so that a scan costs one read per unit. */

const UNITS = 0x1_0000;

/** Part of a word: a letter, a digit or a combining mark. */
export const WORD = 1;
export const UPPER = 2;
/** A combining mark, which a match passes over. */
export const MARK = 4;
export const SPACE = 8;
export const DIGIT = 16;
/** A superscript or subscript sign. It marks a note and is not part of the word before it: `Russia¹`. */
export const RAISED = 32;

/** No unit above this is an upper-case or accented letter found in names in English text. */
const LAST_FOLDED = 0x2fff;

/** Accents are folded only in the blocks used by names in English text. Other letters are only lower-cased. */
function hasLatinAccents(unit: number): boolean {
  return unit < 0x0250 || (unit >= 0x1e00 && unit < 0x1f00);
}

function foldedUnit(unit: number): number {
  if ((unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212) return 0x2d;
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x02bc || unit === 0x60 || unit === 0xb4) return 0x27;
  const lower = String.fromCharCode(unit).toLowerCase();
  const plain = hasLatinAccents(unit) ? lower.normalize("NFD").replace(/\p{M}/gu, "") : lower;
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
}

/** For each code unit, its lower-case form without accents; all dashes, apostrophes and spaces become one of each. */
export const folded: Uint16Array = new Uint16Array(UNITS);

/** For each code unit, WORD, UPPER, MARK, SPACE, DIGIT and RAISED as bits. Halves of surrogate pairs have none. */
export const traits: Uint8Array = new Uint8Array(UNITS);

/** Every code unit in order. Halves of surrogate pairs are blanked so that no two of them combine. */
function everyUnit(): string {
  const units = Uint16Array.from({ length: UNITS }, (_, unit) =>
    unit >= 0xd800 && unit < 0xe000 ? 0 : unit,
  );
  return Buffer.from(units.buffer).toString("utf16le");
}

/** Superscript and subscript digits, brackets and small letters. */
const raisedSigns = /[²³¹⁰ⁱ⁴-₎ₐ-ₜᵃ-ᵛᶜᶠᶻʰʲʳˡˢʷˣʸ]+/gu;

function fillTables(): void {
  const classes: readonly (readonly [RegExp, number])[] = [
    [/\p{L}+/gu, WORD],
    [/[\p{Lu}\p{Lt}]+/gu, UPPER],
    [/\p{N}+/gu, WORD | DIGIT],
    [/\p{M}+/gu, WORD | MARK],
    [/\s+/gu, SPACE],
    [raisedSigns, RAISED],
  ];
  const all = everyUnit();
  for (const [pattern, bits] of classes) {
    for (const run of all.matchAll(pattern)) {
      const end = run.index + run[0].length;
      for (let unit = run.index; unit < end; unit++) traits[unit] = (traits[unit] ?? 0) | bits;
    }
  }
  for (let unit = 0; unit < UNITS; unit++) {
    if (((traits[unit] ?? 0) & RAISED) !== 0) traits[unit] = RAISED;
    const isSpace = ((traits[unit] ?? 0) & SPACE) !== 0;
    folded[unit] = isSpace ? 0x20 : unit > LAST_FOLDED ? unit : foldedUnit(unit);
  }
}

fillTables();

/** The traits of the code unit at an index; 0 beyond either end of the text. */
export function traitsAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (traits[text.charCodeAt(at)] ?? 0) : 0;
}

/** Folds a phrase to the form in which tries store it. */
export function foldText(text: string): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (((traits[unit] ?? 0) & MARK) === 0) result += String.fromCharCode(folded[unit] ?? unit);
  }
  return result;
}

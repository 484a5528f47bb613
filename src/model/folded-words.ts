import { normaliseText } from "./ids.ts";
import { isWordUnit } from "./word-units.ts";

/**
 * The words of a text with single spaces, without case and punctuation: `GOV.UK.` equals `GOV.UK`, and `hon. Member`
 * equals `hon member`. What makes a figure another figure is kept: `5 %`, `£5`, `-5` and `0.5` differ. A text without
 * words is kept as it is.
 */
export function foldedText(text: string): string {
  const normalised = normaliseText(text);
  let folded = "";
  let from = -1;
  // A plain loop, because an import processes every character of every answer.
  for (let at = 0; at <= normalised.length; at++) {
    const unit = normalised.charCodeAt(at);
    if (isWordUnit(unit)) {
      if (from < 0) from = at;
      continue;
    }
    // Words with only a space between them are copied at once.
    if (from >= 0 && (isBetweenWords(normalised, at) || isInFigure(normalised, at))) continue;
    if (from >= 0) folded += `${normalised.slice(from, at)} `;
    from = -1;
    if (isSign(normalised, at)) folded += `${normalised[at]} `;
  }
  return folded === "" ? normalised : folded.slice(0, -1);
}

export function foldedWords(text: string): readonly string[] {
  return foldedText(text).split(" ");
}

/** A space before a word. There are no two spaces in a row. */
function isBetweenWords(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20 && isWordUnit(text.charCodeAt(at + 1));
}

/** A point or comma between two digits. */
function isInFigure(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 0x2e || unit === 0x2c) && isDigit(text, at - 1) && isDigit(text, at + 1);
}

/** A sign of a currency or of per cent, or a sign before a figure. */
function isSign(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x2d || unit === 0x2212) return isDigit(text, at + 1) && !isWordUnit(text.charCodeAt(at - 1));
  if (unit < 128) return unit === 0x24 || unit === 0x25;
  return /\p{Sc}/u.test(String.fromCharCode(unit));
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

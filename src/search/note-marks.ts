/**
 * Superscript and subscript marks of notes are not part of the word before them, so that `russia` finds `Russia¹`.
 * Those of units and formulas are: `km²` is `km2`, and `CO₂` is `co2`.
 */
const measure = String.raw`(?<!\p{L})(?:[ckm]?m|ft|in|mi|yd)[²³](?![\p{L}\p{N}])`;
const element = "(?:Al|Br|Ca|Cl|Co|Cu|Fe|He|Li|Mg|Mn|Na|Ni|Pb|PM|Pu|Si|Ti|Zn|U(?=[₀-₉FO])|[CFHNOPS])";
const formula = String.raw`(?<!\p{L})(?:${element}[₀-₉]*(?:\.[₀-₉]+)?)+`;
const marks = "[²³¹⁰ⁱ⁴-₎ₐ-ₜᵃ-ᵛᶜᶠᶻʰʲʳˡˢʷˣʸ]+";
const any = new RegExp(`(?<part>${measure}|${formula})|${marks}`, "gu");
const anyMark = new RegExp(marks, "u");

/** Replaces the marks of notes by spaces, so that the offsets of other characters stay the same. */
export function withoutNoteMarks(text: string): string {
  if (!anyMark.test(text)) return text;
  return text.replace(any, (found, part: string | undefined) => part ?? " ".repeat(found.length));
}

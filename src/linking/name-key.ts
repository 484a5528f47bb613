import { foldText } from "./fold-character.ts";

/** The key of a typed name. It ignores case, accents, apostrophes, dots and a leading "the". */
export function nameKey(text: string): string {
  return foldText(text)
    .replace(/['.]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}$]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}

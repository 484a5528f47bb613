import { foldText } from "./fold-character.ts";

/** A typed name reduced to what identifies it: case, accents, apostrophes, dots and "the" do not count. */
export function nameKey(text: string): string {
  return foldText(text)
    .replace(/['.]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}$]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}

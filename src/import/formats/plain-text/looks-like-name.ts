/** Lower-case words in names: "Baroness Chapman of Darlington", "Earl of Minto and the Isles". */
const particles = new Set(
  "of the de da di du del della der den van von la le los y and ap ab al el bin ibn ben ferch upon in".split(
    " ",
  ),
);
const smallPrefix = /^\p{Ll}{1,3}['’-]\p{Lu}/u;

/** The longest name in Parliament has 12 words. Most sentences are longer. */
const MAX_WORDS = 12;
const MAX_LENGTH = 120;

/** True for text that reads like a person's name and not like a sentence. */
export function looksLikeName(text: string): boolean {
  if (text.length > MAX_LENGTH || /[.?!:;,]$/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > MAX_WORDS || !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text)) return false;
  return words.every((word) => !/^\p{Ll}/u.test(word) || particles.has(word) || smallPrefix.test(word));
}

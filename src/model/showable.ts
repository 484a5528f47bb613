/** Control characters, which a terminal obeys, and characters that reorder or break a line. */
const unshowable = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A line of text for a terminal. File names and records may contain characters that would change what it shows. */
export function showable(line: string): string {
  return line.replace(unshowable, escaped);
}

/** A text of several lines for a terminal. */
export function showableText(text: string): string {
  return text.split("\n").map(showable).join("\n");
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

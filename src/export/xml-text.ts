/**
 * Characters that XML forbids, even escaped: most control characters, lone surrogates, and two noncharacters. A reader
 * refuses a whole file that has one.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Most texts have nothing to escape. */
const plain = /^[ !#-%'-;=?-~]*$/;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Writes texts as XML and counts the characters that had to be removed. */
export class XmlText {
  #removed = 0;

  /** How many forbidden characters were in the texts so far. */
  get removed(): number {
    return this.#removed;
  }

  /** The text for an element or for an attribute in double quotes. */
  escape(text: string): string {
    if (plain.test(text)) return text;
    const allowed = text.replace(forbidden, () => {
      this.#removed += 1;
      return "";
    });
    return allowed.replace(/[&<>"\n\r\t]/g, (character) => escapes[character] ?? character);
  }
}

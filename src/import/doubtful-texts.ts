import type { ParsedRecord } from "./question-record.ts";

/** The character that programs write in place of one that they could not read. */
const lost = "\uFFFD";
/** Letters and quotation marks in UTF-8 that were read as Windows-1252: `Ã©` for é, `â€™` for an apostrophe. */
const misread = /[ÂÃ][\u0080-\u00BF]|â€[\u0080-\u00BF™œšž“”˜¢¦¡œ]/u;

/** Why a record's texts are doubtful: an encoding has damaged them before they got here. Null if they are not. */
export function textDoubtOf({ text, heading, asker, department, answer }: ParsedRecord): string | null {
  const texts = [text, heading, asker?.name, department, answer?.text, answer?.minister?.name];
  const all = texts.filter((each) => each !== null && each !== undefined).join("\n");
  const [found] = all.includes(lost) ? [lost] : (misread.exec(all) ?? []);
  if (found === undefined) return null;
  const around = aroundOf(all, found);
  return found === lost
    ? `a character of the text was lost before it got here (U+FFFD in "${around}"); save the file as UTF-8 from the program that has the original`
    : `the text looks like UTF-8 that was read as Windows-1252 ("${around}"); save the file as UTF-8 from the program that has the original`;
}

function aroundOf(text: string, found: string): string {
  const at = text.indexOf(found);
  return text
    .slice(Math.max(0, at - 15), at + 15)
    .toWellFormed()
    .replace(/\s+/g, " ");
}

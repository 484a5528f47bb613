const LONGEST = 80;

/** Enough of a text to recognise it, for messages. */
export function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`;
}

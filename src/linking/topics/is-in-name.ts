/**
 * The last word of a name that may have words of a topic in it: `Commonwealth Games`, `Women's NHS Trust`. Names of laws
 * and committees are left out, because a text that names them is usually about their subject.
 */
const restOfName =
  /(?:['’]s?)?(?:,? (?:and|of|the|for|&|[A-Z][A-Za-z'’-]*)){0,6} (?:Authority|Chamber|Directorate|Games|Inquiry|Trust)\b/y;

/** The words before the subject of an office: `Minister for the Armed Forces`. */
const startOfOffice = /\b(?:Ministers?|Secretary of State) (?:for|of) (?:the )?$/;

const LONGEST_START = 30;

/** Whether a phrase is part of the longer name of a body, an event or an office, whose bearer is meant. */
export function isInName(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first < 0x41 || first > 0x5a) return false;
  restOfName.lastIndex = end;
  return restOfName.test(text) || startOfOffice.test(text.slice(Math.max(0, start - LONGEST_START), start));
}

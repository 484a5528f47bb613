/** Words that may come between an answer, its day and its question's number. */

const connecting: ReadonlySet<string> = new Set(
  (
    "to in of on from for by the a an his her their my our your its him them me us i we he she they it was were is have has had " +
    "been given give gave provided made published issued received sent answered tabled dated asked submitted answer answers " +
    "reply replies response responses respond respect relation regard regarding about and both also then at previous previously recent " +
    "recently earlier similar same written parliamentary question questions hon honourable honorable right rt noble learned gallant friend " +
    "friends lady lord lords gentleman member members baroness baron minister secretary state house official report which " +
    "that this with reference under number numbered no nos uin uins pq pqs wpq ref as two three four separate following first second third respectively"
  ).split(" "),
);

/** After a number, these words begin a new reference with its own day. */
const beginning: ReadonlySet<string> = new Set(
  "and answer answers reply replies response responses question questions gave i we".split(" "),
);

const wordShape = /\p{L}[\p{L}\p{M}'’-]*/gu;
const breaking = /[\d?!;"“”\u2022]/;
const heading = /^\s*,?\s*(?:on|about|regarding|entitled|concerning)\s+\P{L}?\p{Lu}/u;

/** Longer gaps do not connect: a title, a name and a constituency take some hundred characters. */
const LONGEST_GAP = 600;

/** True if there are only connecting words, names and titles between the two indexes. */
export function isJoined(text: string, from: number, to: number): boolean {
  if (to < from || to - from > LONGEST_GAP) return false;
  const gap = text.slice(from, to);
  if (breaking.test(gap)) return false;
  for (const [word] of gap.matchAll(wordShape)) {
    if (!connecting.has(word.toLowerCase()) && !isName(word)) return false;
  }
  return true;
}

/** The same for a day after a number. The heading of the question may not come between them. */
export function isFollowedBy(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to);
  if (heading.test(gap)) return false;
  for (const [word] of gap.matchAll(wordShape)) if (beginning.has(word)) return false;
  return isJoined(text, from, to);
}

function isName(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

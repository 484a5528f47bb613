import type { Member } from "../model/nodes.ts";
import { formsOf } from "../people/given-names.ts";
import { type PrintedName, parsePrintedName } from "../people/printed-name.ts";
import { nameSpelling, nameWords } from "./name-words.ts";
import type { NameKind, NodeName } from "./named-node.ts";

/** Every name a member can be found by: with and without title or peerage, former names, and everyday given names. */
export function memberNames({ name, names }: Pick<Member, "name" | "names">): readonly NodeName[] {
  const found = new Map<string, NodeName>();
  const add = (text: string, kind: NameKind, words: readonly string[]): void => {
    const key = words.join(" ");
    const known = found.get(key);
    if (words.length > 0 && (known === undefined || (known.kind !== "name" && kind === "name")))
      found.set(key, { text, kind, words, spelling: nameSpelling(words) });
  };
  const listed = [
    { name, isCurrent: true },
    ...names.map((each) => ({ name: each.name, isCurrent: each.to === null })),
  ];
  for (const { name: text, isCurrent } of listed) {
    const kind = isCurrent ? "name" : "former";
    add(text, kind, nameWords(text));
    const parsed = parsePrintedName(text);
    for (const words of formsOfName(parsed)) add(text, kind, words);
    if (parsed.rank === null && parsed.words.length > 1) {
      const [given = "", ...rest] = parsed.words;
      for (const form of everydayForms(given)) add(text, "given", [form, ...rest]);
    }
  }
  return [...found.values()];
}

/** "Baroness Quill of Eastmoor" is also Baroness Quill, Lady Quill, Quill of Eastmoor and Quill. */
function formsOfName({ rank, words }: PrintedName): readonly (readonly string[])[] {
  if (rank === null) {
    // "John A. Smith" is also John Smith.
    const [first = "", ...rest] = words;
    const last = rest.at(-1);
    return last === undefined || rest.length < 2 ? [words] : [words, [first, last]];
  }
  const at = words.indexOf("of");
  const brief = at < 1 ? words : words.slice(0, at);
  const ranks = rank === "baroness" ? [rank, "lady"] : [rank];
  // A bishop is never called by the place alone.
  const bare = rank === "bishop" || rank === "archbishop" ? [] : [words, brief];
  return [
    ...bare,
    ...ranks.flatMap((each) => [
      [each, ...words],
      [each, ...brief],
    ]),
  ];
}

const cachedForms = new Map<string, readonly string[]>();

function everydayForms(given: string): readonly string[] {
  let forms = cachedForms.get(given);
  if (forms === undefined) {
    forms = formsOf(given);
    cachedForms.set(given, forms);
  }
  return forms;
}

import { parsePrintedName } from "../people/printed-name.ts";
import { nameSpelling, nameWords } from "./name-words.ts";

/** A person's name as typed or pasted, without what is printed around it. */
export type TypedPerson = {
  /** Without titles before the name and letters after it, with the surname last. */
  readonly words: readonly string[];
  /** The spellings of what stands in brackets, each of which may be a party or a constituency. */
  readonly bracketed: ReadonlySet<string>;
};

/** "Rt Hon Mike Garrow MP (Labour - Oxmere)" is Mike Garrow, with `labour` and `oxmere` in brackets. */
export function parseTypedPerson(text: string): TypedPerson {
  const bracketed = [...text.matchAll(/\(([^()]*)\)/g)].flatMap(([, inside = ""]) => [
    inside,
    ...inside.split(/ [-–—] |,/),
  ]);
  const { rank, words } = parsePrintedName(text.replaceAll(/\([^()]*(?:\)|$)/g, " ").trim());
  return {
    words: [...(rank === null ? [] : [rank]), ...words].filter((word) => word !== ""),
    bracketed: new Set(bracketed.map((each) => nameSpelling(nameWords(each))).filter((each) => each !== "")),
  };
}

/** The words with two neighbours written as one, at each place: `o hara` as `ohara`. */
export function joinedWords(words: readonly string[]): readonly (readonly string[])[] {
  return words
    .slice(1)
    .map((_, at) => [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)]);
}

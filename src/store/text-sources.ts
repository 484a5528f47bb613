import { capitalized } from "../model/first-letter.ts";
import { type NeighbourList, type Neighbours, neighbourLists } from "./neighbour-lists.ts";

/** Lists of questions and answers that are counted with a filter, by what they are of: `ofMembers`. */

type Text = "Question" | "Answer";

/** `questions-of-members` → `ofMembers`; a list with another name keeps it: `quotations-of-members` → `quotationsOfMembers`. */
type SourceName<Name extends string> = Name extends `${infer What}-of-${infer Given}`
  ? `${What extends "questions" | "answers" ? "of" : `${What}Of`}${Capitalize<Given>}`
  : never;

type SourceOf<Label extends Text> = {
  [List in NeighbourList as List["name"]]: List["along"][3] extends Label ? SourceName<List["name"]> : never;
}[NeighbourList["name"]];

/** The lists of questions, or of answers, that are pages of neighbours, each with the name of its source. */
export function sourcesOf<Label extends Text>(
  label: Label,
): readonly (readonly [source: SourceOf<Label>, list: Neighbours])[] {
  return neighbourLists
    .filter(({ along: [, , , found] }) => found === label)
    .map((list) => [nameOf(list) as SourceOf<Label>, list]);
}

function nameOf({ name }: Neighbours): string {
  const [what = "", given = ""] = name.split("-of-");
  return `${what === "questions" || what === "answers" ? "of" : `${what}Of`}${capitalized(given)}`;
}

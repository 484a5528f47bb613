import { type NeighbourList, type Neighbours, neighbourLists } from "./neighbour-lists.ts";

/** Lists of questions and answers that are counted with a filter, by what they are of: `ofMembers`. */

type Text = "Question" | "Answer";

type SourceOf<Label extends Text> = {
  [List in NeighbourList as List["name"]]: List["along"][3] extends Label
    ? List["name"] extends `${string}-of-${infer Given}`
      ? `of${Capitalize<Given>}`
      : never
    : never;
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
  return name.replace(/^.*-of-(.)/, (_, first: string) => `of${first.toUpperCase()}`);
}

import { z } from "zod";
import { slug } from "../../model/ids.ts";
import type { Topic } from "../../model/nodes.ts";
import { filled, optional, readTable, several } from "../../model/read-table.ts";
import { nameKey } from "../name-key.ts";
import { nearestNames, type SuggestibleName } from "../nearest-names.ts";

const LONGEST_NAME = 200;

/** The Comparative Agendas codebook has 21 major topics, numbered up to 23. */
const capCode = z.int("must be the number of a major topic").min(1).max(23);

const rows = readTable(
  new URL("../data/topics.csv", import.meta.url),
  z.object({
    name: filled,
    broader: optional,
    aliases: several.or(z.literal("").transform(() => [])),
    cap: optional.transform((cell) => (cell === null ? null : Number(cell))).pipe(capCode.nullable()),
    eurovoc: optional.pipe(z.string().regex(/^\d+$/, "must be the number of a EuroVoc concept").nullable()),
    source: filled,
  }),
);

/** All topics, sorted by id: Parliament's headings, and broader topics above them. */
export const topics: readonly Topic[] = rows
  .map(({ name, broader, cap, eurovoc }) => ({
    id: slug(name),
    name,
    broaderId: broader === null ? null : slug(broader),
    capCode: cap,
    eurovocId: eurovoc,
  }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const broaderIds: ReadonlyMap<string, string | null> = new Map(
  topics.map(({ id, broaderId }) => [id, broaderId]),
);

/** The topic above all headings that say how business is conducted, such as Correspondence. */
const PROCEDURE = "procedure";

/** Whether a topic is a matter of procedure, and not of policy. */
export function isProcedure(topicId: string): boolean {
  for (let id: string | null = topicId; id !== null; id = broaderIds.get(id) ?? null)
    if (id === PROCEDURE) return true;
  return false;
}

/** A topic's name takes precedence over another topic's alias. */
const idsByKey: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(({ name, aliases }) => aliases.map((alias) => [nameKey(alias), slug(name)] as const)),
  ...topics.map(({ id, name }) => [nameKey(name), id] as const),
]);

const suggestibleNames: readonly SuggestibleName[] = rows.flatMap(({ name, aliases }) =>
  [name, ...aliases].map((typed) => ({ typed: nameKey(typed), suggested: name })),
);

/** Finds a topic's id by id, name or alias, in any case. */
export function findTopicId(text: string): string | null {
  return text.length > LONGEST_NAME ? null : (idsByKey.get(nameKey(text)) ?? null);
}

/** At most three topics whose names are closest to a mistyped one. */
export function suggestTopics(text: string): readonly string[] {
  return nearestNames(text, suggestibleNames);
}

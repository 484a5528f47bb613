import { z } from "zod";
import { slug } from "../../model/ids.ts";
import type { Topic } from "../../model/nodes.ts";
import { filled, optional, readTable } from "../../model/read-table.ts";
import { nameKey } from "../name-key.ts";
import { nearestNames, type SuggestibleName } from "../nearest-names.ts";

const LONGEST_NAME = 200;

/** The vocabulary of topics, which are Parliament's own headings and broader topics above them, sorted by id. */
export const topics: readonly Topic[] = readTable(
  new URL("../data/topics.csv", import.meta.url),
  z.object({ name: filled, broader: optional }),
)
  .map(({ name, broader }) => ({ id: slug(name), name, broaderId: broader === null ? null : slug(broader) }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const idsByKey: ReadonlyMap<string, string> = new Map(topics.map(({ id, name }) => [nameKey(name), id]));

const suggestibleNames: readonly SuggestibleName[] = topics.map(({ name }) => ({
  typed: nameKey(name),
  suggested: name,
}));

/** The id of a topic given by id or name, in any case. */
export function findTopicId(text: string): string | null {
  return text.length > LONGEST_NAME ? null : (idsByKey.get(nameKey(text)) ?? null);
}

/** The topics whose names are nearest to a mistyped one, at most three. */
export function suggestTopics(text: string): readonly string[] {
  return nearestNames(text, suggestibleNames);
}

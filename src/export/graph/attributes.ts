import { nodeApiId } from "../../model/api-ids.ts";
import type { ExportEdge, ExportNode } from "./export-graph.ts";

/**
 * What nodes and edges carry in every format, with types. No name is `id`, which igraph takes for the node's own, and no
 * two differ only in case. Days are texts, because networkx knows no type for them.
 */
export type Attribute<Item> = {
  readonly name: string;
  readonly type: "string" | "double";
  readonly value: (item: Item) => string | number | null;
};

export const nodeAttributes: readonly Attribute<ExportNode>[] = [
  { name: "kind", type: "string", value: ({ label }) => label },
  { name: "stored_id", type: "string", value: ({ id }) => id },
  { name: "name", type: "string", value: ({ name }) => name },
  { name: "party", type: "string", value: ({ party }) => party },
  { name: "house", type: "string", value: ({ house }) => house },
  { name: "code", type: "string", value: ({ code }) => code },
  { name: "region", type: "string", value: ({ region }) => region },
  { name: "department", type: "string", value: ({ department }) => department },
  { name: "day", type: "string", value: ({ day }) => day },
  { name: "url", type: "string", value: ({ url }) => url },
  { name: "weight", type: "double", value: ({ weight }) => weight },
];

export const edgeAttributes: readonly Attribute<ExportEdge>[] = [
  { name: "type", type: "string", value: ({ type }) => type },
  { name: "first_day", type: "string", value: ({ firstDay }) => firstDay },
  { name: "last_day", type: "string", value: ({ lastDay }) => lastDay },
];

/** The attributes that are known, by name. */
export function known<Item>(
  attributes: readonly Attribute<Item>[],
  item: Item,
): Readonly<Record<string, string | number>> {
  const values = attributes.flatMap(({ name, value }) => {
    const found = value(item);
    return found === null ? [] : [[name, found] as const];
  });
  return Object.fromEntries(values);
}

/** The ids of an edge's ends. */
export function endsOf({ from, to }: ExportEdge): { readonly source: string; readonly target: string } {
  return { source: nodeApiId(from), target: nodeApiId(to) };
}

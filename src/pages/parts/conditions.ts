import type { FilterField } from "../addresses/filters.ts";
import { apiId } from "../addresses/node-address.ts";
import type { Ask } from "../ask/ask.ts";
import { type Named, namedNodesQuery } from "../ask/named-nodes.ts";
import { dayText } from "./days.ts";

/** A condition in an address, in the words of a reader: `Countries`, `Russia`. */
export type Condition = {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** The name of the node, choice or day; null for a flag, whose label says all. */
  readonly words: string | null;
};

/** The conditions in force, each once. Addresses have ids of nodes, such as a country's code; readers want names. */
export async function readConditions(
  ask: Ask,
  fields: readonly FilterField[],
  params: URLSearchParams,
): Promise<readonly Condition[]> {
  const given = givenConditions(fields, params);
  const ids = [...new Set(given.flatMap(({ field, value }) => idIn(field, value) ?? []))];
  const { nodes } = ids.length === 0 ? { nodes: [] } : await ask(namedNodesQuery, { ids });
  const names = new Map(ids.map((id, at) => [id, nameOf(nodes[at] ?? null)]));
  return given.map(({ field, value }) => {
    const { name, label, kind } = field;
    const id = idIn(field, value);
    const named = (id === null ? null : names.get(id)) ?? value;
    const words =
      kind === "flag"
        ? value === "false"
          ? "no"
          : null
        : kind === "day"
          ? dayText(value)
          : (field.choices?.find(([choice]) => choice === value)?.[1] ?? named);
    return { name, value, label, words };
  });
}

/** A condition as one text, for example `Countries: Russia`. */
export function conditionText({ label, words }: Condition): string {
  return words === null ? label : `${label}: ${words}`;
}

/** The title of a list with its conditions, so that the tabs of a browser can be told apart. */
export function titleWith(title: string, conditions: readonly Condition[]): string {
  return conditions.length === 0 ? title : `${title} (${conditions.map(conditionText).join("; ")})`;
}

/** The parameters that set a condition, in the order of the fields. */
export function givenConditions(fields: readonly FilterField[], params: URLSearchParams) {
  return fields.flatMap((field) => {
    const values = new Set(params.getAll(field.name).map((value) => value.trim()));
    return [...values].filter((value) => value !== "").map((value) => ({ field, value }));
  });
}

/** The id that a value would be. Whether it is one, or a name, only the API can say. */
function idIn({ of }: FilterField, value: string): string | null {
  if (of === undefined) return null;
  return apiId(of, of === "Country" ? value.toUpperCase() : value);
}

function nameOf(node: Named): string | null {
  if (node === null || !("name" in node)) return null;
  return node.__typename === "Office" ? `${node.name}, ${node.department.name}` : node.name;
}

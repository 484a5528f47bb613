import { type FieldNode, Kind, type SelectionNode } from "graphql";

/** A field whose list is empty, below the fields that lead to it. */
export type Empty = { readonly above: readonly FieldNode[]; readonly field: FieldNode };

/** The fields of a result that are empty lists, and those that are null although something was looked up. */
export type EmptyFields = { readonly empty: readonly Empty[]; readonly missing: readonly FieldNode[] };

/** The empty fields of a result. Rows of lists are not entered. */
export function emptyFields(
  selections: readonly SelectionNode[],
  data: Readonly<Record<string, unknown>>,
  above: readonly FieldNode[] = [],
): EmptyFields {
  const [empty, missing]: [Empty[], FieldNode[]] = [[], []];
  for (const field of selections) {
    if (field.kind !== Kind.FIELD) continue;
    const value = data[nameOfField(field)];
    if (value === null && (field.arguments?.length ?? 0) > 0) missing.push(field);
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    const row = value as Readonly<Record<string, unknown>>;
    if (row["totalCount"] === 0 || (Array.isArray(row["edges"]) && row["edges"].length === 0))
      empty.push({ above, field });
    else {
      const below = emptyFields(field.selectionSet?.selections ?? [], row, [...above, field]);
      empty.push(...below.empty);
      missing.push(...below.missing);
    }
  }
  return { empty, missing };
}

export function nameOfField({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

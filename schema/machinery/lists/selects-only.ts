import type { GraphQLResolveInfo, SelectionSetNode } from "graphql";

/** Whether nothing but some of these fields is selected of a field, also by fragments. `__typename` is always allowed. */
export function selectsOnly(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">,
  names: ReadonlySet<string>,
): boolean {
  const isAllowed = (selections: SelectionSetNode | undefined): boolean =>
    (selections?.selections ?? []).every((each) => {
      if (each.kind === "Field") return each.name.value === "__typename" || names.has(each.name.value);
      return isAllowed(
        each.kind === "InlineFragment" ? each.selectionSet : fragments[each.name.value]?.selectionSet,
      );
    });
  return fieldNodes.every(({ selectionSet }) => isAllowed(selectionSet));
}

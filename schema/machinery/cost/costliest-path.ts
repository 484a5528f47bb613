import { ComplexityErrorKind, type FieldComplexity } from "@pothos/plugin-complexity";
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** A field with everything below it: its cost, and whether it is a list that could return fewer rows. */
type Weighed = {
  readonly name: string;
  readonly cost: number;
  readonly isList: boolean;
  readonly below: Weighed | null;
};

/** The cost of a selection, and its most expensive field. */
type Sum = { readonly cost: number; readonly costliest: Weighed | null };

/**
 * Where a query costs most, as a path of field names from its root. For rows it is the innermost list of the most expensive
 * branch, for depth the deepest branch, for breadth the field with the most fields below it.
 */
export function costliestPath(kind: ComplexityErrorKind, info: GraphQLResolveInfo): readonly string[] {
  const root = info.schema.getRootType(info.operation.operation);
  if (root == null) return [];
  const { costliest } = new Weighing(kind, info).sum(info.operation.selectionSet, root);
  const branch: Weighed[] = [];
  for (let field = costliest; field !== null; field = field.below) {
    const parent = branch.at(-1);
    // Reducing a field with less than half of its parent's cost would not help enough.
    const isMinor = parent !== undefined && field.cost < parent.cost / 2;
    if (isMinor && kind === ComplexityErrorKind.Breadth) break;
    branch.push(field);
  }
  const last =
    kind === ComplexityErrorKind.Complexity
      ? branch.findLastIndex(({ isList }) => isList)
      : branch.length - 1;
  return branch.slice(0, last + 1).map(({ name }) => name);
}

/** Weighs each selection once per type, however many fragments lead to it. */
class Weighing {
  readonly #kind: ComplexityErrorKind;
  readonly #info: GraphQLResolveInfo;
  readonly #sums = new Map<SelectionSetNode, Map<GraphQLNamedType, Sum>>();

  constructor(kind: ComplexityErrorKind, info: GraphQLResolveInfo) {
    this.#kind = kind;
    this.#info = info;
  }

  sum(selections: SelectionSetNode, type: GraphQLNamedType): Sum {
    const known = this.#sums.get(selections)?.get(type);
    if (known !== undefined) return known;
    let cost = 0;
    let costliest: Weighed | null = null;
    for (const selection of selections.selections) {
      const part =
        selection.kind === Kind.FIELD ? this.#field(selection, type) : this.#fragment(selection, type);
      const candidate = "name" in part ? part : part.costliest;
      cost = this.#kind === ComplexityErrorKind.Depth ? Math.max(cost, part.cost) : cost + part.cost;
      if (candidate !== null && candidate.cost > (costliest?.cost ?? -1)) costliest = candidate;
    }
    const sum = { cost, costliest };
    const byType = this.#sums.get(selections) ?? new Map<GraphQLNamedType, Sum>();
    this.#sums.set(selections, byType.set(type, sum));
    return sum;
  }

  #fragment(
    selection: Exclude<SelectionSetNode["selections"][number], FieldNode>,
    type: GraphQLNamedType,
  ): Sum {
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#info.fragments[selection.name.value];
    const condition = fragment?.typeCondition?.name.value;
    const on = condition === undefined ? type : this.#info.schema.getType(condition);
    if (fragment === undefined || on === undefined) return { cost: 0, costliest: null };
    return this.sum(fragment.selectionSet, on);
  }

  #field(selection: FieldNode, type: GraphQLNamedType): Weighed {
    const name = (selection.alias ?? selection.name).value;
    const field =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
    if (field === undefined) return { name, cost: 1, isList: false, below: null };
    const below =
      selection.selectionSet === undefined
        ? { cost: 0, costliest: null }
        : this.sum(selection.selectionSet, getNamedType(field.type));
    if (this.#kind !== ComplexityErrorKind.Complexity) {
      return { name, cost: 1 + below.cost, isList: false, below: below.costliest };
    }
    const given = field.extensions["complexity"] as FieldComplexity<object, object>;
    const complexity =
      typeof given === "function"
        ? given(getArgumentValues(field, selection, this.#info.variableValues), {}, field)
        : given;
    const { field: own = 1, multiplier = 1 } =
      typeof complexity === "number" ? { field: complexity } : complexity;
    return { name, cost: own + below.cost * multiplier, isList: multiplier > 1, below: below.costliest };
  }
}

import { getMappedArgumentValues } from "@pothos/core";
import type { FieldComplexity } from "@pothos/plugin-complexity";
import {
  type ExecutionArgs,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { WrittenAnswersError } from "../../../src/model/errors.ts";

/**
 * The error of the first field whose arguments are invalid, with the path of that field; null if there is none. The cost
 * is estimated before any field runs, so nothing else knows which field it was. Inside a list the path has no index.
 */
export function faultyField(args: ExecutionArgs): GraphQLError | null {
  const operation = getOperationAST(args.document, args.operationName);
  const root = operation == null ? null : args.schema.getRootType(operation.operation);
  return operation == null || root == null ? null : new Search(args).find(operation.selectionSet, root, []);
}

/** Visits each selection once per type, however many fragments lead to it. */
class Search {
  readonly #args: ExecutionArgs;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #visited = new Map<SelectionSetNode, Set<GraphQLNamedType>>();

  constructor(args: ExecutionArgs) {
    this.#args = args;
    const fragments = args.document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((each) => [each.name.value, each]));
  }

  find(selections: SelectionSetNode, type: GraphQLNamedType, path: readonly string[]): GraphQLError | null {
    const visited = this.#visited.get(selections) ?? new Set();
    if (visited.has(type)) return null;
    this.#visited.set(selections, visited.add(type));
    for (const selection of selections.selections) {
      let [below, on, at]: [SelectionSetNode | undefined, GraphQLNamedType | undefined, readonly string[]] = [
        undefined,
        type,
        path,
      ];
      if (selection.kind === Kind.FIELD) {
        const field =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        if (field === undefined) continue;
        at = [...path, (selection.alias ?? selection.name).value];
        const error = this.#check(field, selection, at);
        if (error !== null) return error;
        [below, on] = [selection.selectionSet, getNamedType(field.type)];
      } else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        below = fragment?.selectionSet;
        const condition = fragment?.typeCondition?.name.value;
        if (condition !== undefined) on = this.#args.schema.getType(condition);
      }
      const found = below === undefined || on === undefined ? null : this.find(below, on, at);
      if (found !== null) return found;
    }
    return null;
  }

  #check(
    field: Parameters<typeof getMappedArgumentValues>[0] & {
      readonly extensions: Readonly<Record<string, unknown>>;
    },
    node: Parameters<typeof getMappedArgumentValues>[1],
    path: readonly string[],
  ): GraphQLError | null {
    const complexity = field.extensions["complexity"] as FieldComplexity<object, object> | undefined;
    // The arguments of other fields do not change the cost, and are checked when the field runs.
    if (typeof complexity !== "function") return null;
    const { schema, variableValues } = this.#args;
    try {
      getMappedArgumentValues(field, node, {}, { schema, variableValues } as GraphQLResolveInfo);
      return null;
    } catch (error) {
      if (!(error instanceof WrittenAnswersError || error instanceof GraphQLError)) return null;
      const code = error instanceof WrittenAnswersError ? error.code : "BAD_USER_INPUT";
      return new GraphQLError(error.message, { nodes: node, path, extensions: { code } });
    }
  }
}

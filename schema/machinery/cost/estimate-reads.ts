import type { FieldComplexity } from "@pothos/plugin-complexity";
import {
  type ExecutionArgs,
  type FieldNode,
  type GraphQLNamedType,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { passesOf, passesOfSearch } from "./passes.ts";

/** Texts that a statement reads for the cost of one row that is returned. */
const TEXTS_PER_ROW = 50;

/** What reading all texts costs at most, so that 50 such reads are allowed in a graph of any size. */
const MAX_PASS_COST = 2000;

/** From here on a request is heavy: it reads all texts of a graph that is not small several times. */
const HEAVY_PASSES = 2;
const HEAVY_COST = 500;

/** Long texts in a response, and other values, in rows that are returned. */
const TEXT_COST = 10;
const VALUE_COST = 0.1;
const longTexts = new Set(["text", "html", "textBefore"]);

/** Shown for a fragment, which has no name in the response. */
export const IN_FRAGMENT = "…";

/** What a selection may take: how many times all texts are read, and how much is put into the response. */
type Work = { readonly passes: number; readonly values: number };

/** What an operation takes besides the rows that it returns, in such rows. */
export type EstimatedReads = {
  /** What the engine reads to find the rows. */
  readonly readCost: number;
  /** The values of the response. A row is worth ten. */
  readonly valuesCost: number;
  /** Whether the engine is busy with it for long. */
  readonly isHeavy: boolean;
  /** The root field with most of it. */
  readonly costsMost: string;
};

/** Estimates what an operation takes in a graph with this many questions and answers. Throws if its arguments are invalid. */
export function estimateReads(args: ExecutionArgs, texts: number): EstimatedReads {
  const operation = getOperationAST(args.document, args.operationName);
  const root = operation == null ? null : args.schema.getRootType(operation.operation);
  const fields =
    operation == null || root == null ? [] : new Estimate(args).fields(operation.selectionSet, root);
  const perPass = Math.min(texts / TEXTS_PER_ROW, MAX_PASS_COST);
  let passes = 0;
  let valuesCost = 0;
  let costliest = { name: "", cost: -1 };
  for (const { name, work } of fields) {
    passes += work.passes;
    valuesCost += work.values;
    const cost = work.passes * perPass + work.values;
    if (cost > costliest.cost) costliest = { name, cost };
  }
  const readCost = passes * perPass;
  const isHeavy = passes >= HEAVY_PASSES && readCost >= HEAVY_COST;
  return { readCost, valuesCost, isHeavy, costsMost: costliest.name };
}

/** Weighs each selection once per type and search, however many fragments lead to it. */
class Estimate {
  readonly #args: ExecutionArgs;
  readonly #known = new Map<SelectionSetNode, Map<string, Work>>();

  constructor(args: ExecutionArgs) {
    this.#args = args;
  }

  /** Each field of a selection, those of fragments included. `listPasses` is what counting the list above takes. */
  fields(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType,
    listPasses = 0,
  ): readonly { readonly name: string; readonly work: Work }[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        return [{ name, work: this.#field(selection, type, listPasses) }];
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.#args.document.definitions.find(
              (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
            );
      if (fragment === undefined || !("selectionSet" in fragment)) return [];
      const condition = "typeCondition" in fragment ? fragment.typeCondition?.name.value : undefined;
      const on = condition === undefined ? type : (this.#args.schema.getType(condition) ?? type);
      return [
        { name: IN_FRAGMENT, work: this.#sum(fragment.selectionSet as SelectionSetNode, on, listPasses) },
      ];
    });
  }

  #sum(selections: SelectionSetNode, type: GraphQLNamedType, listPasses: number): Work {
    const byKey = this.#known.get(selections) ?? new Map<string, Work>();
    this.#known.set(selections, byKey);
    const key = `${type.name} ${listPasses}`;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    let passes = 0;
    let values = 0;
    for (const { work } of this.fields(selections, type, listPasses)) {
      passes += work.passes;
      values += work.values;
    }
    byKey.set(key, { passes, values });
    return { passes, values };
  }

  #field(selection: FieldNode, type: GraphQLNamedType, listPasses: number): Work {
    const name = selection.name.value;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (field === undefined) return { passes: 0, values: 0 };
    const returned = getNamedType(field.type);
    const args = getArgumentValues(field, selection, this.#args.variableValues);
    const passes = passesOf(type.name, name, args, listPasses);
    if (isLeafType(returned)) return { passes, values: longTexts.has(name) ? TEXT_COST : VALUE_COST };
    if (selection.selectionSet === undefined) return { passes, values: 0 };
    const inList = returned.name.endsWith("Connection") ? passesOfSearch(args) : listPasses;
    const below = this.#sum(selection.selectionSet, returned, inList);
    const complexity = field.extensions["complexity"] as FieldComplexity<object, object> | undefined;
    const { multiplier = 1 } =
      typeof complexity === "function"
        ? Object(complexity(args, {}, field))
        : typeof complexity === "object"
          ? complexity
          : {};
    return { passes: passes + below.passes, values: below.values * multiplier };
  }
}

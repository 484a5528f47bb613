import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from "graphql";
import type { Field } from "./schema-shape.ts";
import { singularType, type Vocabulary, words } from "./vocabulary.ts";

/** The arguments that a field must have, with values that the graph knows, as GraphQL writes them: ` a: 1, b: {}`. */
export function requiredArguments(field: Field, known: Vocabulary): string {
  return field.args
    .filter(isRequiredArgument)
    .map(({ name, type }) => `${name}: ${literal(type, name, known, 0)}`)
    .join(", ");
}

/** Whether a field must be told of which node, so that it can be asked only when ids are known. */
export function needsIds(field: Field): boolean {
  return field.args.some((each) => isRequiredArgument(each) && getNamedType(each.type).name === "ID");
}

function literal(type: GraphQLInputType, name: string, known: Vocabulary, at: number): string {
  if (isNonNullType(type)) return literal(type.ofType, name, known, at);
  if (isListType(type)) return `[${[0, 1].map((n) => literal(type.ofType, name, known, n)).join(", ")}]`;
  if (isInputObjectType(type)) return "{}";
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  switch (type.name) {
    case "Int":
      return "1";
    case "ID": {
      const ofType = known.field(singularType(name), "id");
      return JSON.stringify((ofType.length > 0 ? ofType : known.field("Question", "id"))[at]);
    }
    default:
      return JSON.stringify(words(known)[at] ?? "the");
  }
}

import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { schema } from "../../schema/schema.ts";

/** What the generated queries need to know of the schema; they walk it, so that what is added later is asked for too. */

export type Field = GraphQLField<unknown, unknown>;
export type WithFields = GraphQLObjectType | GraphQLInterfaceType;

export const queryType = schema.getQueryType() as GraphQLObjectType;

export function fieldsOf(type: GraphQLNamedType): readonly Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

export function isLeaf(field: Field): boolean {
  return isLeafType(getNamedType(field.type));
}

/** Whether a field can be asked for without any argument. */
export function needsNothing(field: Field): boolean {
  return !field.args.some(isRequiredArgument);
}

/** The type of the rows of a list with cursors; undefined for a field that is none. */
export function edgeOf(field: Field): GraphQLObjectType | undefined {
  const fields = new Map(fieldsOf(getNamedType(field.type)).map((each) => [each.name, each]));
  const edges = fields.get("edges");
  if (edges === undefined || !fields.has("pageInfo")) return undefined;
  return getNamedType(edges.type) as GraphQLObjectType;
}

/** The object types that a field can give: one, or those of its union or interface. */
export function objectsOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

/** The types whose objects `node(id:)` finds. */
export const nodeTypes = schema.getPossibleTypes(schema.getType("Node") as GraphQLInterfaceType);

/** All object types of the API with fields of their own. */
export const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"),
);

/** An argument with the field that takes it. */
export type ArgumentPath = {
  readonly parent: GraphQLObjectType;
  readonly field: Field;
  readonly argument: GraphQLArgument;
};

export const argumentPaths: readonly ArgumentPath[] = objectTypes.flatMap((parent) =>
  fieldsOf(parent).flatMap((field) => field.args.map((argument) => ({ parent, field, argument }))),
);

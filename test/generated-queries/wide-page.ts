import { type GraphQLNamedType, type GraphQLObjectType, getNamedType, isObjectType } from "graphql";
import { edgeOf, type Field, fieldsOf, isLeaf, needsNothing, objectsOf } from "./schema-shape.ts";

/** A query for a page of a list with everything around each of its rows, one step far. */
export function widePage(field: Field, first: number, args = ""): string {
  return `{ ${field.name}(${[`first: ${first}`, ...(args === "" ? [] : [args])].join(", ")}) { ${connection(field, (node) => around(node))} } }`;
}

/** The fields of a type that need no look-up, as a selection. */
export function leaves(type: GraphQLNamedType): string {
  if (isObjectType(type)) return leafNames(type).join(" ");
  const parts = objectsOf(type).map(
    // Fields of one name may have different types here and there, so each is named after its type.
    (each) =>
      `... on ${each.name} { ${leafNames(each)
        .map((name) => `${each.name}__${name}: ${name}`)
        .join(" ")} }`,
  );
  return ["__typename", ...parts].join(" ");
}

function leafNames(type: GraphQLObjectType): readonly string[] {
  return fieldsOf(type)
    .filter((field) => isLeaf(field) && needsNothing(field))
    .map(({ name }) => name);
}

function around(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return leaves(type);
  const parts = fieldsOf(type)
    .filter((field) => !isLeaf(field) && needsNothing(field))
    .map((field) =>
      edgeOf(field) === undefined
        ? `${field.name} { ${leaves(getNamedType(field.type))} }`
        : `${field.name}(first: 3) { ${connection(field, leaves)} }`,
    );
  return [leaves(type), ...parts].join(" ");
}

function connection(field: Field, node: (type: GraphQLNamedType) => string): string {
  const edge = edgeOf(field);
  if (edge === undefined) throw new Error(`${field.name} is no list with cursors.`);
  const ofEdge = fieldsOf(edge)
    .filter((each) => !isLeaf(each) && needsNothing(each))
    .map((each) => {
      const type = getNamedType(each.type);
      return `${each.name} { ${each.name === "node" ? node(type) : leaves(type)} }`;
    });
  const own = fieldsOf(getNamedType(field.type))
    .filter(isLeaf)
    .map(({ name }) => name);
  return `${own.join(" ")} pageInfo { hasNextPage } edges { ${leaves(edge)} ${ofEdge.join(" ")} }`;
}

import {
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isScalarType,
} from "graphql";
import type { GeneratedQuery } from "./random-query.ts";
import { needsIds, requiredArguments } from "./required-arguments.ts";
import {
  type ArgumentPath,
  argumentPaths,
  edgeOf,
  type Field,
  fieldsOf,
  nodeTypes,
  objectsOf,
  queryType,
} from "./schema-shape.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A place in the schema where a client may send a string, with a way of asking that reaches it. */
export type StringPath = {
  /** For example `Query.ministersWhoAnswered(about.countries)`. */
  readonly name: string;
  readonly takes: "text" | "id" | "cursor";
  /** The field that takes the argument. */
  readonly parent: string;
  readonly field: Field;
  /** The query that sends a value to it, and other arguments of the field by name, as GraphQL writes them. */
  readonly send: (value: unknown, others?: Readonly<Record<string, string>>) => GeneratedQuery;
};

const stringTypes = new Set(["String", "ID", "Date", "DateTime"]);

/**
 * Every argument, and every field of an input object, that takes a string or something written as one. Those of nodes
 * are reached through so many nodes of the type at once.
 */
export function stringPaths(known: Vocabulary, nodes = 1): readonly StringPath[] {
  const paths = pathsFromRoot(known, nodes);
  return argumentPaths.flatMap((place) => {
    const path = paths.get(place.parent.name);
    if (path === undefined) throw new Error(`Nothing leads to ${place.parent.name}.`);
    return stringsWithin(place).map(({ name, wrap }) => ({
      name: `${place.parent.name}.${place.field.name}(${name})`,
      takes: kindOf(place),
      parent: place.parent.name,
      field: place.field,
      send: (value, others = {}) => ({
        query: queryTo(path, place, known, others),
        variables: { value: wrap(value) },
      }),
    }));
  });
}

function kindOf({ argument }: ArgumentPath): StringPath["takes"] {
  if (["after", "before", "cursor"].includes(argument.name)) return "cursor";
  return getNamedType(argument.type).name === "ID" ? "id" : "text";
}

/** The strings in an argument: itself, or those in its input object; each with how the value of the argument is made. */
function stringsWithin({
  argument,
}: ArgumentPath): readonly { readonly name: string; readonly wrap: (value: unknown) => unknown }[] {
  const type = getNamedType(argument.type);
  if (isScalarType(type)) {
    return stringTypes.has(type.name) ? [{ name: argument.name, wrap: asGiven(String(argument.type)) }] : [];
  }
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => stringTypes.has(getNamedType(field.type).name))
    .map((field) => {
      const wrap = asGiven(String(field.type));
      return { name: `${argument.name}.${field.name}`, wrap: (value) => ({ [field.name]: wrap(value) }) };
    });
}

/** A list of one, where a list is taken. */
function asGiven(type: string): (value: unknown) => unknown {
  return type.startsWith("[") ? (value) => [value] : (value) => value;
}

function queryTo(
  path: Path,
  { parent, field, argument }: ArgumentPath,
  known: Vocabulary,
  others: Readonly<Record<string, string>>,
): string {
  const rest = { ...field, args: field.args.filter((each) => each !== argument && !(each.name in others)) };
  const given = [
    `${argument.name}: $value`,
    ...Object.entries(others).map(([name, value]) => `${name}: ${value}`),
    requiredArguments(rest, known),
  ].filter((each) => each !== "");
  const inside = `${field.name}(${given.join(", ")})${selectionOf(field)}`;
  return `query ($value: ${argument.type}) { ${path(`... on ${parent.name} { ${inside} }`)} }`;
}

/** What is asked of a field: what it counts and the ids of what it lists, or no more than its type. */
function selectionOf(field: Field): string {
  const type = getNamedType(field.type);
  if (edgeOf(field) !== undefined) return " { totalCount edges { cursor node { __typename } } }";
  return isScalarType(type) ? "" : " { __typename }";
}

/** Puts a selection where a type is reached from the root. */
type Path = (inside: string) => string;

/** A way from the root to an object of each type: to nodes by their ids, to others the shortest. */
function pathsFromRoot(known: Vocabulary, nodes: number): ReadonlyMap<string, Path> {
  const paths = new Map<string, Path>([[queryType.name, (inside) => inside]]);
  for (const { name } of nodeTypes) {
    const ids = JSON.stringify(known.field(name, "id").slice(0, nodes));
    paths.set(name, (inside) => `nodes(ids: ${ids}) { ... on ${name} { ${inside} } }`);
  }
  // What the root leads to is surer to be there than what some node may have.
  const waiting: GraphQLNamedType[] = [queryType];
  const later = [...nodeTypes];
  for (
    let type = waiting.shift() ?? later.shift();
    type !== undefined;
    type = waiting.shift() ?? later.shift()
  ) {
    const here = paths.get(type.name);
    for (const field of fieldsOf(type)) {
      // Which type of node an id gives cannot be told from the field.
      if (here === undefined || (needsIds(field) && isAbstractType(getNamedType(field.type)))) continue;
      const needed = requiredArguments(field, known);
      const args = needed === "" ? "" : `(${needed})`;
      for (const reached of objectsOf(getNamedType(field.type))) {
        if (paths.has(reached.name) || isScalarType(reached)) continue;
        const lookup = args === "" ? lookupArgs(field, reached.name, known) : args;
        if (lookup === null) continue;
        paths.set(reached.name, (inside) =>
          here(`${field.name}${lookup} { ... on ${reached.name} { ${inside} } }`),
        );
        waiting.push(reached);
      }
    }
  }
  return paths;
}

/** Arguments by which a look-up finds something; null where the graph has nothing for it. */
function lookupArgs(field: Field, type: string, known: Vocabulary): string | null {
  const id = field.args.find(({ name }) => name === "id");
  if (id === undefined) return "";
  const [value] = known.field(type, "id");
  return value === undefined ? null : `(id: ${JSON.stringify(value)})`;
}

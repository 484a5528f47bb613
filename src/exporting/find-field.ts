import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { BadInputError } from "../model/errors.ts";

/** A field in a query: how to reach its value in the result, and the name of its type. */
export type FoundField = {
  readonly node: FieldNode;
  /** Response names from the root. */
  readonly path: readonly string[];
  readonly typeName: string;
  readonly argNames: readonly string[];
  /** The fields around it, outermost first. */
  readonly parents: readonly FoundField[];
};

/** Parses and validates a query. */
export function readQuery(schema: GraphQLSchema, text: string): DocumentNode {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    throw new BadInputError(`The query cannot be parsed: ${(error as Error).message}`);
  }
  const [problem] = validate(schema, document);
  if (problem !== undefined) throw new BadInputError(`Invalid query: ${problem.message}`);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1) throw new BadInputError("An export takes exactly one query.");
  return document;
}

/** The first field of the operation, outside lists and fragments, whose type meets a condition; null if there is none. */
export function findField(
  schema: GraphQLSchema,
  document: DocumentNode,
  meets: (typeName: string) => boolean,
): FoundField | null {
  const types = new TypeInfo(schema);
  const open: FoundField[] = [];
  let found: FoundField | null = null;
  visit(
    document,
    visitWithTypeInfo(types, {
      FragmentDefinition: () => false,
      Field: {
        enter: (node) => {
          if (found !== null) return false;
          const type = getNamedType(types.getType());
          const path = [...(open.at(-1)?.path ?? []), node.alias?.value ?? node.name.value];
          const argNames = types.getFieldDef()?.args.map(({ name }) => name) ?? [];
          const field: FoundField = { node, path, typeName: type?.name ?? "", argNames, parents: [...open] };
          if (meets(field.typeName)) found = field;
          if (types.getType()?.toString().includes("[")) return false;
          open.push(field);
          return undefined;
        },
        leave: () => {
          open.pop();
        },
      },
    }),
  );
  return found;
}

/** The value at a path in a result; null if it or something around it is null. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (value == null ? null : (value as Readonly<Record<string, unknown>>)[name]),
    data,
  );
}

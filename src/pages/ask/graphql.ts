import type { initGraphQLTada } from "gql.tada";
import { type DefinitionNode, type DocumentNode, Kind, parse } from "graphql";
import type { introspection } from "../../../examples/client/schema-types.d.ts";

type Tada = ReturnType<
  typeof initGraphQLTada<{
    introspection: introspection;
    disableMasking: true;
    scalars: { Date: string; DateTime: string; ID: string };
  }>
>;

/**
 * Makes a typed document of a query, with the fragments that it uses. gql.tada gives only the types, so that the server
 * does not need it to run.
 */
export const graphql = documentOf as unknown as Tada;

/** Makes a document whose type is declared where it is used, because its text is put together by the program. */
export function documentOf(text: string, fragments: readonly DocumentNode[] = []): DocumentNode {
  const definitions = [parse(text, { noLocation: true }), ...fragments].flatMap((each) => each.definitions);
  const byName = new Map<string, DefinitionNode>();
  for (const definition of definitions) byName.set(nameOf(definition), definition);
  return { kind: Kind.DOCUMENT, definitions: [...byName.values()] };
}

/** Names a definition. A fragment that several others include is in the document once. */
function nameOf(definition: DefinitionNode): string {
  const name = "name" in definition ? (definition.name?.value ?? "") : "";
  return `${definition.kind} ${name}`;
}

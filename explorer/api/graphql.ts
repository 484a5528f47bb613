import type { initGraphQLTada } from "gql.tada";
import type { introspection } from "../../examples/client/schema-types.d.ts";

type Typed = ReturnType<
  typeof initGraphQLTada<{
    introspection: introspection;
    disableMasking: true;
    scalars: { Date: string; DateTime: string; ID: string };
  }>
>;

/**
 * Types a document from the schema, with the fragments that it spreads. While the page runs, a document is only its text:
 * the server has the same text under its id, so there is nothing to parse.
 */
export const graphql = ((text: string, fragments: readonly string[] = []) =>
  [text, ...fragments].join("")) as unknown as Typed;

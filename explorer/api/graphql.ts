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
 * Types a document from the schema. While the page runs, a document is only its text: the server has the same text under
 * its id, so there is nothing to parse.
 */
export const graphql = ((text: string) => text) as unknown as Typed;

import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./schema-types.d.ts";

/** Makes a typed document of a query: a field that the schema does not have is an error of the type checker. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Date: string; DateTime: string; ID: string };
}>();

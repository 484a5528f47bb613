import type { ResultOf } from "gql.tada";
import { graphql } from "./graphql.ts";

/** The names of the nodes that filters take. */
export const namedNodesQuery = graphql(`
  query PageNamedNodes($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Country { name }
      ... on Topic { name }
      ... on Department { name }
      ... on Member { name }
      ... on Party { name }
      ... on Office { name department { name } }
    }
  }
`);

export type Named = ResultOf<typeof namedNodesQuery>["nodes"][number];

import type { ResultOf } from "gql.tada";
import { graphql } from "./graphql.ts";

/** What the whole database rests on, for pages of nodes that have no record of their own. */
export const sourcesQuery = graphql(`
  query PageSources {
    dataset {
      firstTabled lastTabled
      questionSources { source questions answers firstRetrievedAt lastRetrievedAt }
      peopleFiles { source retrievedAt }
    }
  }
`);

export type DataSources = ResultOf<typeof sourcesQuery>["dataset"];

import type { ResultOf } from "gql.tada";
import { graphql } from "./graphql.ts";

/** The search for nodes by name, as the search page and the pages for wrong addresses use it. */
export const findQuery = graphql(`
  query PageFind($text: String!, $first: Int!) {
    find(text: $text, first: $first) {
      name kind detail matched questionCount answerCount firstDay lastDay
      node { id }
      successors { id name }
    }
  }
`);

export type FoundFields = ResultOf<typeof findQuery>["find"][number];

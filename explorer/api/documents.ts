import { graphql } from "./graphql.ts";

/** Every document that the explorer runs. `npm run persist-queries` gives the server their texts. */

/** A subgraph with all that the explorer draws of it. */
const drawn = graphql(`
  fragment ExplorerDrawn on Subgraph {
    nodes { id type label name weight party house code region department day url }
    edges { type source target weight date lastDate }
  }
`);

export const findDocument = graphql(`
  query ExplorerFind($text: String!, $first: Int!, $kinds: [FindKind!]) {
    find(text: $text, first: $first, kinds: $kinds) {
      kind name matched nameKind detail questionCount answerCount
      nodeId
    }
  }
`);

export const startDocument = graphql(`
  query ExplorerStart {
    dataset {
      questions answers members firstTabled lastTabled
    }
    coMentions(of: COUNTRIES, first: 1) {
      edges { node { first { ... on Country { name } } second { ... on Country { name } } } }
    }
  }
`);

export const ministersDocument = graphql(
  `
  query ExplorerMinisters($about: About!, $filter: AnswerFilter, $first: Int!, $after: String) {
    ministersWhoAnswered(about: $about, filter: $filter, first: $first, after: $after) {
      totalCount
      counted { statement }
      pageInfo { hasNextPage endCursor }
      edges {
        answerCount firstAnswered lastAnswered
        node { id name }
        evidence(first: 2) { snippet snippetStart start end question { id } }
      }
      subgraph {
        ...ExplorerDrawn
      }
    }
  }
`,
  [drawn],
);

export const membersDocument = graphql(
  `
  query ExplorerMembers($about: AskedAbout!, $filter: QuestionFilter, $first: Int!, $after: String) {
    membersWhoAsked(about: $about, filter: $filter, first: $first, after: $after) {
      totalCount
      counted { statement }
      pageInfo { hasNextPage endCursor }
      edges {
        questionCount firstAsked lastAsked
        node { id name }
        evidence(first: 2) { snippet snippetStart start end question { id } }
      }
      subgraph {
        ...ExplorerDrawn
      }
    }
  }
`,
  [drawn],
);

export const countriesDocument = graphql(
  `
  query ExplorerCountries($filter: QuestionFilter, $limit: Int!) {
    coMentions(of: COUNTRIES, filter: $filter, first: 50) {
      totalCount
      counted { statement }
      subgraph(limit: $limit) {
        ...ExplorerDrawn
        leftOut { statement }
      }
    }
  }
`,
  [drawn],
);

export const cardDocument = graphql(`
  query ExplorerCard($id: ID!) {
    expand(node: $id) {
      totalCount
      totals { type direction label count }
    }
    node(id: $id) {
      ... on Question { text }
      ... on Answer { text }
    }
  }
`);

export const neighboursDocument = graphql(
  `
  query ExplorerNeighbours($id: ID!, $edgeTypes: [EdgeType!], $direction: FollowDirection, $after: String) {
    expand(node: $id, edgeTypes: $edgeTypes, direction: $direction) {
      totalCount
      neighbours(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor }
        subgraph {
          ...ExplorerDrawn
        }
      }
    }
  }
`,
  [drawn],
);

export const subgraphDocument = graphql(
  `
  query ExplorerSubgraph($nodes: [ID!]!) {
    subgraph(nodes: $nodes) {
      ...ExplorerDrawn
    }
    dataset { questions answers }
  }
`,
  [drawn],
);

export const pathsDocument = graphql(
  `
  query ExplorerPaths($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, maxLength: 4, limit: 5) {
      searchedLength shown
      paths {
        length
        segments { edges { type date source { id } target { id } evidence { surface sentence start end } } }
      }
      subgraph {
        ...ExplorerDrawn
      }
    }
  }
`,
  [drawn],
);

export const commonDocument = graphql(
  `
  query ExplorerCommon($nodes: [ID!]!) {
    commonConnections(nodes: $nodes, first: 50) {
      shown totalCount
      subgraph {
        ...ExplorerDrawn
      }
    }
  }
`,
  [drawn],
);

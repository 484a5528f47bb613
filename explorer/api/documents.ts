import { graphql } from "./graphql.ts";

/** Every document that the explorer runs. `npm run persist-queries` gives the server their texts. */

export const findDocument = graphql(`
  query ExplorerFind($text: String!, $first: Int!, $kinds: [FindKind!]) {
    find(text: $text, first: $first, kinds: $kinds) {
      kind name matched nameKind closeness detail questionCount answerCount
      node { id }
    }
  }
`);

export const startDocument = graphql(`
  query ExplorerStart {
    dataset {
      questions answers members firstTabled lastTabled lastAnswered
    }
    coMentions(of: COUNTRIES, first: 1) {
      edges { node { first { ... on Country { name } } second { ... on Country { name } } } }
    }
  }
`);

export const ministersDocument = graphql(`
  query ExplorerMinisters($about: About!, $filter: AnswerFilter, $after: String) {
    ministersWhoAnswered(about: $about, filter: $filter, first: 50, after: $after) {
      totalCount
      counted { statement }
      pageInfo { hasNextPage endCursor }
      edges {
        answerCount firstAnswered lastAnswered
        node { id name }
        evidence(first: 2) { snippet snippetStart start end question { id } }
      }
      subgraph {
        nodes { id type label name weight party house code region department day url }
        edges { type source target weight date lastDate }
      }
    }
  }
`);

export const membersDocument = graphql(`
  query ExplorerMembers($about: AskedAbout!, $filter: QuestionFilter, $after: String) {
    membersWhoAsked(about: $about, filter: $filter, first: 50, after: $after) {
      totalCount
      counted { statement }
      pageInfo { hasNextPage endCursor }
      edges {
        questionCount firstAsked lastAsked
        node { id name }
        evidence(first: 2) { snippet snippetStart start end question { id } }
      }
      subgraph {
        nodes { id type label name weight party house code region department day url }
        edges { type source target weight date lastDate }
      }
    }
  }
`);

export const countriesDocument = graphql(`
  query ExplorerCountries($filter: QuestionFilter, $limit: Int!) {
    coMentions(of: COUNTRIES, filter: $filter, first: 50) {
      totalCount
      subgraph(limit: $limit) {
        nodes { id type label name weight party house code region department day url }
        edges { type source target weight date lastDate }
        leftOut { statement }
      }
    }
  }
`);

export const cardDocument = graphql(`
  query ExplorerCard($id: ID!) {
    subgraph(nodes: [$id]) {
      nodes { id type label name weight party house code region department day url }
    }
    expand(node: $id) {
      totalCount
      totals { type direction label count }
    }
    node(id: $id) {
      ... on Member { resolved terms { house from to } }
      ... on Question { text uin tabledOn state provenance { source } }
      ... on Answer { text answeredOn holding truncated provenance { source } }
      ... on Country { aliases }
    }
  }
`);

export const neighboursDocument = graphql(`
  query ExplorerNeighbours($id: ID!, $edgeTypes: [EdgeType!], $direction: FollowDirection, $after: String) {
    expand(node: $id, edgeTypes: $edgeTypes, direction: $direction) {
      totalCount
      neighbours(first: 50, after: $after) {
        shown
        pageInfo { hasNextPage endCursor }
        subgraph {
          nodes { id type label name weight party house code region department day url }
          edges { type source target weight date lastDate }
        }
      }
    }
  }
`);

export const edgeDocument = graphql(`
  query ExplorerEdge($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, maxLength: 1, limit: 1) {
      paths { segments { edges { type date evidence { surface sentence start end } } } }
    }
  }
`);

export const subgraphDocument = graphql(`
  query ExplorerSubgraph($nodes: [ID!]!) {
    subgraph(nodes: $nodes) {
      nodes { id type label name weight party house code region department day url }
      edges { type source target weight date lastDate }
      leftOut { edges statement }
    }
    dataset { questions answers }
  }
`);

export const pathsDocument = graphql(`
  query ExplorerPaths($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, maxLength: 4, limit: 5) {
      shortestLength searchedLength shown
      leftOut { edges node { id } }
      paths {
        length
        segments { edges { type date source { id } target { id } evidence { surface sentence start end } } }
      }
      subgraph {
        nodes { id type label name weight party house code region department day url }
        edges { type source target weight date lastDate }
      }
    }
  }
`);

export const commonDocument = graphql(`
  query ExplorerCommon($nodes: [ID!]!) {
    commonConnections(nodes: $nodes, first: 50) {
      shown totalCount
      subgraph {
        nodes { id type label name weight party house code region department day url }
        edges { type source target weight date lastDate }
      }
    }
  }
`);

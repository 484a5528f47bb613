import { z } from "zod";
import type { Subject } from "../compare/by-hand.ts";
import { byName, type ComparedName, FILTERED, PAGE, type Rows } from "../compare/compared-queries.ts";
import type { GraphQLRequest } from "../queries/ask-once.ts";

/** The compared queries in the peer's own words, and their rows in the form in which they are compared. */
export type PeerQuery = { readonly request: GraphQLRequest; readonly rowsOf: (data: unknown) => Rows };

const newest = "sort: [{ sortKey: DESC }, { id: DESC }]";

const linked = `text countriesConnection { edges { properties { count } node { name } } }
  topicsConnection { edges { properties { score } node { name } } }`;

/** The only node of a list, because the peer describes every edge as a list. */
const only = <Row>(row: z.ZodType<Row>) =>
  z.array(z.unknown()).transform(([first]) => (first === undefined ? null : row.parse(first)));
const name = only(z.object({ name: z.string() }).transform((node) => node.name));

const edges = <Properties>(properties: z.ZodType<Properties>) =>
  z
    .object({ edges: z.array(z.object({ node: z.object({ name: z.string() }), properties: z.unknown() })) })
    .transform((connection) =>
      byName(
        connection.edges.map((edge) => ({ name: edge.node.name, ...properties.parse(edge.properties) })),
      ),
    );

const texts = {
  text: z.string(),
  countriesConnection: edges(z.object({ count: z.int() })),
  topicsConnection: edges(z.object({ score: z.number() })),
};

type Linked = { readonly countriesConnection: Rows; readonly topicsConnection: Rows };
const renamed = <Row extends Linked>({ countriesConnection, topicsConnection, ...row }: Row) => ({
  ...row,
  countries: countriesConnection,
  topics: topicsConnection,
});

const pageRow = z
  .object({
    ...texts,
    asker: name,
    department: name,
    answer: only(z.object({ ...texts, minister: name }).transform(renamed)),
  })
  .transform(renamed);

const text = z.string().nullable();
const questionRow = z.object({
  ...{ uin: text, heading: text, text: z.string(), tabledOn: text, state: z.string() },
  ...{ asker: name, department: name },
  answer: only(z.object({ text: z.string(), answeredOn: text, minister: name })),
});

const questions = (row: z.ZodType) => (data: unknown) =>
  z.object({ questions: z.array(row) }).parse(data).questions;

export function peerQueries({
  questionId,
  countryCodes,
}: Subject): Readonly<Record<ComparedName, PeerQuery>> {
  const [first, second] = countryCodes;
  const mentions = "countries: { some: { code: { eq: $second } } }";
  const commons = 'house: { eq: "COMMONS" }';
  return {
    flagship: {
      request: {
        query: `query ($first: String!, $second: String!) { ministersOn(first: $first, second: $second) {
          name answerCount distinctAnswerCount firstAnswered lastAnswered totalCount } }`,
        variables: { first, second },
      },
      rowsOf: (data) => z.object({ ministersOn: z.array(z.unknown()) }).parse(data).ministersOn,
    },
    page: {
      request: {
        query: `{ questions(limit: ${PAGE}, ${newest}) { ${linked} asker { name } department { name }
          answer { ${linked} minister { name } } } }`,
      },
      rowsOf: questions(pageRow),
    },
    question: {
      request: {
        query: `query ($id: ID!) { questions(where: { id: { eq: $id } }) { uin heading text tabledOn state
          asker { name } department { name } answer { text answeredOn minister { name } } } }`,
        variables: { id: questionId },
      },
      rowsOf: questions(questionRow),
    },
    filter: {
      request: {
        query: `query ($second: ID!) { questions(limit: ${FILTERED}, ${newest}, where: { ${commons}, OR: [
          { ${mentions} }, { answer: { some: { ${mentions} } } }] }) { uin heading tabledOn } }`,
        variables: { second },
      },
      rowsOf: questions(z.object({ uin: text, heading: text, tabledOn: text })),
    },
    count: {
      request: {
        query: `query ($second: ID!) { questionsConnection(where: { ${commons}, ${mentions} }) {
          aggregate { count { nodes } } } }`,
        variables: { second },
      },
      rowsOf: (data) => [aggregated.parse(data).questionsConnection.aggregate.count.nodes],
    },
    timeline: {
      request: { query: "{ months { month count } }" },
      rowsOf: (data) => z.object({ months: z.array(z.unknown()) }).parse(data).months,
    },
  };
}

const aggregated = z.object({
  questionsConnection: z.object({ aggregate: z.object({ count: z.object({ nodes: z.int() }) }) }),
});

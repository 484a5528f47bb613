import { Client, fetchExchange, gql } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";

/** Asks which ministers have answered on two countries. urql sends the query's text once, and its hash from then on. */

const [url = "http://127.0.0.1:4000/graphql"] = process.argv.slice(2);

const client = new Client({
  url,
  preferGetMethod: false,
  exchanges: [persistedExchange({ preferGetForPersistedQueries: false }), fetchExchange],
});

const ministers = gql<
  { ministersWhoAnswered: { totalCount: number; edges: { node: { name: string }; answerCount: number }[] } },
  { countries: string[] }
>`
  query Ministers($countries: [String!]!) {
    ministersWhoAnswered(about: { countries: $countries }, first: 10) {
      totalCount
      edges { answerCount node { name } }
    }
  }
`;

const { data, error } = await client.query(ministers, { countries: ["Russia", "DPRK"] });
if (error !== undefined) throw error;
for (const { node, answerCount } of data?.ministersWhoAnswered.edges ?? [])
  process.stdout.write(`${node.name}: ${answerCount}\n`);

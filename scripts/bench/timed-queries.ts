import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { hardestPair, rarePair } from "./invented-subjects.ts";
import { repository } from "./run-node.ts";

/** A query to time, and its label in the results. */
export type TimedQuery = { readonly label: string; readonly query: string };

const flagship = readFileSync(
  join(repository, "examples/queries/01-ministers-on-russia-and-north-korea.graphql"),
  "utf8",
);

function flagshipFor(countries: readonly string[]): string {
  const query = flagship.replace('["Russia", "DPRK"]', JSON.stringify(countries));
  if (query === flagship) throw new Error("The flagship query no longer names Russia and DPRK.");
  return query;
}

const page = `{ questions(first: 50) { edges { node {
  text asker { name } department { name } countries { edges { count node { name } } } topics { edges { score node { name } } }
  answer { text minister { name } countries { edges { count node { name } } } topics { edges { score node { name } } } } } } } }`;

const changes = `{ changesSince(first: 50) { totalCount edges { node {
  kind before after asOf recordedAt question { uin heading state department { name } } } } } }`;

const references = `{ questions(first: 50) { edges { node {
  references { edges { surface node { uin } } } referredToBy { totalCount edges { surface } }
  answer { references { edges { surface node { uin } } } } } } } }`;

const offices = `{ members(first: 50) { edges { node {
  name offices { edges { from to node { name department { name } } } } } } } }`;

const search = (
  text: string,
) => `{ search(text: ${JSON.stringify(text)}, first: 20) { totalCount edges { score
  snippets { text highlights { start end } } node { ... on Question { heading } ... on Answer { answeredOn } } } } }`;

const dataset = readFileSync(join(repository, "examples/queries/20-what-the-graph-holds.graphql"), "utf8");

/** The flagship query for the most frequent pair of countries and for a rare one, full pages, searches and the data set. */
export async function timedQueries(url: string): Promise<readonly TimedQuery[]> {
  const pairs = await Promise.all(
    [hardestPair, rarePair].map(async (pair) => ({
      label: `flagship, ${pair.join(" and ")} (${await countAnswers(url, pair)} answers)`,
      query: flagshipFor(pair),
    })),
  );
  return [
    ...pairs,
    { label: "50 questions with people, answers, countries, topics", query: page },
    { label: "50 questions with their references", query: references },
    { label: "50 members with their offices", query: offices },
    { label: "50 changes with their questions", query: changes },
    { label: "search for a word in most texts", query: search("the") },
    { label: "search for a phrase and a prefix", query: search('"north korea" sanction*') },
    { label: "the data set with its coverage", query: dataset },
  ];
}

const counted = z.object({
  data: z.object({
    ministersWhoAnswered: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      edges: z.array(z.object({ answerCount: z.int() })),
    }),
  }),
});

/** How many answers name both countries, which is what the flagship query has to count. */
async function countAnswers(url: string, countries: readonly string[]): Promise<number> {
  const query = `query ($countries: [String!]!, $after: String) {
    ministersWhoAnswered(about: { countries: $countries, match: ALL, scope: ANSWER }, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } edges { answerCount } } }`;
  let sum = 0;
  for (let after: string | null = null, more = true; more; ) {
    const answer = counted.parse(await askOnce(url, { query, variables: { countries, after } }));
    const { edges, pageInfo } = answer.data.ministersWhoAnswered;
    sum += edges.reduce((total, { answerCount }) => total + answerCount, 0);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return sum;
}

const failed = z.object({ errors: z.array(z.object({ message: z.string() })) });

/** Sends one request. Throws if the response has errors. */
export async function askOnce(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    // This process would spend as long on decompressing as the server on compressing.
    headers: { "content-type": "application/json", "accept-encoding": "identity" },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  const failure = failed.safeParse(answer);
  if (failure.success) throw new Error(`A query failed: ${failure.data.errors[0]?.message}`);
  return answer;
}

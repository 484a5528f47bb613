import { z } from "zod";
import { hardestPair } from "../invented-subjects.ts";
import type { GraphQLRequest } from "../queries/ask-once.ts";
import { pageOf50, questionById } from "../queries/timed-queries.ts";

/** Queries whose rows others can give too: statements written by hand, and the peer. */

/** Rows in one form, whoever gave them, so that they can be compared. */
export type Rows = readonly unknown[];

export type ComparedName = "flagship" | "page" | "question" | "filter" | "count" | "timeline";

export type ComparedQuery = {
  readonly name: ComparedName;
  readonly label: string;
  readonly request: GraphQLRequest;
  /** Takes the rows out of the data of a response. */
  readonly rowsOf: (data: unknown) => Rows;
};

/** What the queries ask about, also for those who ask differently. */
export const [firstCountry = "", secondCountry = ""] = hardestPair;
export const PAGE = 50;
export const FILTERED = 20;

const edgesOf = <Row>(node: z.ZodType<Row>) =>
  z
    .object({ edges: z.array(z.object({ node: z.unknown() })) })
    .transform(({ edges }) => edges.map((edge) => node.parse(edge.node)));

const counted = z.object({
  edges: z.array(z.object({ count: z.int(), node: z.object({ name: z.string() }) })),
});
const scored = z.object({
  edges: z.array(z.object({ score: z.number(), node: z.object({ name: z.string() }) })),
});
const named = z
  .object({ name: z.string() })
  .nullable()
  .transform((node) => node?.name ?? null);

/** What a text names, with counts or scores, in the order of names. */
export const byName = <Edge extends { readonly name: string }>(edges: readonly Edge[]): readonly Edge[] =>
  [...edges].sort((a, b) => (a.name < b.name ? -1 : 1));

const textual = {
  text: z.string(),
  countries: counted.transform(({ edges }) =>
    byName(edges.map(({ count, node }) => ({ name: node.name, count }))),
  ),
  topics: scored.transform(({ edges }) =>
    byName(edges.map(({ score, node }) => ({ name: node.name, score }))),
  ),
};

const pageRow = z.object({
  ...textual,
  asker: named,
  department: named,
  answer: z.object({ ...textual, minister: named }).nullable(),
});

const questionRow = z.object({
  ...{
    uin: z.string().nullable(),
    heading: z.string().nullable(),
    text: z.string(),
    tabledOn: z.string().nullable(),
  },
  ...{ state: z.string(), asker: named, department: named },
  answer: z.object({ text: z.string(), answeredOn: z.string().nullable(), minister: named }).nullable(),
});

const flagshipRow = z.object({
  ...{
    answerCount: z.int(),
    distinctAnswerCount: z.int(),
    firstAnswered: z.string(),
    lastAnswered: z.string(),
  },
  node: z.object({ id: z.string(), name: z.string() }),
});

const flagship = z
  .object({ ministersWhoAnswered: z.object({ totalCount: z.int(), edges: z.array(flagshipRow) }) })
  .transform(({ ministersWhoAnswered: { totalCount, edges } }) =>
    edges.map(({ node: { name }, ...counts }) => ({ name, ...counts, totalCount })),
  );

const months = z
  .object({
    timeline: z.object({ buckets: z.array(z.object({ name: z.string(), count: z.int().nullable() })) }),
  })
  .transform(({ timeline }) =>
    timeline.buckets.flatMap(({ name, count }) => (count ? { month: name, count } : [])),
  );

const filteredRow = z.object({
  uin: z.string().nullable(),
  heading: z.string().nullable(),
  tabledOn: z.string().nullable(),
});

export function comparedQueries(questionId: string): readonly ComparedQuery[] {
  const countries = JSON.stringify([firstCountry, secondCountry]);
  const country = JSON.stringify(secondCountry);
  const houses = "houses: [COMMONS]";
  return [
    {
      name: "flagship",
      label: "flagship without evidence",
      request: {
        query: `{ ministersWhoAnswered(about: { countries: ${countries}, match: ALL, scope: ANSWER }, first: 10) {
          totalCount edges { answerCount distinctAnswerCount firstAnswered lastAnswered node { id name } } } }`,
      },
      rowsOf: (data) => flagship.parse(data),
    },
    {
      name: "page",
      label: "50 questions with everything",
      request: { query: pageOf50 },
      rowsOf: (data) => z.object({ questions: edgesOf(pageRow) }).parse(data).questions,
    },
    {
      name: "question",
      label: "one question by its id",
      request: { query: questionById, variables: { id: questionId } },
      rowsOf: (data) => [z.object({ node: questionRow }).parse(data).node],
    },
    {
      name: "filter",
      label: "20 questions on a country, filtered",
      request: {
        query: `{ questions(first: ${FILTERED}, filter: { countries: [${country}], ${houses} }) {
          edges { node { uin heading tabledOn } } } }`,
      },
      rowsOf: (data) => z.object({ questions: edgesOf(filteredRow) }).parse(data).questions,
    },
    {
      name: "count",
      label: "number under a country, filtered",
      request: { query: `{ country(name: ${country}) { questions(filter: { ${houses} }) { totalCount } } }` },
      rowsOf: (data) => [
        z.object({ country: z.object({ questions: z.object({ totalCount: z.int() }) }) }).parse(data).country
          .questions.totalCount,
      ],
    },
    {
      name: "timeline",
      label: "timeline of everything by month",
      request: { query: "{ timeline(bucket: MONTH) { buckets { name count } } }" },
      rowsOf: (data) => months.parse(data),
    },
  ];
}

import { expect, test } from "vitest";
import { useSample } from "./ask-sample.ts";

const ask = useSample();

const fields = "totalCount edges { cursor surface start end uin house date node { uin } }";

test("a question and its answer give the referring words and the question they mean", async () => {
  const { data, errors } = await ask(
    `{ question(uin: "990317") { text references { ${fields} } answer { text references { ${fields} } } } }`,
  );
  expect(errors).toBeUndefined();
  const { question } = data;
  const brief = ({ text, references }: typeof question) => {
    expect(references.edges).toHaveLength(references.totalCount);
    return references.edges.map((edge: typeof question) => {
      expect(text.slice(edge.start, edge.end)).toBe(edge.surface);
      return [edge.surface, edge.uin, edge.house, edge.date, edge.node?.uin ?? null];
    });
  };
  expect(brief(question)).toEqual([
    ["Answer of 12 November 2025 to Question 990002", "990002", null, "2025-11-12", "990002"],
  ]);
  expect(brief(question.answer)).toEqual([
    ["answer I gave on 12 November to Question 990002", "990002", null, "2025-11-12", "990002"],
    ["Question 990290", "990290", null, null, null],
  ]);
});

test("a question lists the texts that refer to it, newest first, a page at a time", async () => {
  const page = (after: string | null) =>
    ask(
      `query ($after: String) { question(uin: "990002") { referredToBy(first: 1, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { surface node { __typename ... on Question { uin } ... on Answer { answeredOn } } } } } }`,
      { after },
    );
  const first = (await page(null)).data.question.referredToBy;
  expect(first).toMatchObject({
    totalCount: 2,
    pageInfo: { hasNextPage: true },
    edges: [
      {
        surface: "answer I gave on 12 November to Question 990002",
        node: { __typename: "Answer", answeredOn: "2025-11-26" },
      },
    ],
  });
  expect((await page(first.pageInfo.endCursor)).data.question.referredToBy).toMatchObject({
    totalCount: 2,
    pageInfo: { hasNextPage: false },
    edges: [
      {
        surface: "Answer of 12 November 2025 to Question 990002",
        node: { __typename: "Question", uin: "990317" },
      },
    ],
  });
});

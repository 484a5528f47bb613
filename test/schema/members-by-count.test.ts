import { describe, expect, test } from "vitest";
import { useSample } from "./ask-sample.ts";

const ask = useSample();

type Edge = {
  readonly count: number;
  readonly answerCount: number;
  readonly distinctAnswerCount: number;
  readonly questionCount: number;
  readonly firstAnswered: string | null;
  readonly lastAnswered: string | null;
  readonly node: { readonly id: string; readonly name: string };
};

async function ministers(args: string) {
  const { data, errors } = await ask(`{ ministersWhoAnswered(${args}, first: 100) {
    totalCount
    counted { mode statement members answers distinctAnswers questions }
    facets { years { year count } departments { node { name } count } ministers(first: 100) { node { id } count } }
    edges { count answerCount distinctAnswerCount questionCount firstAnswered lastAnswered node { id name } }
  } }`);
  expect(errors).toBeUndefined();
  return data.ministersWhoAnswered as {
    readonly totalCount: number;
    readonly counted: Record<string, unknown>;
    readonly facets: Record<
      string,
      readonly { year: number; count: number; node: { id: string; name: string } }[]
    >;
    readonly edges: readonly Edge[];
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

describe("ministersWhoAnswered", () => {
  test("says what it counted, in words and in total", async () => {
    const { counted, edges, totalCount } = await ministers(`about: {countries: ["Russia", "DPRK"]}`);
    expect(counted).toEqual({
      mode: "ANSWERS",
      statement: expect.stringMatching(
        /^Answers that name both Russia and North Korea anywhere in the answer\. Each answer counts once\. The graph covers the Commons from /,
      ),
      members: totalCount,
      answers: sum(edges.map(({ answerCount }) => answerCount)),
      distinctAnswers: counted["distinctAnswers"],
      questions: null,
    });
    expect(edges).toHaveLength(totalCount);
    const other = await ministers(
      `about: {countries: ["IR", "IL"], match: ANY, scope: SENTENCE, topics: ["sanctions"]}, countMode: DISTINCT_ANSWERS, filter: {houses: [LORDS]}`,
    );
    expect(other.counted["statement"]).toContain(
      "Answers that name Iran or Israel in one sentence of the answer and answer a question that was asked in the Lords, where the answer or its question is about Sanctions or a narrower topic. Answers with identical text count once.",
    );
    expect(
      (await ministers(`about: {topics: ["Trade", "trade"]}, countMode: QUESTIONS`)).counted["statement"],
    ).toContain(
      "Answers where the answer or its question is about Trade or a narrower topic. Each question answered counts once.",
    );
    expect(
      (await ministers(`about: {countries: ["RU", "IR", "IL"], scope: EXCHANGE}`)).counted["statement"],
    ).toContain(
      "Answers that name Russia, Iran and Israel anywhere in the question and its answer combined. Each answer counts once.",
    );
  });

  test.each([
    "",
    ", filter: null",
    ", filter: {}",
    ", filter: {match: ANY}",
    ", filter: {countries: [], states: [], text: null, asOf: null}",
  ])("does not mention a filter without conditions: %j", async (filter) => {
    const { counted } = await ministers(`about: {}${filter}`);
    expect(counted["statement"]).toMatch(/^All answers\. Each answer counts once\. /);
  });

  test.each([
    ["overdue: false", "answer a question that was not overdue on "],
    ['answeredFrom: "2020-01-01"', "were given from 1 January 2020. "],
    ['text: "the"', "match the search “the”. "],
  ])("says what a filter asks for: %s", async (condition, verbs) => {
    const { counted } = await ministers(`about: {}, filter: {${condition}}`);
    expect(counted["statement"]).toContain(`Answers that ${verbs}`);
  });

  test("counts what is requested, and lists the highest count first", async () => {
    const counts = {
      ANSWERS: "answerCount",
      QUESTIONS: "questionCount",
      DISTINCT_ANSWERS: "distinctAnswerCount",
    } as const;
    for (const [mode, field] of Object.entries(counts)) {
      const { edges } = await ministers(`about: {}, countMode: ${mode}`);
      expect(edges.length).toBeGreaterThan(5);
      expect(edges.map(({ count }) => count)).toEqual(edges.map((edge) => edge[field as keyof Edge]));
      expect(edges).toEqual(edges.toSorted((a, b) => b.count - a.count));
    }
    const { edges } = await ministers("about: {}");
    expect(edges.some(({ answerCount, questionCount }) => questionCount > answerCount)).toBe(true);
    expect(edges.some(({ answerCount, distinctAnswerCount }) => distinctAnswerCount < answerCount)).toBe(
      true,
    );
  });

  test("lists the latest first, or by name, and backwards", async () => {
    const latest = (await ministers("about: {}, order: LATEST")).edges.map(
      ({ lastAnswered }) => lastAnswered ?? "",
    );
    expect(latest).toEqual(latest.toSorted().reverse());
    const names = (await ministers("about: {}, order: NAME")).edges.map(({ node }) => node.name);
    expect(names).toEqual(names.toSorted());
    for (const order of ["COUNT", "LATEST", "NAME"]) {
      const all = (await ministers(`about: {}, order: ${order}`)).edges.map(({ node }) => node.id);
      const walked: string[] = [];
      for (let before = ""; ; ) {
        const { data } = await ask(
          `{ ministersWhoAnswered(about: {}, order: ${order}, last: 2${before}) { pageInfo { hasPreviousPage } edges { cursor node { id } } } }`,
        );
        const { pageInfo, edges } = data.ministersWhoAnswered;
        walked.unshift(...edges.map(({ node }: Edge) => node.id));
        if (!pageInfo.hasPreviousPage) break;
        before = `, before: "${edges[0].cursor}"`;
      }
      expect(walked).toEqual(all);
    }
  });

  test("accepts a filter, and its facets count the same answers", async () => {
    const all = await ministers(`about: {countries: ["Russia"], scope: EXCHANGE}`);
    expect(sum(all.facets["ministers"]?.map(({ count }) => count) ?? [])).toBe(all.counted["answers"]);
    expect(all.facets["ministers"]?.map(({ node, count }) => [node.id, count]).sort()).toEqual(
      all.edges.map(({ node, answerCount }) => [node.id, answerCount]).sort(),
    );
    const [department] = all.facets["departments"] ?? [];
    const some = await ministers(
      `about: {countries: ["Russia"], scope: EXCHANGE}, filter: {departments: ["${department?.node.name}"]}`,
    );
    expect(some.counted["answers"]).toBe(department?.count);
    expect(some.edges.length).toBeLessThan(all.edges.length);
    const text = await ministers(`about: {countries: ["Russia"]}, filter: {text: "sanction*"}`);
    expect(text.edges.length).toBeGreaterThan(0);
    expect(Number(text.counted["answers"])).toBeLessThan(Number(all.counted["answers"]));
    const years = all.facets["years"] ?? [];
    for (const { year, count } of years) {
      const within = await ministers(
        `about: {countries: ["Russia"], scope: EXCHANGE}, filter: {answeredFrom: "${year}-01-01", answeredTo: "${year}-12-31"}`,
      );
      expect(within.counted["answers"]).toBe(count);
    }
  });
});

describe("membersWhoAsked", () => {
  const asked = async (args: string) => {
    const { data, errors } = await ask(`{ membersWhoAsked(${args}, first: 100) {
      totalCount
      counted { mode statement members answers questions }
      facets { askers(first: 100) { node { id } count } }
      edges { count questionCount answeredCount answerCount distinctAnswerCount firstAsked lastAsked node { id name }
        evidence(first: 10) { field surface snippet snippetStart start country { code } question { id text } answer { id } } }
    } }`);
    expect(errors).toBeUndefined();
    return data.membersWhoAsked;
  };

  test("counts the questions that name the countries, by who asked", async () => {
    const { data } = await ask(
      `{ country(name: "Russia") { questions(first: 100) { totalCount edges { node { asker { id } } } } } }`,
    );
    const { totalCount, edges: questions } = data.country.questions;
    const expected = Map.groupBy<string, { node: { asker: { id: string } | null } }>(
      questions.filter(({ node }: { node: { asker: object | null } }) => node.asker !== null),
      ({ node }) => node.asker?.id ?? "",
    );
    const { edges, counted } = await asked(`about: {countries: ["Russia"]}`);
    expect(edges.map(({ node, count }: Edge) => `${node.id} ${count}`).sort()).toEqual(
      [...expected].map(([id, all]) => `${id} ${all.length}`).sort(),
    );
    expect(counted.questions).toBe(sum(edges.map(({ questionCount }: Edge) => questionCount)));
    expect(counted.questions).toBeLessThanOrEqual(totalCount);
    expect(counted.statement).toContain(
      "Questions that name Russia anywhere in the question or its heading. Each question counts once.",
    );
  });

  test("each scope includes the previous one, and facets count the same questions", async () => {
    const questions = [];
    for (const scope of ["SENTENCE", "QUESTION", "EXCHANGE"]) {
      const { counted, facets, edges } = await asked(
        `about: {countries: ["Russia", "DPRK"], scope: ${scope}}`,
      );
      expect(sum(facets.askers.map(({ count }: Edge) => count))).toBe(counted.questions);
      expect(edges.length).toBe(counted.members);
      questions.push(counted.questions);
    }
    expect(questions).toEqual(questions.toSorted((a, b) => a - b));
    expect(questions[0]).toBeGreaterThan(0);
    expect(questions[2]).toBeGreaterThan(questions[1]);
  });

  test("shows in the question's words why it counts", async () => {
    const { edges } = await asked(`about: {countries: ["Russia", "DPRK"]}`);
    for (const { evidence } of edges) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { field, surface, start, question, snippet, snippetStart } of evidence) {
        expect(field).toBe("QUESTION");
        expect(question.text.slice(start, start + surface.length)).toBe(surface);
        expect(question.text.slice(snippetStart, snippetStart + snippet.length)).toBe(snippet);
      }
    }
  });

  test("distinguishes questions with and without an answer", async () => {
    const { edges } = await asked(`about: {}, filter: {states: [UNANSWERED]}`);
    expect(edges.length).toBeGreaterThan(0);
    for (const { answeredCount, answerCount, questionCount } of edges) {
      expect([answeredCount, answerCount]).toEqual([0, 0]);
      expect(questionCount).toBeGreaterThan(0);
    }
  });
});

test("both can be drawn: members, countries and topics, and the number of matching texts", async () => {
  const drawn = `subgraph { nodes { id type label weight } edges { source target type weight } leftOut { rows statement } }`;
  const { data, errors } = await ask(`{
    ministersWhoAnswered(about: {countries: ["Russia", "DPRK"]}) { edges { answerCount node { id } } ${drawn} }
    membersWhoAsked(about: {topics: ["Sanctions"]}, first: 2) { totalCount edges { questionCount node { id } } ${drawn} }
  }`);
  expect(errors).toBeUndefined();
  type Drawn = {
    readonly nodes: readonly { id: string; type: string; label: string; weight: number }[];
    readonly edges: readonly { source: string; target: string; type: string; weight: number }[];
    readonly leftOut: { rows: number; statement: string };
  };
  const ministers: Drawn = data.ministersWhoAnswered.subgraph;
  const rows: readonly Edge[] = data.ministersWhoAnswered.edges;
  const countries = ministers.nodes.filter(({ type }) => type === "Country");
  expect(countries.map(({ label }) => label).sort()).toEqual(["North Korea", "Russia"]);
  // Every answer names both.
  expect(ministers.edges).toHaveLength(2 * rows.length);
  for (const { answerCount, node } of rows) {
    expect(ministers.nodes.find(({ id }) => id === node.id)?.weight).toBe(answerCount);
    for (const { source, type, weight } of ministers.edges.filter(({ source }) => source === node.id))
      expect({ source, type, weight }).toEqual({ source: node.id, type: "ANSWERED_ON", weight: answerCount });
  }
  const members: Drawn = data.membersWhoAsked.subgraph;
  expect(members.nodes.map(({ label }) => label)).toContain("Sanctions");
  for (const { questionCount, node } of data.membersWhoAsked.edges)
    expect(members.edges.filter(({ source }) => source === node.id).map(({ weight }) => weight)).toEqual([
      questionCount,
    ]);
  expect(members.leftOut.rows).toBe(data.membersWhoAsked.totalCount - 2);
});

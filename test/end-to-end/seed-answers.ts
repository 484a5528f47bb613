import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { hasSharedData, inRepository, sharedData } from "../repository-paths.ts";
import { type ServedGraph, serveGraph } from "./serve-graph.ts";

const seed = join(sharedData, "seed/north-korea-written-answers.txt");
const flagship = readFileSync(
  inRepository("examples/queries/01-ministers-on-russia-and-north-korea.graphql"),
  "utf8",
);

/** The answers that ten real questions on North Korea must give over HTTP, on any engine. */
export function describeSeedAnswers(name: string, open: () => Promise<GraphStore>): void {
  describe.skipIf(!hasSharedData)(`the seed's answers on ${name} (needs ../shared/data)`, () => {
    let graph: ServedGraph;
    beforeAll(async () => {
      graph = await serveGraph(await open(), [seed]);
    });
    afterAll(() => graph.stop());

    async function ministers(about: string): Promise<readonly (readonly [string, number, number])[]> {
      const { data } = await graph.ask(
        `{ ministersWhoAnswered(about: ${about}) { edges { answerCount distinctAnswerCount node { name } } } }`,
      );
      return data.ministersWhoAnswered.edges.map(
        (edge: { answerCount: number; distinctAnswerCount: number; node: { name: string } }) =>
          [edge.node.name, edge.answerCount, edge.distinctAnswerCount] as const,
      );
    }

    test("the flagship query names the two ministers who answered on Russia and North Korea", async () => {
      const { status, data } = await graph.ask(flagship);
      expect(status).toBe(200);
      const found = data.ministersWhoAnswered;
      expect(found.totalCount).toBe(2);
      expect(
        found.edges.map((edge: { answerCount: number; node: { name: string } }) => [
          edge.node.name,
          edge.answerCount,
        ]),
      ).toEqual([
        ["Baroness Chapman of Darlington", 4],
        ["Seema Malhotra", 1],
      ]);
    });

    test("evidence names both countries in the answer, and its offsets point at the surface form", async () => {
      const { data } = await graph.ask(`{ ministersWhoAnswered(about: {countries: ["RU", "KP"]}) { edges {
        evidence(first: 20) { snippet snippetStart field start end surface country { code } answer { text } } } } }`);
      const evidence = data.ministersWhoAnswered.edges.flatMap(
        (edge: { evidence: readonly unknown[] }) => edge.evidence,
      );
      expect(evidence).toHaveLength(10);
      for (const { snippet, snippetStart, field, start, end, surface, answer } of evidence) {
        expect(field).toBe("ANSWER");
        expect(answer.text.slice(start, end)).toBe(surface);
        expect(snippet.slice(start - snippetStart, end - snippetStart)).toBe(surface);
      }
      const codes = evidence.map((each: { country: { code: string } }) => each.country.code);
      expect(codes.filter((code: string) => code === "RU")).toHaveLength(5);
      expect(codes.filter((code: string) => code === "KP")).toHaveLength(5);
    });

    test("the scope EXCHANGE adds the minister whose question names both and whose answer names neither", async () => {
      expect(await ministers(`{countries: ["Russia", "North Korea"], scope: EXCHANGE}`)).toEqual([
        ["Baroness Chapman of Darlington", 4, 4],
        ["Al Carns", 1, 1],
        ["Seema Malhotra", 1, 1],
      ]);
    });

    test("countries are accepted as code, name, alias and demonym", async () => {
      const expected = await ministers(`{countries: ["Russia", "North Korea"]}`);
      for (const given of [
        `["RU", "KP"]`,
        `["russia", "dprk"]`,
        `["Russian", "Democratic People’s Republic of Korea"]`,
      ]) {
        expect(await ministers(`{countries: ${given}}`)).toEqual(expected);
      }
    });

    test("two questions that share one answer text count as two answers and one distinct text", async () => {
      expect(await ministers(`{countries: ["DPRK"]}`)).toContainEqual(["Dan Jarvis", 2, 1]);
    });

    test("a role in brackets does not make anyone a minister of the department asked", async () => {
      const { data } = await graph.ask(`{
        member(name: "Anneliese Dodds") {
          parties { edges { node { name } } }
          constituencies { edges { node { name } } }
          questions { totalCount edges { node {
            department { name }
            answer { text role minister { name } sameTextAs { totalCount edges { similarity node { questions { totalCount } } } } }
          } } }
        }
      }`);
      const { parties, constituencies, questions } = data.member;
      expect(parties.edges).toEqual([{ node: { name: "Labour (Co-op)" } }]);
      expect(constituencies.edges).toEqual([{ node: { name: "Oxford East" } }]);
      expect(questions.totalCount).toBe(2);
      const [first, second] = questions.edges.map(({ node }: { node: unknown }) => node);
      for (const question of [first, second]) {
        expect(question.department.name).toBe("Home Office");
        expect(question.answer.role).toBe("Minister of State (Cabinet Office)");
        expect(question.answer.minister.name).toBe("Dan Jarvis");
        expect(question.answer.sameTextAs).toEqual({
          totalCount: 1,
          edges: [{ similarity: 1, node: { questions: { totalCount: 1 } } }],
        });
      }
      expect(first.answer.text).toBe(second.answer.text);
    });

    test("every node and edge type that the seed can fill is filled", async () => {
      const { data } = await graph.ask(`{
        questions { totalCount } members { totalCount } departments { totalCount }
        parties { totalCount } constituencies { totalCount } countries { totalCount }
      }`);
      expect(data).toEqual({
        questions: { totalCount: 10 },
        members: { totalCount: 9 },
        departments: { totalCount: 3 },
        parties: { totalCount: 3 },
        constituencies: { totalCount: 4 },
        countries: { totalCount: 250 },
      });
    });

    test("each question is traced to its line of the file", async () => {
      const { data } = await graph.ask(
        `{ questions(first: 100) { edges { node { provenance { source line retrievedAt contentHash } } } } }`,
      );
      const lines = readFileSync(seed, "utf8").split(/\r?\n/);
      for (const { node } of data.questions.edges) {
        expect(node.provenance.source).toBe(basename(seed));
        expect(lines[node.provenance.line - 1]).toMatch(/^Asked by: /);
        expect(node.provenance.contentHash).toMatch(/^[0-9a-f]{64}$/);
      }
      const starts = data.questions.edges.map(
        (edge: { node: { provenance: { line: number } } }) => edge.node.provenance.line,
      );
      expect(new Set(starts).size).toBe(10);
    });
  });
}

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refreshDerivedEdges } from "../../src/import/derived-edges/refresh-derived-edges.ts";
import { BadInputError } from "../../src/model/errors.ts";
import type { Exchange } from "../../src/model/exchange.ts";
import { parseSearch } from "../../src/search/parse-search.ts";
import { type SearchText, searchText } from "../../src/search/search-text.ts";
import { wordsOfAnswer, wordsOfQuestion } from "../../src/search/searched-words.ts";
import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { loadBatch } from "../../src/store/load-batch.ts";
import { arbitrarySearch } from "../search/arbitrary-search.ts";
import { matches } from "../search/matches.ts";
import { exchange, fixture } from "./fixture.ts";
import { loadAll } from "./graph-store.contract.ts";

const first = { limit: 1000, afterKey: null, afterId: null };
const everywhere = { inQuestions: true, inAnswers: true };

function said(id: string, text: string, answer?: string, heading: string | null = null): Exchange {
  const made = exchange({ id, text, ...(answer === undefined ? {} : { answer: { text: answer } }) });
  return { ...made, question: { ...made.question, heading } };
}

/** What every engine must do with full-text searches. */
export function describeSearch(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: full-text search`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    const load = (...exchanges: readonly Exchange[]) => loadAll(store, { ...fixture, exchanges });
    const found = async (text: SearchText, where: object = everywhere) =>
      (await store.read("search-texts", { text, ...everywhere, ...where, ...first })).map(
        ({ label, id }) => `${label} ${id}`,
      );
    const remove = async (...ids: readonly string[]) => {
      const rows = ids.map((id) => ({ id }));
      await store.write([
        { query: "clear-exchanges", rows },
        { query: "remove-questions", rows },
      ]);
      await refreshDerivedEdges(store);
    };

    test("finds what comparing the words finds, best first, however often texts are replaced", async () => {
      const vocabulary = ["to", "peace", "pear", "ship", "\u00f8re", "\u5317", "2"];
      const texts = fc
        .array(fc.constantFrom(...vocabulary, "Ship\u2019s,", "PEACE \u2014", "2,000"), { maxLength: 8 })
        .map((words) => words.join(" "));
      const corpora = fc.array(fc.tuple(texts, texts, fc.option(texts)), { minLength: 8, maxLength: 8 });
      const searches = fc.array(arbitrarySearch([...vocabulary, "s", "000"]), { minLength: 8, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(corpora, searches, async (corpus, sought) => {
          const exchanges = corpus.map(([text, answer, heading], at) =>
            said(`s${at}`, text, answer, heading),
          );
          await loadBatch(store, { ...fixture, exchanges });
          const words = new Map(
            exchanges.flatMap(({ question, reply }) => [
              [`Question ${question.id}`, wordsOfQuestion(question).split(" ")] as const,
              ...(reply === null
                ? []
                : [[`Answer ${reply.answer.id}`, wordsOfAnswer(reply.answer).split(" ")] as const]),
            ]),
          );
          for (const expression of sought) {
            const text = searchText(expression);
            const rows = await store.read("search-texts", { text, ...everywhere, ...first });
            const expected = [...words].flatMap(([key, of]) => (matches(of, expression) ? [key] : []));
            expect(rows.map(({ label, id }) => `${label} ${id}`).sort()).toEqual(expected.sort());
            expect(await store.read("count-search-texts", { text, ...everywhere })).toEqual([
              { count: rows.length },
            ]);
            // As a filter: a question by its own words or its answer's, an answer by its own.
            const answers = await store.read("list-answers", { words: text, ...first });
            const saying = expected.map((key) => key.split(" ")[1] ?? "");
            expect(answers.map(({ id }) => `Answer ${id}`).sort()).toEqual(
              expected.filter((key) => key.startsWith("Answer ")).sort(),
            );
            const questions = await store.read("list-questions", { words: text, ...first });
            expect(questions.map(({ id }) => id).sort()).toEqual([...new Set(saying)].sort());
            expect(rows).toEqual(
              rows.toSorted((a, b) => b.score - a.score || (a.cursorId < b.cursorId ? -1 : 1)),
            );
          }
        }),
        { numRuns: 20 },
      );
      await remove("s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7");
      expect(await found(parseSearch("ship OR peace OR pear OR to OR 2 OR s"))).toEqual([]);
    });

    test("finds a word with any mark of a note after it", async () => {
      await load(
        said("n1", "Of Norway₁ or Peru2?", "Russia¹ and North Korea² have 1,204³ ships.", "Ports⁽¹⁾"),
        said("n2", "Of km² and CO₂?", "Of 40 m² and CO2."),
      );
      for (const words of ["russia", "Russia¹", '"north korea have"', "204"]) {
        expect(await found(parseSearch(words))).toEqual(["Answer n1"]);
      }
      for (const words of ["norway", "peru", "ports"]) {
        expect(await found(parseSearch(words))).toEqual(["Question n1"]);
      }
      expect((await found(parseSearch("co2"))).sort()).toEqual(["Answer n2", "Question n2"]);
      expect(await found(parseSearch("km2"))).toEqual(["Question n2"]);
      expect(await found(parseSearch("m²"))).toEqual(["Answer n2"]);
      await remove("n1", "n2");
    });

    test("ranks by frequency, brevity and rarity of words, for questions and answers in the same way", async () => {
      const filler = "there is more to be said of other matters";
      await load(
        said("r1", `Of ships, ${filler}.`, `Of ships. Ships. ${filler}.`),
        said("r2", `Ships and tides, ${filler}.`, "Ships, then.", "Ports"),
        said("r3", `Nothing, ${filler}.`, "Nothing."),
        ...["r4", "r5", "r6"].map((id) => said(id, "Of other things?", "None of these things.")),
      );
      expect(await found(parseSearch("ships"))).toEqual([
        "Answer r2",
        "Answer r1",
        "Question r1",
        "Question r2",
      ]);
      expect(await found(parseSearch("ships OR tides"))).toEqual([
        "Question r2",
        "Answer r2",
        "Answer r1",
        "Question r1",
      ]);
      expect(await found(parseSearch("ships"), { inAnswers: false })).toEqual(["Question r1", "Question r2"]);
      expect(await found(parseSearch("ships"), { inQuestions: false })).toEqual(["Answer r2", "Answer r1"]);
      expect(await found(parseSearch('"ports ships"'))).toEqual([]);
      await remove("r1", "r2", "r3", "r4", "r5", "r6");
    });

    test("pages together are the list, including texts with equal scores", async () => {
      await load(
        ...Array.from({ length: 9 }, (_, at) =>
          said(`p${at}`, `What of boats${" and so on".repeat(at % 3)}?`, "Boats are boats."),
        ),
      );
      const text = parseSearch("boats");
      const whole = await store.read("search-texts", { text, ...everywhere, ...first });
      expect(whole).toHaveLength(18);
      for (const limit of [1, 4, 7]) {
        const walked: ReadRow<"search-texts">[] = [];
        let [afterKey, afterId]: [string | number | null, string | null] = [null, null];
        for (;;) {
          const page: typeof whole = await store.read("search-texts", {
            text,
            ...everywhere,
            limit,
            afterKey,
            afterId,
          });
          walked.push(...page);
          const last = page.at(-1);
          if (last === undefined) break;
          [afterKey, afterId] = [last.cursorKey, last.cursorId];
        }
        expect(walked).toEqual(whole);
      }
    });

    test("a changed text is found only by its new words, and a removed one not at all", async () => {
      await load(said("c1", "Of old ships?", "Ships of oak."), said("c2", "Of old ships too?", "Oak too."));
      await load(said("c1", "Of new boats?", undefined, "Fleet"));
      expect(await found(parseSearch("oak OR ships"))).toEqual(["Answer c2", "Question c2"]);
      expect(await found(parseSearch("fleet boats"))).toEqual(["Question c1"]);
      await remove("c2");
      expect(await found(parseSearch("oak OR ships"))).toEqual([]);
    });

    test("a shared answer is found once, while any of its questions exists", async () => {
      const group = said("g1", "Of wool?", "Wool and flax.");
      const groups = ["g1", "g2"].map((id) => ({ ...group, question: { ...group.question, id } }));
      await load(...groups);
      expect(await found(parseSearch("flax"))).toEqual(["Answer g1"]);
      await remove("g2");
      expect(await found(parseSearch("flax"))).toEqual(["Answer g1"]);
      await remove("g1");
      expect(await found(parseSearch("flax"))).toEqual([]);
    });

    test.each([
      '"',
      "'",
      "words:x",
      "{a b}:c",
      "^start",
      "NEAR(a b, 2)",
      "a NEAR/2 b",
      "a + b",
      "a~2 b^3",
      "[a TO z]",
      "/a.*/",
      "a?b",
      "*:*",
      "\\",
      'a" OR "b',
      "'; DROP TABLE question; --",
      "MATCH (n) DETACH DELETE n //",
      "\u0000a",
      "a && b || !c",
      "\ud800",
      "\u{1F600} and \u{1D400}",
      `${"(".repeat(10)}a b OR c -d${")".repeat(10)} OR (e (f (g (h (i (j -(k (l (m n))))))))) `,
      `${"x".repeat(900)} y`,
      Array.from({ length: 50 }, (_, at) => `w${at}`).join(" OR "),
    ])("%j is parsed or rejected by the program, never by the engine", async (hostile) => {
      const before = await store.read("count-graph", {});
      try {
        expect(await found(parseSearch(hostile))).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(BadInputError);
      }
      expect(await store.read("count-graph", {})).toEqual(before);
    });
  });
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { encodeApiId } from "../../src/model/api-ids.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { type Ask, askStore } from "./ask-sample.ts";

const question = (id: number, given: object) => ({
  value: {
    ...{ id, uin: String(id), house: "Commons", dateTabled: "2030-05-01", askingMemberId: 1 },
    ...{ questionText: `To ask how many looms of kind ${id} there are.`, answeringMemberId: 2 },
    ...{ dateAnswered: "2030-05-07", ...given },
  },
});
const looms = { answerText: "<p>There are nine looms.</p>" };
const answerId = (id: string) => encodeApiId("Answer", id);

describe("answers that change their id or their day", () => {
  const store = new SqliteStore(":memory:");
  let folder: string;
  let ask: Ask;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "shared-answers-"));
    const importItems = async (name: string, ...items: readonly object[]) => {
      await writeFile(join(folder, name), JSON.stringify(items));
      await importFiles(store, [join(folder, name)]);
    };
    await importItems("first.json", question(71, looms));
    await importItems("second.json", question(72, { ...looms, groupedQuestions: ["71"] }));
    await importItems(
      "held.json",
      question(81, { ...looms, answerIsHolding: true, dateHoldingAnswer: "2030-05-07" }),
    );
    const both = { answerText: "<p>Nothing is planned with France.</p>", groupedQuestions: ["91", "92"] };
    await importItems(
      "grouped.json",
      question(91, { ...both, dateTabled: "2030-05-01", questionText: "To ask what is planned in Chad." }),
      question(92, { ...both, dateTabled: "2030-05-03", questionText: "To ask what is planned in Peru." }),
    );
    ask = askStore(store);
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  test("a shared answer is found by the id of each of its questions", async () => {
    const ids = ["71", "72", "group-commons-2030-05-07-71", "73"].map(answerId);
    const { data } = await ask(
      `query ($id: ID!, $ids: [ID!]!) {
        node(id: $id) { id ... on Answer { text questions(first: 5) { edges { node { uin } } } } }
        nodes(ids: $ids) { id }
      }`,
      { id: ids[0], ids },
    );
    const shared = answerId("group-commons-2030-05-07-71");
    expect(data["node"]).toEqual({
      id: shared,
      text: "There are nine looms.",
      questions: { edges: [{ node: { uin: "72" } }, { node: { uin: "71" } }] },
    });
    expect(data["nodes"]).toEqual([{ id: shared }, { id: shared }, { id: shared }, null]);
  });

  test("the log names the merge by ids that node takes", async () => {
    const { data } = await ask(
      "{ changesSince(first: 50) { edges { node { kind before after questionId question { answer { id } } } } } }",
    );
    const merges = data["changesSince"].edges
      .map(({ node }: { node: { kind: string } }) => node)
      .filter(({ kind }: { kind: string }) => kind === "MERGED");
    const shared = answerId("group-commons-2030-05-07-71");
    expect(merges).toEqual([
      {
        ...{ kind: "MERGED", before: answerId("71"), after: shared, questionId: "71" },
        question: { answer: { id: shared } },
      },
    ]);
  });

  test("a full answer that is still marked as holding has no day of its own", async () => {
    const { data } = await ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Answer { answeredOn heldOn holding markedHolding } } }",
      { ids: ["81", "71"].map(answerId) },
    );
    expect(data["nodes"]).toEqual([
      { answeredOn: null, heldOn: "2030-05-07", holding: false, markedHolding: true },
      { answeredOn: "2030-05-07", heldOn: null, holding: false, markedHolding: false },
    ]);
  });

  test.each([
    [
      'about: {countries: ["FR", "TD", "PE"], match: ANY, scope: EXCHANGE}, filter: {tabledTo: "2030-05-01"}',
      ["FR", "TD"],
    ],
    [
      'about: {countries: ["FR", "TD", "PE"], match: ANY, scope: EXCHANGE}, filter: {tabledFrom: "2030-05-02"}',
      ["FR", "PE"],
    ],
    ['about: {countries: ["FR", "PE"], scope: EXCHANGE}', ["FR", "PE"]],
    ['about: {countries: ["FR", "TD", "PE"], match: ANY, scope: EXCHANGE}', ["FR", "PE", "TD"]],
  ])("evidence comes from the questions for which the answer counts: %s", async (args, codes) => {
    const { data, errors } = await ask(
      `{ ministersWhoAnswered(${args}) { edges { questionCount evidence(first: 10) { country { code } question { id uin tabledOn } } } } }`,
    );
    expect(errors).toBeUndefined();
    const [{ evidence, questionCount }] = data["ministersWhoAnswered"].edges;
    expect(evidence.map(({ country }: { country: { code: string } }) => country.code).sort()).toEqual(codes);
    const uins = new Set(evidence.map(({ question }: { question: { uin: string } }) => question.uin));
    expect(uins.size).toBe(questionCount);
  });
});

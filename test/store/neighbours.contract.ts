import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReadParams, ReadRow, SingleEdgeName } from "../../src/store/catalogue/catalogue.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { loadPeople } from "../../src/store/load-people.ts";
import { exchanges, fixture } from "./fixture.ts";
import { loadAll } from "./graph-store.contract.ts";
import { people } from "./people-fixture.ts";

const ids = exchanges.map(({ question }) => question.id);
const first = { limit: 100, afterKey: null, afterId: null };

type QuestionRow = ReadRow<"questions-by-id">;
type AnswerRow = ReadRow<"answers-by-id">;

/** What every engine must do with rows of questions and answers that bring their neighbours along. */
export function describeNeighbours(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: neighbours in rows`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.prepare();
      await loadPeople(store, people);
      await loadAll(store, fixture);
    });
    afterAll(() => store.close());

    /** The one neighbour of each node, as a query of its own finds it. */
    async function neighboursBy<Name extends SingleEdgeName>(query: Name) {
      const rows = await store.read(query, { ids } as ReadParams<Name>);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThan(ids.length);
      return new Map(rows.map(({ sourceId, ...row }) => [sourceId, row]));
    }

    const answerQueries: readonly (readonly [
      string,
      (more: { readonly neighbours?: "ANSWERED" }) => Promise<readonly AnswerRow[]>,
    ])[] = [
      ["answers-by-id", (more) => store.read("answers-by-id", { ids, ...more })],
      ["list-answers", (more) => store.read("list-answers", { ...first, ...more })],
      [
        "answers-of-members",
        (more) => store.read("answers-of-members", { ids: ["mia", "ned"], ...first, ...more }),
      ],
      [
        "answers-of-countries",
        (more) => store.read("answers-of-countries", { ids: ["RU"], ...first, ...more }),
      ],
    ];

    test.each(answerQueries)(
      "%s: answers bring along the ministers that a query of their own finds",
      async (_, read) => {
        const ministers = await neighboursBy("ministers-of-answers");
        const plain = await read({});
        expect(plain.length).toBeGreaterThan(2);
        expect(await read({ neighbours: "ANSWERED" })).toEqual(
          plain.map((row) => ({ ...row, neighbours: { minister: ministers.get(row.id) ?? null } })),
        );
      },
    );

    const questionQueries: readonly (readonly [
      string,
      (more: { readonly neighbours?: "ASKED" | "ANSWERED" }) => Promise<readonly QuestionRow[]>,
    ])[] = [
      ["questions-by-id", (more) => store.read("questions-by-id", { ids, ...more })],
      [
        "questions-by-uin",
        (more) => store.read("questions-by-uin", { uin: "100", tabledOn: null, limit: 5, ...more }),
      ],
      ["list-questions", (more) => store.read("list-questions", { ...first, ...more })],
      [
        "list-questions, filtered",
        (more) => store.read("list-questions", { ...first, askerIds: ["ann", "bob"], ...more }),
      ],
      [
        "questions-of-members",
        (more) => store.read("questions-of-members", { ids: ["bob", "ann"], ...first, ...more }),
      ],
      [
        "questions-of-departments",
        (more) => store.read("questions-of-departments", { ids: ["home"], ...first, ...more }),
      ],
      [
        "questions-of-countries",
        (more) => store.read("questions-of-countries", { ids: ["RU"], ...first, ...more }),
      ],
      [
        "questions-of-topics",
        (more) => store.read("questions-of-topics", { ids: ["sanctions", "exports"], ...first, ...more }),
      ],
      [
        "questions-of-answers",
        (more) => store.read("questions-of-answers", { ids: ["q1", "q2"], ...first, ...more }),
      ],
    ];

    test.each(questionQueries)(
      "%s: questions bring along the neighbours that queries of their own find",
      async (_, read) => {
        const askers = await neighboursBy("askers-of-questions");
        const departments = await neighboursBy("departments-of-questions");
        const answers = await neighboursBy("answers-of-questions");
        const ministers = await neighboursBy("ministers-of-answers");
        const asked = (id: string) => ({
          asker: askers.get(id) ?? null,
          department: departments.get(id) ?? null,
        });
        const answered = (id: string) => {
          const answer = answers.get(id);
          if (answer === undefined) return null;
          return { ...answer, neighbours: { minister: ministers.get((answer as AnswerRow).id) ?? null } };
        };
        const plain = await read({});
        expect(plain.length).toBeGreaterThan(1);
        expect(await read({ neighbours: "ASKED" })).toEqual(
          plain.map((row) => ({ ...row, neighbours: asked(row.id) })),
        );
        expect(await read({ neighbours: "ANSWERED" })).toEqual(
          plain.map((row) => ({ ...row, neighbours: { ...asked(row.id), answer: answered(row.id) } })),
        );
      },
    );
  });
}

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ByHand, comparable, type Subject } from "../../../scripts/bench/compare/by-hand.ts";
import { plainRows } from "../../../scripts/bench/compare/compare-rows.ts";
import { comparedQueries } from "../../../scripts/bench/compare/compared-queries.ts";
import { generateQuestions } from "../../../scripts/bench/generate-questions.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import type { GraphStore } from "../../../src/store/graph-store.ts";
import { type Ask, askStore } from "../../schema/ask-sample.ts";

type Opened = { readonly store: GraphStore; readonly byHand: (subject: Subject) => ByHand };

/** A benchmark that compares different rows would measure nothing. */
export function describeByHand(name: string, open: () => Promise<Opened>): void {
  describe(`${name}: the statements written by hand for the benchmark`, () => {
    let opened: Opened;
    let ask: Ask;
    let byHand: ByHand;
    let nodeId: string;
    beforeAll(async () => {
      opened = await open();
      const file = join(mkdtempSync(join(tmpdir(), "by-hand-")), "questions.json");
      await generateQuestions(400, file, "json");
      await importFiles(opened.store, [file]);
      ask = askStore(opened.store);
      const { data } = await ask("{ questions(last: 30) { edges { node { id answer { text } } } } }");
      type Edge = { readonly node: { readonly id: string; readonly answer: unknown } };
      nodeId = data.questions.edges.find(({ node }: Edge) => node.answer !== null).node.id;
      const [, questionId = ""] = Buffer.from(nodeId, "base64url").toString("utf8").split(":");
      byHand = opened.byHand({ questionId, countryCodes: ["RU", "UA"] });
    });
    afterAll(async () => {
      await byHand.close();
      await opened.store.close();
    });

    test.each(comparedQueries("").map(({ name: query, label }, at) => [label, query, at] as const))(
      "give the rows of the API: %s",
      async (_label, query, at) => {
        const compared = comparedQueries(nodeId)[at];
        const { data } = await ask(compared?.request.query ?? "", compared?.request.variables);
        const rows = plainRows(compared?.rowsOf(data) ?? []);
        expect(rows.length).toBeGreaterThan(0);
        expect(plainRows(comparable(query, await byHand.run[query]()))).toEqual(rows);
      },
    );
  });
}

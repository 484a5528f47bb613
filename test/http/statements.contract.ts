import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { requiredArguments } from "../generated-queries/required-arguments.ts";
import { readVocabulary, rootLists, type Vocabulary } from "../generated-queries/vocabulary.ts";
import { widePage } from "../generated-queries/wide-page.ts";
import { sampleFiles } from "../repository-paths.ts";
import { type Ask, askStore } from "../schema/ask-sample.ts";

/** Statements for what the first rows of a list happen not to have, such as a correction. */
const RARE = 5;

/** However many rows a page has, a request takes the same statements. */
export function describeStatements(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: the statements of a request`, () => {
    let store: GraphStore;
    let ask: Ask;
    let known: Vocabulary;
    beforeAll(async () => {
      store = await open();
      await importFiles(store, sampleFiles);
      ask = askStore(store);
      known = await readVocabulary(ask);
    });
    afterAll(() => store.close());

    test.each(rootLists.map((field) => [field.name, field] as const))(
      "of %s with everything around each row do not grow with the page",
      async (_name, field) => {
        const args = requiredArguments(field, known);
        const [few, many] = [await ask(widePage(field, 8, args)), await ask(widePage(field, 60, args))];
        expect(many.errors).toBeUndefined();
        expect(many.extensions?.cost.storeCalls).toBeLessThanOrEqual(
          (few.extensions?.cost.storeCalls ?? 0) + RARE,
        );
      },
    );
  });
}

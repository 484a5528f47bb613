import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { exportWholeGraph } from "../export-whole-graph.ts";
import { sampleFiles } from "../repository-paths.ts";
import { type Ask, askStore } from "../schema/ask-sample.ts";
import { type StringPath, stringPaths } from "./argument-paths.ts";
import { expectCivil } from "./expect-civil.ts";
import { forgeCursor, hostileStrings } from "./hostile-strings.ts";
import { pick } from "./pick.ts";
import { runCount } from "./run-count.ts";
import { readVocabulary, type Vocabulary } from "./vocabulary.ts";

const RUNS = runCount("HOSTILE_RUNS", 800);

/** Whether a place takes the cursor of a row before which a page ends; there must be a page that does. */
const isFromEnd = ({ name }: StringPath) => name.endsWith("(before)");

/** Whatever is sent as an argument, anywhere in the schema, is refused or answered, and changes nothing. */
export function describeHostileInput(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: hostile input`, () => {
    let store: GraphStore;
    let ask: Ask;
    let known: Vocabulary;
    let places: readonly StringPath[];
    let before: string;
    beforeAll(async () => {
      store = await open();
      await importFiles(store, sampleFiles);
      ask = askStore(store);
      known = await readVocabulary(ask);
      places = stringPaths(known);
      before = await exportWholeGraph(store);
    });
    afterAll(() => store.close());

    test("every argument can be reached and accepts a harmless string", async () => {
      expect(places.length).toBeGreaterThan(50);
      for (const { name: place, send } of places) {
        const { query, variables } = send("2025-01-01");
        const answer = await ask(query, variables);
        expect(answer.status, `${place}: ${JSON.stringify(answer.errors)}`).toBe(200);
        expectCivil(answer, "2025-01-01");
      }
    });

    test(
      `${RUNS} strings, each in some argument, are rejected or answered and leave the graph unchanged`,
      async () => {
        await fc.assert(
          fc.asyncProperty(fc.gen(), fc.record(hostileStrings), async (g, strings) => {
            const place = pick(g, places);
            const cursors = known.cursors(place.parent, place.field.name);
            const isForged = place.takes === "cursor" && cursors.length > 0 && g(fc.boolean);
            const value = isForged ? forgeCursor(pick(g, cursors), strings.position) : strings[place.takes];
            const { query, variables } = place.send(value, isFromEnd(place) ? { last: "2" } : {});
            expectCivil(await ask(query, variables), value);
          }),
          { numRuns: RUNS },
        );
        expect(await exportWholeGraph(store)).toBe(before);
      },
      60_000 + RUNS * 300,
    );
  });
}

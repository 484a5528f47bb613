import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import type { ReadParams } from "../../src/store/catalogue/catalogue.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { sampleFiles } from "../repository-paths.ts";

const all = { limit: 1000, afterKey: null, afterId: null };

async function describeGraph(store: GraphStore): Promise<unknown> {
  const questions = await store.read("list-questions", all);
  const ids = questions.map(({ id }) => id);
  return [
    await store.read("count-graph", {}),
    questions,
    await store.read("list-members", all),
    await store.read("list-departments", all),
    await store.read("askers-of-questions", { ids }),
    await store.read("answers-of-questions", { ids }),
    await store.read("countries-of-questions", { ids, ...all }),
    await store.read("countries-of-answers", { ids, ...all }),
    await store.read("topics-of-answers", { ids, ...all }),
  ];
}

async function importInto(files: readonly (readonly string[])[]): Promise<unknown> {
  const store = new SqliteStore(":memory:");
  for (const each of files) await importFiles(store, each);
  const graph = await describeGraph(store);
  await store.close();
  return graph;
}

test("any order of files, together or one by one, once or repeatedly, gives the same graph", async () => {
  const expected = await importInto([sampleFiles]);
  const orders = fc.shuffledSubarray([...sampleFiles, ...sampleFiles], { minLength: 2 * sampleFiles.length });
  await fc.assert(
    fc.asyncProperty(orders, fc.boolean(), async (files, apart) => {
      expect(await importInto(apart ? files.map((file) => [file]) : [files])).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

const block = (asker: string, house: string) => `Asked by: ${asker} (Party - ${house})
Question to the Ministry of Tests:
To ask what is asked from the seat ${house}.
`;

test("how a name is printed in which file first does not matter", async () => {
  const folder = await mkdtemp(join(tmpdir(), "import-"));
  const [one, two] = [join(folder, "one.txt"), join(folder, "two.txt")];
  await writeFile(one, block("PAT QUILL", "Life peer"));
  await writeFile(two, block("Pat Quill", "Hillside").replace("Ministry of", "Ministry Of"));
  const both = await importInto([[one, two]]);
  expect(await importInto([[two, one]])).toEqual(both);
  expect(await importInto([[one], [two]])).toEqual(both);
  expect(await importInto([[two], [one]])).toEqual(both);
  expect(JSON.stringify(both)).toContain("Pat Quill");
});

test("changes between two snapshots of a month are logged, even in one run", async () => {
  const folder = await mkdtemp(join(tmpdir(), "import-"));
  const month = (day: string, answeringBodyName: string, ...more: readonly number[]) => {
    const path = join(folder, `2025-09@2025-09-${day}.json`);
    const questions = [1, ...more].map((id) => {
      return { id, questionText: `To ask about ferry ${id}.`, answeringBodyName };
    });
    return writeFile(path, JSON.stringify(questions)).then(() => path);
  };
  const files = [
    await month("02", "Home Office", 2),
    await month("09", "Treasury"),
    await month("16", "Cabinet Office"),
  ];
  const store = new SqliteStore(":memory:");
  await importFiles(store, files);
  const changes = await store.read("list-changes", all);
  expect(changes.map((each) => [each.questionId, each.kind, each.before, each.after, each.asOf])).toEqual([
    ["1", "ADDED", null, "UNANSWERED", "2025-09-02"],
    ["2", "ADDED", null, "UNANSWERED", "2025-09-02"],
    ["1", "MOVED", "Home Office", "Treasury", "2025-09-09"],
    ["1", "MOVED", "Treasury", "Cabinet Office", "2025-09-16"],
    ["2", "REMOVED", "UNANSWERED", null, "2025-09-16"],
  ]);
  await store.close();
});

test("other readers of the file are served during a first import", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "import-")), "answers.db");
  const writer = new SqliteStore(file);
  const reader = new SqliteStore(file);
  await importFiles(writer, []);
  await writer.bulkLoad(async () => {
    const ministers: ReadParams<"ministers-who-answered"> = {
      aboutCountryCodes: ["RU"],
      aboutTopicIds: [],
      aboutNeeded: 1,
      aboutScope: "ANSWER",
      order: "ANSWERS",
      evidence: 1,
      ...all,
    };
    expect(await reader.read("ministers-who-answered", ministers)).toEqual([]);
    expect(await reader.read("list-questions", all)).toEqual([]);
  });
  await reader.close();
  await writer.close();
});

test("an interrupted import reports what it loaded, and a second run completes it", async () => {
  const store = new SqliteStore(":memory:");
  const stop = new AbortController();
  const stopped = await importFiles(store, sampleFiles, {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(stopped.stopped).toBe(true);
  expect(stopped.loaded).toBeLessThan(78);
  expect(await store.read("count-nodes", { label: "Question" })).toMatchObject([{ count: stopped.loaded }]);
  expect(await importFiles(store, sampleFiles)).toMatchObject({ read: 78, loaded: 78, stopped: false });
  expect(await describeGraph(store)).toEqual(await importInto([sampleFiles]));
  await store.close();
});

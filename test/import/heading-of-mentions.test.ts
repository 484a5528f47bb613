import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";

const headed = (id: number, heading: string) => ({
  value: {
    ...{ id, uin: `${id}00`, house: "Commons", dateTabled: "2025-09-01T00:00:00", askingMemberId: 1 },
    ...{ heading, answeringBodyName: "Home Office" },
    questionText: "To ask what ferries call at ports of Korea.",
  },
});

test("a shared name in a question means the country of its official heading, and is ambiguous without one", async () => {
  const folder = await mkdtemp(join(tmpdir(), "headings-"));
  const file = join(folder, "questions.json");
  await writeFile(file, JSON.stringify([headed(1, "North Korea: Ferries"), headed(2, "Ferries")]));
  const store = new SqliteStore(":memory:");
  await importFiles(store, [file]);
  const countries = await store.read("countries-of-questions", {
    ...{ ids: ["1", "2"], limit: 9, afterKey: null, afterId: null },
  });
  expect(countries.map(({ sourceId, code }) => `${sourceId} ${code}`)).toEqual(["1 KP"]);
  const questions = await store.read("questions-by-id", { ids: ["1", "2"] });
  const open = questions.map(({ ambiguousMentions }) => ambiguousMentions.map(({ surface }) => surface));
  expect(open).toEqual([[], ["Korea"]]);
  await store.close();
});

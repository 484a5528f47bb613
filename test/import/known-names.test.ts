import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { importPeople } from "../../src/import/import-people.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { exportWholeGraph } from "../export-whole-graph.ts";

const members = `id,gender,nameDisplayAs,is_mp,is_peer,is_current,party,membershipFrom,membershipFromID,status,statusNotes,statusStartDate
1,F,Sir Israel Quill,True,False,True,Red Party,South Kenya and the Vale,11.0,Current Member,,2015-06-01T00:00:00
`;
const histories = `id,startDate,endDate,nameDisplayAs
1,1960-01-01T00:00:00,,Sir Israel Quill
`;
const constituencies = `id,startDate,endDate,membershipFrom,membershipFromID,house
1,2015-06-01T00:00:00,,South Kenya and the Vale,11,1.0
`;
const question = {
  value: {
    ...{ id: 7, uin: "700", house: "Commons", dateTabled: "2025-09-01T00:00:00", askingMemberId: 1 },
    answeringBodyName: "Home Office",
    questionText: "To ask what Israel Quill was told in South Kenya and the Vale of ships to Israel.",
  },
};

test("a country's name in a member's name or constituency is not linked, whether people are imported first or last", async () => {
  const folder = await mkdtemp(join(tmpdir(), "known-names-"));
  const people = ["members.csv", "name_histories.csv", "house_membership_histories.csv"].map((name) =>
    join(folder, name),
  );
  await Promise.all([members, histories, constituencies].map((text, i) => writeFile(people[i] ?? "", text)));
  const questions = join(folder, "questions.json");
  await writeFile(questions, JSON.stringify([question]));
  const surfaces = async (store: GraphStore) =>
    (
      await store.read("countries-of-questions", { ids: ["7"], limit: 9, afterKey: null, afterId: null })
    ).flatMap(({ code, spans }) => spans.map(({ start }) => `${code} ${start}`));

  const last = new SqliteStore(":memory:");
  await importFiles(last, [questions]);
  // The words around it already show that "Israel Quill" is a person. Nothing but the list shows a constituency.
  expect(await surfaces(last)).toEqual(["IL 74", "KE 43"]);
  await importPeople(last, people);
  expect(await surfaces(last)).toEqual(["IL 74"]);

  const first = new SqliteStore(":memory:");
  await importPeople(first, people);
  await importFiles(first, [questions]);
  expect(await exportWholeGraph(first)).toBe(await exportWholeGraph(last));
  await Promise.all([first.close(), last.close()]);
});

import { expect, test } from "vitest";
import { PlannedTexts } from "../../src/store/neo4j/planned-texts.ts";

const params = { ids: ["1"] };

/** Statements with a record of what was explained; the first `failing` times fail. */
function explained(failing = 0) {
  const sent: unknown[] = [];
  const planned = new PlannedTexts(async (text, given) => {
    sent.push([text, given]);
    if (sent.length <= failing) throw new Error("no connection");
  });
  const use = async (text: string) => {
    const isPlanned = planned.isPlanned(text, () => params);
    await Promise.resolve();
    return isPlanned;
  };
  return { planned, sent, use };
}

test("a statement is planned when it is used for the third time", async () => {
  const { sent, use } = explained();
  expect([await use("RETURN 1"), await use("RETURN 1"), await use("RETURN 2")]).toEqual([
    false,
    false,
    false,
  ]);
  expect(sent).toEqual([]);
  expect([await use("RETURN 1"), await use("RETURN 1"), await use("RETURN 2")]).toEqual([false, true, false]);
  expect(sent).toEqual([["EXPLAIN RETURN 1", params]]);
});

test("a statement that has run has a plan", async () => {
  const { planned, sent, use } = explained();
  planned.addRun("RETURN 1");
  expect([await use("RETURN 1"), await use("RETURN 1"), await use("RETURN 1")]).toEqual([true, true, true]);
  expect(sent).toEqual([]);
});

test("a statement that could not be planned is tried again after as many uses", async () => {
  const { sent, use } = explained(1);
  const uses = [];
  for (let n = 0; n < 7; n++) uses.push(await use("RETURN 1"));
  expect(uses).toEqual([false, false, false, false, false, false, true]);
  expect(sent).toHaveLength(2);
});

test("of many statements, those that were not used for long are forgotten", async () => {
  const { planned, use } = explained();
  planned.addRun("RETURN 0");
  for (let n = 1; n < 500; n++) await use(`RETURN ${n}`);
  expect(await use("RETURN 0")).toBe(true);
  for (let n = 500; n < 999; n++) await use(`RETURN ${n}`);
  expect(await use("RETURN 0")).toBe(true);
  for (let n = 1000; n < 1500; n++) await use(`RETURN ${n}`);
  expect(await use("RETURN 0")).toBe(false);
});

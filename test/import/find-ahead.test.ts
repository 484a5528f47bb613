import { expect, test } from "vitest";
import { FindAhead } from "../../src/import/find-ahead.ts";
import { textFinder } from "../../src/import/link-text.ts";
import { someRecord } from "./records/some-record.ts";

const record = someRecord({ text: "To ask about ferries to Fiji.", heading: "Ferries: Samoa" });
const question = {
  label: "Question",
  text: record.text,
  heading: "Ferries: Samoa",
  writtenOn: record.tabledOn,
} as const;

/** Finds by the rules, and counts how often. */
function countingFinder() {
  const find = textFinder(null);
  const counts = { found: 0 };
  return {
    counts,
    ahead: new FindAhead((text) => {
      counts.found += 1;
      return find(text);
    }),
  };
}

test("texts of the next batch are searched while the last is written, and not again", async () => {
  const { counts, ahead } = countingFinder();
  const { promise, resolve } = Promise.withResolvers<void>();
  await ahead.during(promise, [record]);
  const searched = counts.found;
  expect(searched).toBeGreaterThan(0);
  expect(ahead.find(question)).toEqual(textFinder(null)(question));
  expect(counts.found).toBe(searched);
  resolve();
});

test("nothing is searched ahead if the last batch is written already", async () => {
  const { counts, ahead } = countingFinder();
  await ahead.during(Promise.resolve(), [record]);
  expect(counts.found).toBe(0);
});

test("the same text under another heading, of another day or of the other kind is searched anew", async () => {
  const { counts, ahead } = countingFinder();
  await ahead.during(new Promise(() => {}), [record]);
  for (const other of [{ heading: null }, { writtenOn: "2001-01-01" }, { label: "Answer" }] as const) {
    const before = counts.found;
    const text = { ...question, ...other };
    expect(ahead.find(text)).toEqual(textFinder(null)(text));
    expect(counts.found).toBe(before + 1);
  }
});

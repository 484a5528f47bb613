import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseFile } from "../../../../src/import/formats/parse-file.ts";
import { toPlainText } from "../../../../src/import/html/to-plain-text.ts";
import type { ParsedRecord } from "../../../../src/import/question-record.ts";
import { hasSharedData, sharedData } from "../../../repository-paths.ts";
import { collect } from "../collect-entries.ts";

const folder = join(sharedData, "written-questions-api");
const read = async (file: string): Promise<readonly ParsedRecord[]> => {
  const { records, skipped } = await collect(parseFile(join(folder, file)));
  expect(skipped).toEqual([]);
  return records;
};
const byId = (records: readonly ParsedRecord[]) =>
  new Map(records.map((record) => [record.sourceId, record]));

describe.skipIf(!hasSharedData)("the API's own files (skipped where ../shared/data is absent)", () => {
  test("with full texts are read completely, and only run-together texts count as truncated", async () => {
    const files = readdirSync(join(folder, "full"));
    const records: ParsedRecord[] = [];
    for (const file of files) records.push(...(await read(`full/${file}`)));
    const answers = records.flatMap(({ answer }) => answer ?? []);
    expect([records.length, answers.length]).toEqual([36_236, 6_341]);
    expect(records.filter((record) => record.truncated)).toEqual([]);
    expect(answers.filter((answer) => answer.truncated && answer.html !== null)).toEqual([]);
    expect(answers.filter((answer) => answer.truncated).length).toBeGreaterThan(80);
    expect(answers.filter((answer) => answer.truncated).length).toBeLessThan(110);
    expect(answers.filter((answer) => answer.holding).length).toBe(153);
    expect(answers.filter((answer) => answer.corrector !== null && answer.correctedOn !== null).length).toBe(
      8,
    );
    expect(records.filter((record) => record.groupedWith.length > 0).length).toBe(1_434);
    expect(records.every((record) => record.house === "COMMONS" && record.url !== null)).toBe(true);
    expect(answers.every(({ text }) => text !== "" && !/<\/?(?:p|td|li|a)\b|[ \u00A0]$/m.test(text))).toBe(
      true,
    );
  });

  test("as snapshots are dated copies of one month", async () => {
    for (const [day, count] of [
      ["2025-09-02", 443],
      ["2025-09-15", 3_340],
    ] as const) {
      const records = await read(`snapshots/2025-09@${day}.json`);
      expect(records).toHaveLength(count);
      expect(records.every(({ statedAt, snapshot }) => statedAt === day && snapshot?.at === day)).toBe(true);
    }
  });

  test("as lists are marked as truncated where the full texts differ", async () => {
    const list: ParsedRecord[] = [];
    const full: ParsedRecord[] = [];
    for (const file of readdirSync(join(folder, "list"))) {
      list.push(...(await read(`list/${file}`)));
      full.push(...(await read(`full/${file}`)));
    }
    expect(list).toHaveLength(7_333);
    const whole = byId(full);
    const questions = { right: 0, wrong: 0 };
    const answers = { found: 0, invented: 0, missed: 0 };
    for (const record of list) {
      const other = whole.get(record.sourceId);
      // A question that moves to another department is reworded.
      if (other?.text.slice(0, 40) === record.text.slice(0, 40) && other.department === record.department) {
        const isTruncated = other.text.length > record.text.length;
        questions[isTruncated === record.truncated ? "right" : "wrong"] += 1;
      }
      const given = record.answer;
      const known = other?.answer;
      // A text that is no HTML in the full file either was taken from a list.
      if (given == null || known == null || known.html === null || given.answeredOn !== known.answeredOn)
        continue;
      const isTruncated = given.text.endsWith("...") || known.text.includes("\n");
      if (isTruncated) answers[given.truncated ? "found" : "missed"] += 1;
      else if (given.truncated) answers.invented += 1;
    }
    expect(questions.right).toBeGreaterThan(4_000);
    expect(questions.wrong).toBe(0);
    expect(answers.found).toBeGreaterThan(1_000);
    expect(answers.invented).toBe(0);
    expect(answers.missed / answers.found).toBeLessThan(0.02);
  });

  test("in a packet of one member's questions are read completely", async () => {
    const records = await read("one-member-list-and-detail.json");
    expect(records).toHaveLength(90);
    expect(records.filter((record) => record.truncated || record.answer?.truncated)).toEqual([]);
    expect(records.every((record) => record.asker?.memberId === "185")).toBe(true);
  });

  test("have HTML that becomes tidy text, the same each time", () => {
    const lines = readFileSync(join(sharedData, "texts.jsonl"), "utf8").split("\n", 8_000);
    for (const line of lines) {
      const html: string = JSON.parse(line).answer ?? "";
      const text = toPlainText(html);
      expect(text).not.toMatch(/<\/?(?:p|a|td|tr|li|strong|sup)\b|[ \t\u00A0]$|\n{3}/m);
      expect(toPlainText(html)).toBe(text);
    }
  });
});

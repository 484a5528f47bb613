import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_RECORD_BYTES } from "../../../../src/model/limits.ts";
import { parseAsFile } from "../parse-as-file.ts";
import { answeredItem, apiItem, wrapped } from "./api-item.ts";

const reasonFor = async (item: unknown) => {
  const { records, skipped } = await parseAsFile(
    JSON.stringify([apiItem({ id: 1 }), item, apiItem({ id: 3 })]),
  );
  expect(records.map((record) => [record.sourceId, record.provenance.line])).toEqual([
    ["1", 1],
    ["3", 3],
  ]);
  expect(skipped.map(({ file, line }) => [file, line])).toEqual([["sample", 2]]);
  return skipped[0]?.reason;
};

describe("an invalid item is skipped with its number and the reason", () => {
  test.each([
    [5, "expected a written question (an object with `id` and `questionText`), found 5"],
    [[], "expected a written question (an object with `id` and `questionText`), found a list"],
    [apiItem({ id: null }), "expected `id` to be a number or text of at most 100 characters, found null"],
    [
      apiItem({ id: 2 ** 53 }),
      /^expected `id` to be a whole number up to 9007199254740991, or text, found 9/,
    ],
    [
      apiItem({ id: "x".repeat(101) }),
      /^expected `id` to be a number or text of 1 to 100 characters, found "x{78}…$/,
    ],
    [apiItem({ uin: "9".repeat(101) }), /^expected `uin` to be .* found "9/],
    [apiItem({ questionText: undefined }), "expected `questionText` to be text, found nothing"],
    [apiItem({ questionText: " " }), 'expected `questionText` to be non-empty text, found " "'],
    [
      apiItem({ questionText: "a\0b" }),
      /^expected `questionText` to be text without NUL characters, found "a\\u0000b"/,
    ],
    [apiItem({ isNamedDay: "yes" }), 'expected `isNamedDay` to be true or false, found "yes"'],
    [
      apiItem({ dateTabled: "2025-02-30T00:00:00" }),
      /^expected `dateTabled` to be a date such as 2025-09-04, found/,
    ],
    [apiItem({ house: "Holyrood" }), 'expected `house` to be "Commons" or "Lords", found "Holyrood"'],
    [
      apiItem({ groupedQuestions: "1" }),
      'expected `groupedQuestions` to be a list of question numbers, found "1"',
    ],
    [apiItem({ askingMember: 4 }), "expected `askingMember` to be a member or null, found 4"],
    [wrapped(null), "expected a written question, found null"],
    [{ ...wrapped(apiItem()), retrievedAt: "today" }, /^expected `retrievedAt` to be a time such as/],
  ])("%#", async (item, expected) => {
    const reason = (await reasonFor(item)) ?? "";
    const said = reason.replace(/^record 2: /, "");
    expect(said).not.toBe(reason);
    if (typeof expected === "string") expect(said).toBe(expected);
    else expect(said).toMatch(expected);
  });

  test("and a correction without a date is loaded and reported", async () => {
    const { records, skipped } = await parseAsFile(
      JSON.stringify([answeredItem({ answerIsCorrection: true })]),
    );
    expect([records.length, skipped.map(({ reason }) => reason)]).toEqual([
      1,
      [
        "record 1: `answerIsCorrection` is true but `dateAnswerCorrected` is missing; loaded as not corrected",
      ],
    ]);
  });
});

describe("incomplete or invalid JSON", () => {
  const good = JSON.stringify(apiItem({ id: 1 }));
  test.each([
    [
      "at the end of the file",
      `[${good},{"id":2,`,
      2,
      /the JSON is incomplete: the file ends after \d+ bytes/,
    ],
    ["after a record", `{"results":[${good}`, 2, /the JSON is incomplete: the file ends after/],
    ["at a character", `[${good},{"id":2,x}]`, 2, /invalid JSON: unexpected "x" at byte \d+/],
    ["at a token", `[${good},{"id":2,,}]`, 2, /invalid JSON: unexpected "," at byte \d+/],
    ["after the end", `[${good}] [`, 2, /invalid JSON: unexpected "\[" at byte \d+/],
    [
      "in its depth",
      `[${good},${"[".repeat(100_000)}`,
      2,
      /is nested more than 50 levels deep at byte \d+; the rest of the file was not read/,
    ],
  ])("%s is loaded up to there", async (_where, text, line, reason) => {
    for (const pieceSize of [65_536, 5]) {
      const { records, skipped } = await parseAsFile(text, { pieceSize });
      expect(records.map((record) => record.sourceId)).toEqual(["1"]);
      expect(skipped).toEqual([{ file: "sample", line, reason: expect.stringMatching(reason) }]);
      expect(skipped[0]?.reason).toContain(`record ${line}: `);
    }
  });

  test("loses only the broken line of JSON Lines, even the first", async () => {
    const lines = [
      '{"id": 7, "questionText',
      good,
      "nonsense",
      good,
      `{"value":${"[".repeat(5000)}${"]".repeat(5000)}}`,
    ];
    const { records, skipped } = await parseAsFile(lines.join("\n"));
    expect(records.map(({ provenance }) => provenance.line)).toEqual([2, 4]);
    expect(skipped.map(({ line, reason }) => [line, reason.split(",")[0]])).toEqual([
      [1, "expected one complete JSON object on this line"],
      [3, "expected one complete JSON object on this line"],
      [5, "is nested too deeply for a written question"],
    ]);
  });

  test("that is not UTF-8 loses only the damaged records", async () => {
    const latin = Buffer.from(
      JSON.stringify([apiItem({ id: 1 }), apiItem({ id: 2, heading: "caf\u00E9" })]),
      "latin1",
    );
    const { records, skipped } = await parseAsFile(latin);
    expect(records.map((record) => record.sourceId)).toEqual(["1"]);
    expect(skipped).toMatchObject([
      { line: 2, reason: "record 2: is not valid UTF-8; save the file as UTF-8" },
    ]);
    const printed = await parseAsFile(JSON.stringify([apiItem({ heading: "\uFFFD" })]));
    expect(printed.records[0]?.heading).toBe("\uFFFD");
  });

  test("with an endless record is stopped before it fills the memory", async () => {
    const text = `[${good},{"id":2,"questionText":"${"x".repeat(MAX_RECORD_BYTES + 100_000)}`;
    const { records, skipped } = await parseAsFile(text);
    expect(records).toHaveLength(1);
    expect(skipped).toMatchObject([{ line: 2, reason: expect.stringContaining("is longer than") }]);
  });

  test("truncated anywhere gives the complete records before that, and the position", async () => {
    const whole = Buffer.from(
      JSON.stringify({ totalResults: 3, results: [1, 2, 3].map((id) => wrapped(apiItem({ id }))) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 40, max: whole.length - 1 }), async (end) => {
        const { records, skipped } = await parseAsFile(whole.subarray(0, end));
        const complete = whole.subarray(0, end).toString().split('"method":"GET"}]}').length - 1;
        expect(records.map((record) => record.sourceId)).toEqual(["1", "2", "3"].slice(0, complete));
        expect(skipped.map(({ line }) => line)).toEqual([complete + 1]);
      }),
    );
  });

  test("with any bytes is reported and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.uint8Array({ maxLength: 30 }), async (json, bytes) => {
        const { records } = await parseAsFile(Buffer.concat([Buffer.from(json), bytes]), { pieceSize: 11 });
        expect(records).toEqual([]);
      }),
    );
  });
});

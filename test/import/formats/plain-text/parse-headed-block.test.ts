import { describe, expect, test } from "vitest";
import { parseOne, parseString } from "./parse-string.ts";

const head = ["Written Question", "Ports: Repairs", "Wednesday 15th March 2023"];
const body = [
  "Asked by: Alex Harrow (Labour - Northmoor)",
  "Question to the Ministry of Defence:",
  "To ask the Secretary of State for Defence, what ships are in port.",
];
const answer = ["Answered by Mary Fell", "Two ships are in port.", "A third is due."];

function block(lines: readonly string[]): string {
  return `${lines.join("\n\n")}\n\n\n`;
}

describe("a headed block", () => {
  test("gives heading, answer and the date of the answer", async () => {
    expect(await parseOne(block([...head, ...body, ...answer]))).toMatchObject({
      heading: "Ports: Repairs",
      tabledOn: null,
      asker: { name: "Alex Harrow", party: "Labour", constituency: "Northmoor" },
      department: "Ministry of Defence",
      answer: {
        text: "Two ships are in port.\n\nA third is due.",
        answeredOn: "2023-03-15",
        minister: { name: "Mary Fell", role: null },
      },
    });
  });

  test("takes the date as the date tabled if there is no answer", async () => {
    expect(await parseOne(block([...head, ...body]))).toMatchObject({ tabledOn: "2023-03-15", answer: null });
  });

  test("may lack its heading, its date or both", async () => {
    const [title = "", heading = "", date = ""] = head;
    expect(await parseOne(block([title, date, ...body]))).toMatchObject({
      heading: null,
      tabledOn: "2023-03-15",
    });
    expect(await parseOne(block([title, heading, ...body]))).toMatchObject({ heading, tabledOn: null });
    expect(await parseOne(block([title, ...body]))).toMatchObject({ heading: null, tabledOn: null });
  });

  test("may have its own title as heading", async () => {
    const [title = "", , date = ""] = head;
    expect(await parseOne(block([title, title, date, ...body]))).toMatchObject({ heading: title });
  });

  test.each([
    ["1st May 2024", "2024-05-01"],
    ["Monday 2 Sept. 2024", "2024-09-02"],
    ["7 Aug 2020, 11:59 a.m.", "2020-08-07"],
    ["7 Aug 2020, noon", "2020-08-07"],
    ["29 February 2024", "2024-02-29"],
    ["2024-02-29", "2024-02-29"],
  ])("reads the date %s", async (date, day) => {
    expect(await parseOne(block([...head.slice(0, 2), date, ...body]))).toMatchObject({ tabledOn: day });
  });

  test.each(["Friday 31st February 2023", "99th March 2023", "1st Brumaire 2023", "29/02/2023", "some day"])(
    "with the impossible date “%s” is skipped, and the rest is loaded",
    async (date) => {
      const broken = block([...head.slice(0, 2), date, ...body]);
      const { records, skipped } = await parseString(broken + block([...head, ...body]));
      expect(records).toHaveLength(1);
      expect(skipped).toMatchObject([
        { line: 1, reason: expect.stringMatching(/^line 5: expected a date such as/) },
      ]);
    },
  );

  test("without an asker is skipped", async () => {
    const { skipped } = await parseString(block([...head, ...body.slice(1)]));
    expect(skipped).toMatchObject([{ line: 1, reason: expect.stringContaining("expected `Asked by: NAME") }]);
  });

  test("that ends within its head is skipped and not added to the answer above", async () => {
    const { records, skipped } = await parseString(block([...head, ...body, ...answer, ...head.slice(0, 2)]));
    expect(records[0]?.answer?.text).toBe("Two ships are in port.\n\nA third is due.");
    expect(skipped).toMatchObject([{ line: 19 }]);
  });

  test("is not started by its title within a text", async () => {
    const text = ["Written Question", "is what such a text is called.", "It has many parts.", "So it has."];
    const record = await parseOne(block([...head, ...body, ...answer, ...text]));
    expect(record.answer?.text).toContain("Written Question\n\nis what");
  });

  test("reports an unexpected line in its head, and loads the rest", async () => {
    const { records, skipped } = await parseString(block([...head, "Share this", ...body]));
    expect(records).toMatchObject([{ heading: "Ports: Repairs", tabledOn: "2023-03-15" }]);
    expect(skipped).toMatchObject([
      { line: 7, reason: expect.stringContaining("unexpected text; expected only one heading") },
    ]);
  });
});

describe("an older block", () => {
  const older = [
    "Written Question",
    "Ports: Repairs",
    "7 Aug 2020, 11:59 a.m.",
    "Questioner: Baroness Moss",
    "Question",
    "To ask Her Majesty's Government what ships are in port.",
    "Answer (Lord Fell of Dale)",
    "Two ships are.",
    "Answer (a) is the longer one.",
  ];

  test("gives asker, minister and the date of the answer", async () => {
    expect(await parseOne(block(older))).toMatchObject({
      house: "LORDS",
      heading: "Ports: Repairs",
      tabledOn: null,
      asker: { name: "Baroness Moss", party: null, constituency: null },
      department: null,
      text: "To ask Her Majesty's Government what ships are in port.",
      answer: {
        text: "Two ships are.\n\nAnswer (a) is the longer one.",
        answeredOn: "2020-08-07",
        minister: { name: "Lord Fell of Dale", role: null },
      },
    });
  });

  test("may have no answer, and no name with it", async () => {
    expect(await parseOne(block(older.slice(0, 6)))).toMatchObject({ tabledOn: "2020-08-07", answer: null });
    const nameless = older.with(6, "Answer");
    expect(await parseOne(block(nameless))).toMatchObject({ answer: { minister: null } });
  });

  test.each([
    [older.with(3, "Questioner:"), "Questioner: NAME"],
    [older.toSpliced(4, 1), "the line `Question`"],
    [older.slice(0, 5), "the question's text"],
    [older.with(2, "31 Jun 2020, 1 p.m."), "a date such as"],
  ])("that is broken is skipped with what was expected", async (lines, reason) => {
    const { records, skipped } = await parseString(block(lines));
    expect(records).toEqual([]);
    expect(skipped).toMatchObject([{ line: 1, reason: expect.stringContaining(reason) }]);
  });
});

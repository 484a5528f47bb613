import { describe, expect, test } from "vitest";
import { parseOne, parseString } from "./parse-string.ts";

const url = "https://parallelparliament.co.uk/question/HL901/ports-repairs";
const top = [`### ${url}`, "Ports: Repairs", "", "(asked on 11th December 2017) - View Source", ""];
const asked = [
  "Question to the Ministry of Defence:",
  "",
  "To ask Her Majesty's Government what ships are in port.",
  "",
];
const credit = ["Answered by", " Portrait", "Lord Fell of Dale", "Minister of State (Ministry of Defence)"];
const answered = [
  "This question was answered on 21st December 2017",
  "",
  "Two ships are.",
  "",
  "A third is due.",
];
const bottom = ["", "Reticulating Splines", ""];

const page = (...parts: readonly (readonly string[])[]): string => parts.flat().join("\n");

describe("a question page", () => {
  test("gives number, address, both dates, and who answered in which role", async () => {
    expect(await parseOne(page(top, asked, credit, answered, bottom))).toMatchObject({
      uin: "HL901",
      url,
      house: "LORDS",
      heading: "Ports: Repairs",
      tabledOn: "2017-12-11",
      asker: null,
      department: "Ministry of Defence",
      text: "To ask Her Majesty's Government what ships are in port.",
      answer: {
        text: "Two ships are.\n\nA third is due.",
        answeredOn: "2017-12-21",
        minister: { name: "Lord Fell of Dale", role: "Minister of State (Ministry of Defence)" },
      },
    });
  });

  test("may have the minister's portrait, no role, or no minister", async () => {
    const portrait = ["Answered by", "Lord Fell of Dale Portrait", "Lord Fell of Dale"];
    expect((await parseOne(page(top, asked, portrait, answered))).answer?.minister).toMatchObject({
      name: "Lord Fell of Dale",
      role: null,
    });
    expect((await parseOne(page(top, asked, answered))).answer).toMatchObject({
      answeredOn: "2017-12-21",
      minister: null,
    });
  });

  test("may lack the date of the answer", async () => {
    expect((await parseOne(page(top, asked, credit, ["Two ships are."]))).answer).toMatchObject({
      text: "Two ships are.",
      answeredOn: null,
      minister: { name: "Lord Fell of Dale", role: "Minister of State (Ministry of Defence)" },
    });
  });

  test("may be no more than address, department, question and answer", async () => {
    const short = [
      "### https://www.parallelparliament.co.uk/question/9001/ports",
      "Question to the Ministry of Defence:",
    ];
    const question = "To ask the Secretary of State for Defence, what ships are in port.";
    expect(await parseOne(page(short, [question, "Two.", "A third is due."]))).toMatchObject({
      uin: "9001",
      house: "COMMONS",
      heading: null,
      tabledOn: null,
      text: question,
      answer: { text: "Two.\n\nA third is due.", answeredOn: null, minister: null },
    });
    expect((await parseOne(page(short, [question]))).answer).toBeNull();
  });

  test("may mention other answers, and portraits, in its answer", async () => {
    const words = [
      "This question was answered on 4th May 2016",
      "Answered by Lord Fell",
      "On show is the King's Portrait",
    ];
    const record = await parseOne(page(top, asked, credit, answered, words, bottom));
    expect(record.answer?.text).toBe(["Two ships are.", "A third is due.", ...words].join("\n\n"));
  });

  test("has no number if its address has none", async () => {
    expect(await parseOne(page(["### https://example.org/ports"], asked))).toMatchObject({
      uin: null,
      url: "https://example.org/ports",
    });
  });

  test("ends at its last line, and text after that is outside any record", async () => {
    const { records, skipped } = await parseString(
      page(top, asked, credit, answered, bottom, ["About us", "Contact"]),
    );
    expect(records).toHaveLength(1);
    expect(skipped).toMatchObject([{ line: 22, reason: expect.stringContaining("text outside any record") }]);
  });

  test.each([
    [page(top, asked.slice(1)), "Question to the DEPARTMENT"],
    [page(top, asked.slice(0, 1), bottom), "the question's text"],
    [page(top.with(3, "(asked on 31st June 2017)"), asked), "`(asked on …)` with a date"],
    [
      page(top, asked, ["This question was answered on 30th February 2018", "Two."]),
      "`This question was answered on`",
    ],
  ])("that is broken is skipped with what was expected", async (text, reason) => {
    const { records, skipped } = await parseString(text);
    expect(records).toEqual([]);
    expect(skipped).toMatchObject([{ line: 1, reason: expect.stringContaining(reason) }]);
  });
});

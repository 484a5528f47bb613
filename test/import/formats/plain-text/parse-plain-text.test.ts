import { describe, expect, test } from "vitest";
import { parseString } from "./parse-string.ts";

const compact = `Asked by: Alex Harrow (Labour - Northmoor)
Question to the Home Office:
To ask the Secretary of State for the Home Department, how many visas were issued.
Answered by Mary Fell - Minister of State (Home Office)
Two visas were issued.`;
const headed = `Written Question
Visas: Chad
Wednesday 15th March 2023

${compact}`;
const page = `### https://parallelparliament.co.uk/question/HL901/visas
Visas: Chad

(asked on 11th December 2017) - View Source

Question to the Home Office:

To ask Her Majesty's Government how many visas were issued.

This question was answered on 21st December 2017

Two visas were issued.

Reticulating Splines`;
const older = `Written Question
Visas: Chad
7 Aug 2020, 11:59 a.m.

Questioner: Baroness Moss

Question

To ask Her Majesty's Government how many visas were issued.

Answer (Lord Fell)

Two visas were issued.`;
const layouts = { compact, headed, page, older };
const pairs = Object.entries(layouts).flatMap(([one, first]) =>
  Object.entries(layouts).map(([other, second]) => ({ one, other, first, second })),
);

/** What a record says, without where it stands. */
async function contents(text: string) {
  const { records, skipped } = await parseString(text);
  expect(skipped).toEqual([]);
  return records.map(({ provenance, ...rest }) => ({ ...rest, contentHash: provenance.contentHash }));
}

describe("a file of mixed layouts", () => {
  test.each(pairs)("keeps $one and $other apart", async ({ first, second }) => {
    expect(await contents(`${first}\n${second}\n`)).toEqual([
      ...(await contents(first)),
      ...(await contents(second)),
    ]);
  });

  test.each(pairs)(
    "keeps $one and $other apart when joined without a line break",
    async ({ first, second }) => {
      expect(await contents(first + second)).toEqual([
        ...(await contents(first)),
        ...(await contents(second)),
      ]);
    },
  );

  test("says for each record on which line it starts", async () => {
    const { records } = await parseString([compact, headed, page, older].join("\n"));
    expect(records.map((record) => record.provenance.line)).toEqual([1, 6, 15, 29]);
  });

  test("changes a record's hash exactly when the record's words change", async () => {
    const [before] = await contents(compact);
    const [spaced] = await contents(`\r\n${compact.replaceAll("\n", "  \r\n\r\n")}`);
    const [changed] = await contents(compact.replace("Two", "Three"));
    expect(spaced?.contentHash).toBe(before?.contentHash);
    expect(changed?.contentHash).not.toBe(before?.contentHash);
  });
});

describe("text outside any record", () => {
  test("is reported once for each run of lines", async () => {
    const { records, skipped } = await parseString(
      `Search results\n\n10 found\n${page}\nAbout us\nContact\n${compact}`,
    );
    expect(records).toHaveLength(2);
    expect(skipped.map((each) => each.line)).toEqual([1, 18]);
    expect(skipped[0]).toEqual({
      file: "sample.txt",
      line: 1,
      reason: expect.stringMatching(/^text outside any record; expected `Asked by: NAME/),
    });
  });

  test.each([
    ["an empty file", "", 1],
    ["white space", " \n\t\r\n", 1],
    ["prose", "\nOnce upon a time\nthere was a House.", 2],
    ["JSON", '{"results": [{"value": {"id": 1, "questionText": "To ask"}}]}', 1],
    ["HTML", "<!doctype html>\n<p>Asked by: A (B - C)</p>", 1],
    ["bytes of a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0xff, 0xfe]), 1],
    ["UTF-16", Buffer.from(`\uFEFF${compact}`, "utf16le"), 1],
  ])("is reported once for %s", async (_, input, line) => {
    expect(await parseString(input)).toEqual({
      records: [],
      skipped: [
        {
          file: "sample.txt",
          line,
          reason: expect.stringMatching(/^unknown format; expected JSON, XML or CSV of .*`Asked by: NAME/),
        },
      ],
    });
  });

  test("includes a record with bytes that are not UTF-8, and no other record", async () => {
    const broken = Buffer.from(compact.replace("Harrow", "Harr\xf6w"), "latin1");
    const input = Buffer.concat([Buffer.from(`${headed}\n`), broken, Buffer.from(`\n${page}`)]);
    const { records, skipped } = await parseString(input);
    expect(records).toHaveLength(2);
    expect(records[0]?.answer?.text).toBe("Two visas were issued.");
    expect(skipped).toEqual([
      { file: "sample.txt", line: 10, reason: "line 10 is not valid UTF-8; save the file as UTF-8" },
    ]);
  });
});

describe("the House of a question", () => {
  const opening = (words: string, constituency = "") =>
    `Asked by: Sam Bell${constituency}\nQuestion to the Home Office:\n${words} what is known of it.`;
  test.each([
    [opening("To ask His Majesty's Government"), "LORDS"],
    [opening("To ask Her Majesty’s Government,"), "LORDS"],
    [opening("Tell the House", " (Crossbench - Life peer)"), "LORDS"],
    [opening("Tell the House", " (Bishops - Bishops)"), "LORDS"],
    [opening("Tell the House", " (Labour - Northmoor)"), "COMMONS"],
    [opening("Tell the House", " (Labour - Bishop Auckland)"), "COMMONS"],
    [opening("To ask the Secretary of State for the Home Department,"), "COMMONS"],
    [opening("To ask the Minister for the Cabinet Office,"), "COMMONS"],
    [opening("To ask the Chancellor of the Exchequer,"), "COMMONS"],
    [opening("To ask the Prime Minister,"), "COMMONS"],
    [opening("To ask the Attorney General,"), "COMMONS"],
    [opening("To ask the Leader of the House"), null],
    [opening("Tell the House"), null],
  ])("is found by constituency or opening words: %s", async (text, house) => {
    const { records } = await parseString(text);
    expect(records.map((record) => record.house)).toEqual([house]);
  });
});

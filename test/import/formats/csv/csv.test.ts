import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columns } from "../../../../src/import/formats/csv/csv-header.ts";
import { parseAsFile, parseOneOf } from "../parse-as-file.ts";

const header = "uin,house,tabledOn,text,answer";
const positions = async (text: string) => {
  const { records, skipped, format } = await parseAsFile(text, { pieceSize: 9 });
  expect(format).toBe("CSV");
  return {
    records: records.map((record) => [record.provenance.line, record.uin, record.text]),
    skipped: skipped.map(({ line, reason }) => [line, reason]),
  };
};

describe("a row of CSV", () => {
  test("has the dates of London, and none if a cell is empty", async () => {
    const record = await parseOneOf(
      'text,tabledOn,dueOn,answeredOn,withdrawn,house\nTo ask why.,2025-06-30T23:00:00Z,2025-07-04 00:00:00," ",,""\n',
    );
    expect(record).toMatchObject({ tabledOn: "2025-07-01", dueOn: "2025-07-04", withdrawn: null });
    expect(record.answer).toBeNull();
  });

  test("has names and headings without markup", async () => {
    const record = await parseOneOf(
      "text,heading,asker,department\nTo ask why.,Ports &amp; Piers,Ada O&#39;Marl,Ports &amp;amp; Piers\n",
    );
    expect(record).toMatchObject({
      heading: "Ports & Piers",
      asker: { name: "Ada O'Marl" },
      department: "Ports & Piers",
    });
  });

  test("reads every column", async () => {
    const row: Readonly<Record<string, string>> = {
      id: "q1",
      uin: "HL7",
      house: "Lords",
      heading: " Ferries:  Oxmere ",
      tabledOn: "2025-09-04",
      dueOn: "8 September 2025",
      namedDay: "yes",
      withdrawn: "false",
      interest: "1",
      groupedWith: "HL8; HL9",
      url: "https://a.example/q1",
      asker: "Lord Penhallow",
      askerMemberId: "9001",
      askerParty: "Crossbench",
      askerConstituency: "Life peer",
      department: "the Home Office",
      text: "To ask why.",
      truncated: "true",
      answeredOn: "2025-09-12",
      minister: "Baroness Whin",
      ministerMemberId: "9002",
      role: "Minister of State",
      answer: "<p>Because.</p>",
      answerTruncated: "no",
      holding: "false",
      heldOn: "2025-09-08",
      correctedOn: "2025-10-01",
      corrector: "Ivo Lanyon",
      correctorMemberId: "9003",
      textBefore: "Why not.",
      retrievedAt: "2025-11-01T10:00:00Z",
    };
    expect(Object.keys(row).sort()).toEqual([...columns].sort());
    const record = await parseOneOf(`${columns.join(",")}\n${columns.map((name) => row[name]).join(",")}\n`);
    expect(record).toMatchObject({
      statedAt: "2025-11-01T10:00:00Z",
      sourceId: "q1",
      uin: "HL7",
      house: "LORDS",
      heading: "Ferries: Oxmere",
      tabledOn: "2025-09-04",
      dueOn: "2025-09-08",
      namedDay: true,
      withdrawn: false,
      interest: true,
      groupedWith: [
        { uin: "HL8", tabledOn: null },
        { uin: "HL9", tabledOn: null },
      ],
      url: "https://a.example/q1",
      asker: { memberId: "9001", name: "Lord Penhallow", party: "Crossbench", constituency: "Life peer" },
      department: "Home Office",
      text: "To ask why.",
      truncated: true,
      answer: {
        text: "Because.",
        html: "<p>Because.</p>",
        truncated: false,
        answeredOn: "2025-09-12",
        holding: false,
        heldOn: "2025-09-08",
        correctedOn: "2025-10-01",
        corrector: { memberId: "9003", name: "Ivo Lanyon" },
        textBefore: "Why not.",
        minister: { memberId: "9002", name: "Baroness Whin", role: "Minister of State" },
      },
    });
  });

  test("needs only a text", async () => {
    const record = await parseOneOf("text\nTo ask the Secretary of State for Transport why.\n");
    expect(record).toMatchObject({
      house: "COMMONS",
      uin: null,
      asker: null,
      answer: null,
      truncated: false,
    });
  });

  test("may span lines and keeps its paragraphs", async () => {
    const record = await parseOneOf(`\uFEFF${header}\r\n7,,,To ask why.,"One, ""two"".\r\n\r\nThree."\r\n`);
    expect(record.answer).toMatchObject({ text: 'One, "two".\n\nThree.', html: null });
    expect(record.provenance.line).toBe(2);
  });

  test.each([
    ["uin;Text;Tabled on\n1;To ask; why.;2025-09-04", 3],
    ["uin\tTEXT\ttabled_on\n1\tTo ask.\t2025-09-04", 1],
  ])("uses the delimiter of the header: %#", async (text, expected) => {
    const { records, skipped } = await parseAsFile(text);
    expect(records.length + skipped.length).toBe(1);
    if (expected === 1) expect(records[0]?.tabledOn).toBe("2025-09-04");
    else expect(skipped[0]?.reason).toBe("expected 3 cells, found 4");
  });

  test.each([
    ["1,Holyrood,,To ask.,", 'expected `house` to be "Commons" or "Lords", found "Holyrood"'],
    ["1,,2025-02-30,To ask.,", 'expected `tabledOn` to be a date such as 2025-09-04, found "2025-02-30"'],
    ["1,,,,", 'expected `text` to be non-empty text, found ""'],
    [`${"9".repeat(101)},,,To ask.,`, /^expected `uin` to be at most 100 characters, found "9/],
    ["1,,,To ask.", "expected 5 cells, found 4"],
    ["1,,,To ask.,,x", "expected 5 cells, found 6"],
    ["1,,,To \0ask.,", "contains a NUL character, which text cannot have"],
    ['1,,,To "ask".,', /^invalid CSV row: unexpected quote; double every quote/],
  ])("that is invalid is skipped with its line, and the next is read: %#", async (row, reason) => {
    const { records, skipped } = await positions(`${header}\n${row}\n2,,,To ask why.,\n`);
    expect(records).toEqual([[3, "2", "To ask why."]]);
    expect(skipped).toEqual([[2, typeof reason === "string" ? reason : expect.stringMatching(reason)]]);
  });

  test("with an unclosed quote loses only one line", async () => {
    const { records, skipped } = await positions(
      `${header}\n1,,,"To ask,\n2,,,To ask why.,\n3,,,"To\nask.",\n`,
    );
    expect(records).toEqual([
      [3, "2", "To ask why."],
      [4, "3", "To\nask."],
    ]);
    expect(skipped).toEqual([[2, expect.stringContaining("invalid CSV row: unexpected quote")]]);
  });
});

describe("a header of CSV", () => {
  test("with unknown columns is reported once, and its rows are loaded", async () => {
    const { records, skipped } = await positions("uin,text,colour,mood\n1,To ask.,red,bright\n");
    expect(records).toEqual([[2, "1", "To ask."]]);
    expect(skipped).toEqual([
      [1, expect.stringMatching(/^unknown columns are ignored: `colour`, `mood`; known columns: id,/)],
    ]);
  });

  test("names only the first of many unknown columns", async () => {
    const unknown = Array.from({ length: 50_000 }, (_, n) => `x${n}`).join();
    const { skipped } = await positions(`uin,text,${"y".repeat(1000)},${unknown}\n`);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]?.[1]).toMatch(/: `y{60}`, `x0`, .*`x8` and \d+ more; known columns/);
  });

  test("without `text`, or with a repeated column, is reported", async () => {
    expect((await positions("uin,house,tabledOn\n1,Commons,2025-09-04")).skipped).toEqual([
      [1, "the header must have the column `text`"],
    ]);
    expect(
      (await positions("uin,house,tabledOn,What was asked\n1,Commons,2025-09-04,To ask.")).skipped,
    ).toEqual([
      [
        1,
        "the header must have the column `text`; rename the column of questions, if it is one of `What was asked`",
      ],
    ]);
    expect((await positions("uin,text,Text\n1,a,b")).skipped).toEqual([
      [
        1,
        "the header must have each column only once: `text` is meant by `text`, `Text`; rename or remove all but one",
      ],
    ]);
  });

  test("is not recognised in other files", async () => {
    expect((await parseAsFile("Asked by: A B (C - D)\nQuestion to the Home Office:\nTo ask.")).format).toBe(
      "plain text",
    );
    expect((await parseAsFile("name,age\nA,1")).format).toBe("plain text");
  });
});

test("any rows written as CSV are read back unchanged", async () => {
  const cell = fc.stringMatching(/^[a-z",;\n ']{0,12}$/).map((text) => `x${text.replace(/\s+/g, " ")}y`);
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
      const text = rows.map((row) => row.map(quoted).join(",")).join("\n");
      const { records, skipped } = await parseAsFile(`text,answer\n${text}`, { pieceSize: 5 });
      expect(skipped).toEqual([]);
      expect(records.map((record) => [record.text, record.answer?.text])).toEqual(rows);
    }),
  );
});

import { mkdtempSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeReport } from "../../../../src/commands/import-command.ts";
import { importFiles } from "../../../../src/import/import-files.ts";
import { SqliteStore } from "../../../../src/store/sqlite/sqlite-store.ts";
import { parseTable as parse } from "./parse-table.ts";

/** Shapes of tables as analysts have them, invented for this test, all of which load. */

const folder = mkdtempSync(join(tmpdir(), "spreadsheets-"));

const windows1252 = (text: string) => Buffer.from(text, "latin1");
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

const loaded: readonly (readonly [shape: string, content: string | Uint8Array, rows: readonly unknown[]])[] =
  [
    [
      "Excel's CSV of a European computer: sep=, semicolons, Windows-1252, CRLF",
      windows1252(
        'sep=;\r\nuin;tabledOn;text\r\n7;25/03/2025;"To ask about Zo\xeb; and her quay."\r\n8;03/04/2025;To ask.\r\n',
      ),
      [
        ["7", "2025-03-25", null],
        ["8", "2025-04-03", null],
      ],
    ],
    [
      "Excel's Unicode text: UTF-16 with tabs",
      utf16("UIN\tDate tabled\tQuestion text\r\n7\t2025-03-25\tTo ask.\r\n"),
      [["7", "2025-03-25", null]],
    ],
    [
      "a sep= line in quotes, before a byte order mark's header with a separator nobody expects",
      '\uFEFF"sep=^"\nuin^tabledOn^text\n7^2025-03-25^To ask, why.\n',
      [["7", "2025-03-25", null]],
    ],
    [
      "a sep= line that another program has filled with empty cells, with its own separator below",
      "sep=;,,\nuin,tabledOn,text\n7,2025-03-25,To ask; and why.\n",
      [["7", "2025-03-25", null]],
    ],
    [
      "a sep= line that spells out a tab",
      "sep=\\t\nuin\ttabledOn\ttext\n7\t2025-03-25\tTo ask, why.\n",
      [["7", "2025-03-25", null]],
    ],
    ["a table separated by bars", "uin|tabledOn|text\n7|2025-03-25|To ask.\n", [["7", "2025-03-25", null]]],
    [
      "a sheet with a title and an empty line above the header, and empty rows below the table",
      "Questions about quays,,\n,,\nuin,tabledOn,text\n7,2025-03-25,To ask.\n,,\n,,\n",
      [["7", "2025-03-25", null]],
    ],
    [
      "American dates",
      "uin,tabledOn,text\n7,03/25/2025,To ask.\n8,4/3/2025,To ask it.\n",
      [
        ["7", "2025-03-25", null],
        ["8", "2025-04-03", null],
      ],
    ],
    [
      "dates with times, as a sheet exports them",
      "uin,tabledOn,text\n7,25/03/2025 00:00,To ask.\n8,03/04/2025 09:30:00,To ask it.\n",
      [
        ["7", "2025-03-25", null],
        ["8", "2025-04-03", null],
      ],
    ],
    [
      "dates with dots and short years",
      "uin;tabledOn;text\n7;25.3.25;To ask.\n8;03.04.25;To ask it.\n",
      [
        ["7", "2025-03-25", null],
        ["8", "2025-04-03", null],
      ],
    ],
    [
      "Excel's British short dates with the month's name",
      "uin,tabledOn,text\n7,25-Mar-25,To ask.\n8,3 Apr 2025,To ask it.\n",
      [
        ["7", "2025-03-25", null],
        ["8", "2025-04-03", null],
      ],
    ],
    [
      "dates with the year first and slashes",
      "uin,tabledOn,text\n7,2025/03/25,To ask.\n8,2025/04/03,To ask it.\n",
      [
        ["7", "2025-03-25", null],
        ["8", "2025-04-03", null],
      ],
    ],
    [
      "a column of ISO dates next to one with the day first",
      "uin,tabledOn,answeredOn,text\n7,2025-03-04,25/03/2025,To ask.\n8,2025-03-05,03/04/2025,To ask it.\n",
      [
        ["7", "2025-03-04", "2025-03-25"],
        ["8", "2025-03-05", "2025-04-03"],
      ],
    ],
    [
      "a column that shows no order, next to one that does",
      "uin,tabledOn,answeredOn,text\n7,03/04/2025,25/04/2025,To ask.\n",
      [["7", "2025-04-03", "2025-04-25"]],
    ],
    [
      "dates that are the same in either order",
      "uin,tabledOn,text\n7,05/05/2025,To ask.\n",
      [["7", "2025-05-05", null]],
    ],
    [
      "numbers kept as text by a formula, with zeros in front",
      'uin,tabledOn,text\n="007",2025-03-25,To ask.\n',
      [["007", "2025-03-25", null]],
    ],
    [
      "a data frame of Python: row numbers, numbers as 7.0, NaN and NaT",
      ",uin,tabled_on,answered_on,text\n0,7.0,2025-03-25,NaT,To ask.\n1,NaN,2025-03-26,NaT,To ask it.\n",
      [
        ["7", "2025-03-25", null],
        [null, "2025-03-26", null],
      ],
    ],
    [
      "everyday headings",
      "Question number,Date tabled,Asked by,Answering department,Question,Answered by\n7,25/03/2025,Ada Marl,Tides,To ask.,\n",
      [["7", "2025-03-25", null]],
    ],
    [
      "a header with wrapped names, units and a mark, and numbers with separators",
      '"UIN\n(number)","Date\ntabled (dd/mm/yyyy)",MP,"Question wording*",Reply\n"731,001",25/03/2025,Ada Marl,"To ask\nwhy.",\n',
      [["731001", "2025-03-25", null]],
    ],
    [
      "American dates in words, and ISO dates without zeros",
      'uin,tabledOn,answeredOn,text\nHL 7,"March 25, 2025",2025-4-3,To ask.\nUIN 8,"Tuesday, March 25, 2025",2025-4-13 00:00,To ask it.\n',
      [
        ["HL7", "2025-03-25", "2025-04-03"],
        ["8", "2025-03-25", "2025-04-13"],
      ],
    ],
    [
      "a Mac's line ends",
      "uin,tabledOn,text\r7,2025-03-25,To ask.\r8,2025-03-26,To ask it.\r",
      [
        ["7", "2025-03-25", null],
        ["8", "2025-03-26", null],
      ],
    ],
    [
      "a text over several lines with quotes inside",
      'uin,tabledOn,text\n7,2025-03-25,"To ask about\n""quays"",\n\nand piers."\n',
      [["7", "2025-03-25", null]],
    ],
    [
      "Y and N, TRUE and FALSE, and a cell of a lookup that found nothing",
      "uin,tabledOn,withdrawn,namedDay,dueOn,text\n7,2025-03-25,N,TRUE,#N/A,To ask.\n",
      [["7", "2025-03-25", null]],
    ],
  ];

describe("loads", () => {
  test.each(loaded)("%s", async (shape, content, rows) => {
    const found = await parse(content);
    expect(found.rows).toEqual(rows);
    const isTitled = shape.startsWith("a sheet with a title");
    expect(found.reasons).toEqual(isTitled ? ["1: the text above the header in line 3 is ignored"] : []);
  });

  test("accents and semicolons of a European table unharmed", async () => {
    const [, content] = loaded[0] ?? ["", ""];
    expect((await parse(content)).records[0]?.text).toBe("To ask about Zoë; and her quay.");
  });
});

test("a column with an everyday name yields to one that is named exactly, and is reported", async () => {
  const { records, reasons } = await parse(
    "Question,Question text,Answer\nFerries,To ask how many sail.,Nine.\n",
  );
  expect(records).toMatchObject([{ text: "To ask how many sail.", answer: { text: "Nine." } }]);
  expect(reasons).toEqual([expect.stringContaining("unknown columns are ignored: `Question`;")]);
});

test("a text that begins with the name of a column is no table", async () => {
  for (const line of ["Question:", "Reply", "Wording, so to speak", "Question; an answer"]) {
    const { reasons } = await parse(`${line}\nTo ask how many ferries sail.\n`);
    expect(reasons).toEqual([expect.stringContaining("unknown format")]);
  }
});

test("one date far down the file decides how all of its column are read", async () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `${at},03/04/2025,To ask about boat ${at}.`);
  const { rows, orders } = await parse(`uin,tabledOn,text\n${many.join("\n")}\n1,25/04/2025,To ask.\n`);
  expect(rows).toHaveLength(20_001);
  expect(new Set(rows.map(([, day]) => day))).toEqual(new Set(["2025-04-03", "2025-04-25"]));
  expect(orders).toEqual(["day/month/year"]);
});

test("the report tells the encoding, the order of dates and damaged characters", async () => {
  const path = join(folder, "reported.csv");
  const rows = [
    "7,25/03/2025,To ask about a caf\xe9.",
    "8,26/03/2025,To ask about C\xc3\xb4te.",
    "9,27/03/2025,To ask.",
  ];
  // A Windows-1252 file into which UTF-8 was pasted, by its letters.
  await writeFile(path, windows1252(`uin,tabledOn,text\n${rows[0]}\n${rows[2]}\n`));
  const other = join(folder, "damaged.csv");
  await writeFile(other, `uin,tabledOn,text\n17,2025-03-25,To ask about C\uFFFDte.\n${rows[1]}\n`);
  const store = new SqliteStore(":memory:");
  const report = await importFiles(store, [path, other]);
  await store.close();
  expect(report).toMatchObject({ loaded: 4, skipped: [], faults: [] });
  expect(report.dates).toEqual([
    { file: path, order: "day/month/year" },
    { file: other, order: "day/month/year" },
  ]);
  expect(report.doubtful.map(({ line, reason }) => [line, reason])).toEqual([
    [2, expect.stringContaining('U+FFFD in "To ask about C\uFFFDte."')],
    [3, expect.stringContaining("looks like UTF-8 that was read as Windows-1252")],
  ]);
  const printed = describeReport(report, "memory");
  expect(printed).toContain(`Not UTF-8: ${path}, read as windows-1252.`);
  expect(printed).toContain(
    `Dates such as 03/04/2025 in ${path} and 1 other file were read as day/month/year.`,
  );
});

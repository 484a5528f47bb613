import { describe, expect, test } from "vitest";
import { parseTable } from "./parse-table.ts";

/** Shapes of tables that do not load, or not whole, invented for this test. The cause is named. */

const refused: readonly (readonly [
  shape: string,
  content: string | Uint8Array,
  reason: RegExp,
  kept: number,
])[] = [
  [
    "a column of dates that could all have the day or the month first",
    "uin,tabledOn,text\n7,03/04/2025,To ask.\n8,05/06/2025,To ask it.\n",
    /^2: the dates of the column `tabledOn` are ambiguous: every one, such as 03\/04\/2025, could have the day or the month first; write dates as 2025-09-04; nothing of the file was read$/,
    0,
  ],
  [
    "a column with both orders",
    "uin,tabledOn,text\n7,25/03/2025,To ask.\n8,03/26/2025,To ask it.\n",
    /^3: the dates of the column `tabledOn` are not in one order: 25\/03\/2025 in line 2 has the day first, 03\/26\/2025 in line 3 has the month first/,
    0,
  ],
  [
    "two columns with opposite orders",
    "uin,tabledOn,answeredOn,text\n7,25/03/2025,04/04/2025,To ask.\n8,26/03/2025,03/27/2025,To ask it.\n",
    /^3: the dates of the columns `tabledOn` and `answeredOn` are not in one order: 25\/03\/2025 in line 2 has the day first, 03\/27\/2025 in line 3 has the month first; write dates as 2025-09-04; nothing of the file was read$/,
    0,
  ],
  [
    "an ambiguous column between two with opposite orders",
    "uin,tabledOn,dueOn,answeredOn,text\n7,25/03/2025,03/04/2025,03/26/2025,To ask.\n",
    /^2: the dates of the columns `tabledOn` and `answeredOn` are not in one order/,
    0,
  ],
  [
    "a sep= line that does not fit the table",
    "sep=;\nuin,tabledOn,text\n7,2025-03-25,To ask.\n",
    /^1: line 1 says that cells are separated by semicolons \(`sep=;`\), but line 2 is separated by commas; correct line 1 or delete it$/,
    0,
  ],
  [
    "a sep= line above a table of something else",
    "sep=,\nDepartment,Quarter,Spending\nTides,Q1,120\n",
    /^1: line 1 says that cells are separated by commas \(`sep=,`\), but line 2 is not a header with the column `text`$/,
    0,
  ],
  [
    "a row whose date does not exist",
    "uin,tabledOn,text\n7,25/03/2025,To ask.\n8,31/02/2025,To ask it.\n",
    /^3: expected `tabledOn` to be a date such as 2025-09-04, found "31\/02\/2025"$/,
    1,
  ],
  [
    "a row with a number that Excel has rounded",
    "uin,tabledOn,text\n1.23E+08,2025-03-25,To ask.\n9,2025-03-25,To ask it.\n",
    /^2: expected `uin` to be a whole number; format the column as text in the spreadsheet, found "1.23E\+08"$/,
    1,
  ],
  [
    "a row whose text is an error of the spreadsheet",
    "uin,tabledOn,text\n7,2025-03-25,#NAME?\n9,2025-03-25,To ask it.\n",
    /^2: expected `text` to be a value, not an error that a spreadsheet shows in its place, found "#NAME\?"$/,
    1,
  ],
  [
    "a row with a date as Excel's number of days",
    "uin,tabledOn,text\n7,45741,To ask.\n9,2025-03-25,To ask it.\n",
    /^2: expected `tabledOn` to be a date such as 2025-09-04, found "45741"$/,
    1,
  ],
  [
    "a table of something else",
    "Department,Quarter,Spending\nTides,Q1,120\n",
    /the header must have the column `text`|unknown format/,
    0,
  ],
];

describe("refuses with the cause", () => {
  test.each(refused)("%s", async (_shape, content, reason, kept) => {
    const { rows, reasons } = await parseTable(content);
    expect(rows).toHaveLength(kept);
    expect(reasons).toEqual([expect.stringMatching(reason)]);
  });
});

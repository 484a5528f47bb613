import { mkdtempSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { describeReport } from "../../../src/commands/import-command.ts";
import { parseFile } from "../../../src/import/formats/parse-file.ts";
import type { ParsedEntry } from "../../../src/import/formats/parsed-entry.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { paper, question } from "../formats/theyworkforyou/parse-bytes.ts";

const text = "To ask Zoë about the Côte d’Ivoire’s café – and £5.";
const inputs = {
  CSV: `uin,house,tabledOn,asker,text\r\n7,Commons,2025-07-01,"Marl, Zoë","${text}"\r\n`,
  JSON: JSON.stringify([{ id: 1, questionText: text }]),
  "JSON Lines": `${JSON.stringify({ id: 1, questionText: text })}\n`,
  "plain text": `Asked by: Zoë Marl (Party - Hillside)\nQuestion to the Ministry of Tests:\n${text}\n`,
  XML: paper(question("1.q0", `<p qnum="1">${text}</p>`)).toString(),
};

const signs = new Map([
  ["’", 0x92],
  ["–", 0x96],
]);
const windows1252 = (of: string) => Buffer.from([...of].map((sign) => signs.get(sign) ?? sign.charCodeAt(0)));
const bigEndian = (of: string) => Buffer.from(of, "utf16le").swap16();

const folder = mkdtempSync(join(tmpdir(), "encodings-"));
const path = join(folder, "questions");
afterAll(() => rm(folder, { recursive: true }));

async function parsed(bytes: Uint8Array): Promise<readonly ParsedEntry[]> {
  await writeFile(path, bytes);
  return await Array.fromAsync(parseFile(path));
}

const readAs = (encoding: string) => ({ kind: "encoding", encoding: { file: path, encoding } });
const record = { kind: "record", record: { text } };

describe.each(Object.entries(inputs))("%s", (_format, input) => {
  test.each([
    ["UTF-8", Buffer.from(input), []],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${input}`), []],
    ["UTF-16 with a mark", Buffer.from(`\uFEFF${input}`, "utf16le"), [readAs("utf-16le")]],
    ["UTF-16 with a mark, big end first", bigEndian(`\uFEFF${input}`), [readAs("utf-16be")]],
    ["UTF-16 without a mark", Buffer.from(input, "utf16le"), [readAs("utf-16le")]],
    ["Windows-1252", windows1252(input), [readAs("windows-1252")]],
  ])("in %s is read, and an encoding other than UTF-8 is reported", async (_encoding, bytes, told) => {
    expect(await parsed(bytes)).toMatchObject([record, ...told]);
  });
});

test("the encoding is recognised even if the first non-ASCII character comes late", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `${at},To ask about boat ${at} of many.`).join("\n");
  const late = await parsed(windows1252(`uin,text\n${rows}\n1,"${text}"\n`));
  expect(late.length).toBe(20_002);
  expect(late.slice(-2)).toMatchObject([record, readAs("windows-1252")]);
});

test("UTF-8 with a damaged character is read as UTF-8, and its record is rejected", async () => {
  const bytes = Buffer.concat([Buffer.from(`uin,text\n1,${text}\n2,To ask `), Buffer.from([0xe9, 0x0a])]);
  const [first, second, ...others] = await parsed(bytes);
  expect([first, others]).toMatchObject([record, []]);
  expect(second).toMatchObject({ skipped: { line: 3, reason: expect.stringContaining("not valid UTF-8") } });
});

test("XML is read in the encoding it declares, in upper or lower case", async () => {
  const declared = `<?xml version="1.0" encoding="ISO-8859-1"?>\n${inputs.XML}`;
  expect(await parsed(windows1252(declared))).toMatchObject([record, readAs("iso-8859-1")]);
});

test("a report lists each file that is not UTF-8", async () => {
  const names = ["a.csv", "b.csv", "c.json"].map((name) => join(folder, name));
  const [first = "", second = "", third = ""] = names;
  await writeFile(first, windows1252(inputs.CSV));
  await writeFile(second, windows1252(inputs.CSV.replace("7,", "8,")));
  await writeFile(third, Buffer.from(`\uFEFF${inputs.JSON}`, "utf16le"));
  const store = new SqliteStore(":memory:");
  const report = await importFiles(store, names);
  await store.close();
  expect(report).toMatchObject({ loaded: 3, skipped: [] });
  expect(report.encodings).toEqual([
    { file: first, encoding: "windows-1252" },
    { file: second, encoding: "windows-1252" },
    { file: third, encoding: "utf-16le" },
  ]);
  const printed = describeReport(report, "memory");
  expect(printed).toContain(`Not UTF-8: ${first} and 1 other file, read as windows-1252.`);
  expect(printed).toContain(`Not UTF-8: ${third}, read as utf-16le.`);
});

import { mkdtempSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../src/import/import-files.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";

const folder = mkdtempSync(join(tmpdir(), "other-files-"));

async function faultsIn(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  const store = new SqliteStore(":memory:");
  const { read, faults } = await importFiles(store, [path]);
  await store.close();
  return { read, reasons: faults.map(({ reason }) => reason) };
}

/** A day's paper in the style of TheyWorkForYou, of another assembly. */
function paper(name: string, questions: number): string {
  const exchange = (at: number) => `
<ques id="uk.org.publicwhip/${name}/2012-03-07.${at}.q0" spid="S9W-${at}" speakername="Ina Gorse">
  <p>To ask the Executive how many ferries sail to isle ${at}.</p></ques>
<reply id="uk.org.publicwhip/${name}/2012-03-07.${at}.r0" speakername="Rory Fell"><p>Four.</p></reply>`;
  const all = Array.from({ length: questions }, (_, at) => exchange(at)).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<publicwhip>${all}\n</publicwhip>\n`;
}

describe("a file of another parliament", () => {
  test.each([
    ["spwa", "the Scottish Parliament"],
    ["ni", "the Northern Ireland Assembly"],
    ["senedd", "the Senedd of Wales"],
  ])("in TheyWorkForYou's XML (%s) is named as such, once for all its records", async (name, whose) => {
    const { read, reasons } = await faultsIn(`${name}.xml`, paper(name, 40));
    expect(read).toBe(0);
    expect(reasons).toEqual([
      expect.stringContaining(`this is a paper of ${whose}; expected written answers`),
    ]);
  });

  test.each([
    [`<?xml version="1.0"?><!-- one day --><akomaNtoso xmlns="urn:x"><debate/></akomaNtoso>`, "Akoma Ntoso"],
    [`<?xml version="1.0"?>\n<ns:Fragebogen xmlns:ns="urn:y"><a/></ns:Fragebogen>`, "the root <Fragebogen>"],
    [`<questions count="2"><question/></questions>`, "the root <questions>"],
    ["<!DOCTYPE html><html><body>Not found</body></html>", "a web page"],
  ])("in other XML is named: %s", async (content, name) => {
    const { read, reasons } = await faultsIn("other.xml", content);
    expect(read).toBe(0);
    expect(reasons).toEqual([expect.stringContaining(name)]);
  });
});

describe("a document", () => {
  const zip = (inner: string) => Buffer.from(`PK\x03\x04\x14\0\0\0\x08\0${inner}`, "latin1");
  test.each([
    ["an Excel workbook", zip("[Content_Types].xml...xl/workbook.xml"), "Save each sheet as CSV"],
    ["an OpenDocument spreadsheet", zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "as CSV"],
    ["a workbook of an old Excel", Buffer.from("d0cf11e0a1b11ae100", "hex"), "Save each sheet as CSV"],
    ["a PDF document", Buffer.from("%PDF-1.7\n%\xe2\xe3"), "supported format"],
    ["a zip archive", zip("questions.csv"), "Unpack it"],
  ])("such as %s is named, with what to do", async (name, content, advice) => {
    const { read, reasons } = await faultsIn("document", content);
    expect(read).toBe(0);
    expect(reasons).toEqual([expect.stringContaining(`is ${name}; expected`)]);
    expect(reasons[0]).toContain(advice);
  });
});

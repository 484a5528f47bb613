import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseFile } from "../../../../src/import/formats/parse-file.ts";
import { sharedData } from "../../../repository-paths.ts";
import { collect } from "../collect-entries.ts";

const folder = join(sharedData, "theyworkforyou");
const files = [
  ["answers2009-10-26a.xml", 1, "wrans/2009-10-26", "a"],
  ["answers2009-10-26b.xml", 0, "wrans/2009-10-26", "b"],
  ["answers2009-10-26f.xml", 500, "wrans/2009-10-26", "f"],
  ["answers2009-10-27c.xml", 328, "wrans/2009-10-27", "c"],
  ["lordswrans2009-10-26a.xml", 36, "lordswrans/2009-10-26", "a"],
  ["lordswrans2009-10-27a.xml", 45, "lordswrans/2009-10-27", "a"],
] as const;
const read = async (name: string) => ({
  xml: readFileSync(join(folder, name), "latin1"),
  ...(await collect(parseFile(join(folder, name)))),
});
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);

describe.skipIf(!existsSync(folder))(
  "days of written answers from TheyWorkForYou (skipped where ../shared/data is absent)",
  () => {
    test.each(files)("%s gives its %i numbered questions and skips nothing", async (name, count, of, at) => {
      const { xml, records, skipped } = await read(name);
      expect(skipped).toEqual([]);
      expect(records).toHaveLength(count);
      expect(records.map(({ uin }) => uin)).toEqual(all(xml, / qnum="([^"]+)"/g));
      const house = name.startsWith("lords") ? "LORDS" : "COMMONS";
      for (const record of records) {
        expect(record).toMatchObject({ house, snapshot: { of: `theyworkforyou/${of}`, at }, tabledOn: null });
      }
    });

    test.each(files)("%s gives every <ques> by its id and its line", async (name) => {
      const { xml, records } = await read(name);
      const ids = all(xml, /<ques id="([^"]+)"/g).map((id) => id?.replace(/(\d{4}-\d\d-\d\d)[a-z]/, "$1"));
      const own = records.filter(({ sourceId }) => ids.includes(sourceId ?? ""));
      expect(own.map(({ sourceId }) => sourceId)).toEqual(ids);
      expect(new Set(records.map(({ sourceId }) => sourceId)).size).toBe(records.length);
      const lines = xml.split("\n");
      for (const { provenance, url } of records) {
        expect(lines[provenance.line - 1]).toMatch(/^<ques /);
        expect(lines[provenance.line - 1]).toContain(`url="${url}"`);
      }
    });

    test.each(files)(
      "%s gives every question an asker, a heading and the answer of that day",
      async (name) => {
        const { xml, records } = await read(name);
        const speakers = new Set(all(xml, /<(?:ques|reply) [^>]*speakername="([^"]+)"/g));
        for (const { asker, heading, text, answer, department } of records) {
          expect(speakers).toContain(asker?.name);
          expect(speakers).toContain(answer?.minister?.name);
          expect(heading).not.toBeNull();
          // The file itself has lost the beginning of one.
          expect(text).toMatch(/^(?:To ask|EWHC) [^\n]{10}/);
          expect(answer?.answeredOn).toBe(/\d{4}-\d\d-\d\d/.exec(name)?.[0]);
          expect(department === null).toBe(!xml.includes("<major-heading"));
          for (const each of [text, answer?.text ?? ""]) {
            expect(each).toBe(each.trim());
            expect(each).not.toMatch(/<[a-z/]|&(?:amp|lt|gt|quot|#\d+);|\n{3}|\u00a0|holding answer \d/);
          }
        }
      },
    );

    test("a later scrape has what an earlier one redirects to", async () => {
      const first = await read("answers2009-10-26a.xml");
      const last = await read("answers2009-10-26f.xml");
      const ids = new Set(last.records.map(({ sourceId }) => sourceId));
      const redirected = all(first.xml, /oldgid="([^"]+\.q0)"/g).map((id) => id?.replace("26a", "26"));
      expect(redirected.length).toBeGreaterThan(400);
      expect(redirected.filter((id) => ids.has(id ?? "")).length).toBeGreaterThan(redirected.length - 5);
    });

    test("every word of an answer is in its text, in order", async () => {
      const { records } = await read("answers2009-10-27c.xml");
      const words = (text: string) => text.normalize("NFKC").match(/\p{L}+|\p{N}+/gu) ?? [];
      for (const { answer } of records) {
        if (answer === null || answer.heldOn !== null) continue;
        const plain = (answer.html ?? "").replace(/<(?:br|td|\/p)[^>]*>/g, " ").replace(/<[^>]+>/g, "");
        const characters = plain.replace(
          /&lt;|&gt;|&amp;/g,
          (sign) => ({ "&lt;": "<", "&gt;": ">" })[sign] ?? "&",
        );
        expect(words(answer.text)).toEqual(words(characters));
      }
    });
  },
);

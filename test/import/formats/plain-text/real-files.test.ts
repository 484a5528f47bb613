import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseFile } from "../../../../src/import/formats/parse-file.ts";
import { sharedData } from "../../../repository-paths.ts";
import { collect } from "../collect-entries.ts";

const counts: Readonly<Record<string, number>> = {
  "seed/north-korea-written-answers.txt": 10,
  "parallel-parliament/variantA_headed_blocks.txt": 7,
  "parallel-parliament/variantB_compact_blocks_same_as_seed.txt": 2,
  "parallel-parliament/variantC_question_pages.txt": 5,
  "parallel-parliament/variantD_2020_layout.txt": 1,
};
const files = Object.keys(counts);
const absent = !files.every((file) => existsSync(join(sharedData, file)));

describe.skipIf(absent)(
  "files saved from Parallel Parliament (skipped where ../shared/data is absent)",
  () => {
    test.each(Object.entries(counts))("%s gives %i records and skips nothing", async (file, count) => {
      const { records, skipped } = await collect(parseFile(join(sharedData, file)));
      expect(skipped).toEqual([]);
      expect(records).toHaveLength(count);
      expect(records.every((record) => record.text.startsWith("To ask ") && record.house !== null)).toBe(
        true,
      );
      expect(records.every((record) => (record.answer?.text.length ?? 0) > 20)).toBe(true);
    });

    test("give each member, constituency, department and role as printed", async () => {
      const { records } = await collect(parseFile(join(sharedData, files[0] ?? "")));
      const row = records.map(({ asker, answer, department, house, provenance }) =>
        [
          provenance.line,
          house,
          asker?.name,
          asker?.party,
          asker?.constituency,
          department,
          answer?.minister?.name,
        ].join("|"),
      );
      const office = "Foreign, Commonwealth & Development Office";
      const empey = `LORDS|Lord Empey|Ulster Unionist Party|Life peer|${office}|Baroness Chapman of Darlington`;
      const smith = `COMMONS|Iain Duncan Smith|Conservative|Chingford and Woodford Green|${office}|Seema Malhotra`;
      const dodds = "COMMONS|Anneliese Dodds|Labour (Co-op)|Oxford East|Home Office|Dan Jarvis";
      expect(row).toEqual([
        `1|${smith}`,
        `6|${smith}`,
        "11|COMMONS|James Cartlidge|Conservative|South Suffolk|Ministry of Defence|Al Carns",
        `16|${dodds}`,
        `23|${dodds}`,
        `30|COMMONS|Ben Obese-Jecty|Conservative|Huntingdon|${office}|Seema Malhotra`,
        `35|${empey}`,
        `40|${empey}`,
        `45|${empey}`,
        `50|${empey}`,
      ]);
      const roles = records.map((record) => record.answer?.minister?.role);
      expect(roles[2]).toBe("Parliamentary Under-Secretary (Ministry of Defence) (Minister for Veterans)");
      expect(roles[3]).toBe("Minister of State (Cabinet Office)");
      expect(records[3]?.answer?.text.split("\n\n")).toHaveLength(3);
      expect(records[3]?.answer?.text).toBe(records[4]?.answer?.text);
    });

    test("give heading, number, dates and minister of each page", async () => {
      const { records } = await collect(
        parseFile(join(sharedData, "parallel-parliament/variantC_question_pages.txt")),
      );
      const row = records.map(({ uin, heading, tabledOn, answer }) =>
        [uin, heading, tabledOn, answer?.answeredOn, answer?.minister?.name, answer?.minister?.role].join(
          "|",
        ),
      );
      expect(row).toEqual([
        "HL4028|North Korea: Human Rights|2017-12-11|2017-12-21|Lord Ahmad of Wimbledon|Minister of State (Foreign, Commonwealth and Development Office)",
        "HL361|Arms Trade: Treaties|2016-05-25|2016-06-08||",
        "HL2932|National Security|2020-03-25|2020-04-09|Lord True|Leader of the House of Lords and Lord Privy Seal",
        "44680|||||",
        "9869|||||",
      ]);
      expect(records.map((record) => record.answer?.text.split("\n\n").length)).toEqual([3, 1, 3, 1, 1]);
    });

    test("give heading, date and minister of each headed block", async () => {
      const row = async (file: string) =>
        (await collect(parseFile(join(sharedData, file)))).records.map(({ heading, tabledOn, answer }) =>
          [heading, tabledOn, answer?.answeredOn, answer?.minister?.name, answer?.minister?.role].join("|"),
        );
      const ahmad =
        "Lord Ahmad of Wimbledon|Minister of State (Foreign, Commonwealth and Development Office)";
      const collins = "Lord Collins of Highbury|Lord in Waiting (HM Household) (Whip)";
      expect(await row("parallel-parliament/variantA_headed_blocks.txt")).toEqual([
        `China: Cybercrime||2023-03-15|${ahmad}`,
        "Department of Health and Social Care: Written Questions||2023-01-23|Will Quince|",
        `Turki al-Jasser||2025-07-03|${collins}`,
        `Chelsea Football Club: Sales||2024-05-24|${ahmad}`,
        "Sudan: Humanitarian Aid||2024-05-23|Lord Benyon|",
        `Afghanistan: Taliban||2024-04-15|${ahmad}`,
        `China: Development Aid||2024-09-16|${collins}`,
      ]);
      expect(await row("parallel-parliament/variantD_2020_layout.txt")).toEqual([
        "Haftom Zarhum||2020-08-07|Baroness Sugg|",
      ]);
    });

    test.each(["", "\n", "\r\n\r\n"])(
      "joined in any order with %j between them give the sum",
      async (between) => {
        const folder = await mkdtemp(join(tmpdir(), "joined-"));
        const texts = await Promise.all(files.map((file) => readFile(join(sharedData, file), "utf8")));
        for (const order of [texts, texts.toReversed(), [...texts.slice(2), ...texts.slice(0, 2)]]) {
          const path = join(folder, "joined.txt");
          await writeFile(path, order.join(between));
          const { records, skipped } = await collect(parseFile(path));
          expect([records.length, skipped.length]).toEqual([25, 0]);
        }
        await rm(folder, { recursive: true });
      },
    );
  },
);

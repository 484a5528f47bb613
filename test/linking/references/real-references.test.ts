import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findReferences } from "../../../src/linking/references/find-references.ts";
import { sharedData } from "../../repository-paths.ts";

const month = join(sharedData, "written-questions-api/full/2024-11.json");
const sample = join(sharedData, "edge-cases/edge_refers_to_other_answer.json");
const absent = ![month, sample].every((file) => existsSync(file));

type Result = { readonly value: { readonly dateTabled: string; readonly questionText: string } };

const strip = (html: string) => html.replace(/<[^>]+>/g, "");

describe.skipIf(absent)("real questions and answers (skipped where ../shared/data is absent)", () => {
  test("nearly every answer picked because it refers to another has a reference", () => {
    const { sample: answers } = JSON.parse(readFileSync(sample, "utf8")) as {
      readonly sample: readonly { readonly answer: string; readonly date_answered: string }[];
    };
    const without = answers.filter(
      ({ answer, date_answered }) => findReferences(strip(answer), date_answered).length === 0,
    );
    expect(answers.length).toBeGreaterThan(10);
    expect(without.length / answers.length).toBeLessThan(0.15);
  });

  test("a question asked pursuant to a dated answer to a number has that date and number", () => {
    const { results } = JSON.parse(readFileSync(month, "utf8")) as { readonly results: readonly Result[] };
    const plain = /pursuant to (?:the|his|her) Answer of (\d{1,2}) (\w+) (\d{4}) to Question (\d+)(?! and)/i;
    let pointing = 0;
    for (const { value } of results) {
      const [, day, month, year, uin] = plain.exec(value.questionText) ?? [];
      if (uin === undefined) continue;
      pointing += 1;
      const on = new Date(`${day} ${month} ${year} UTC`).toISOString().slice(0, 10);
      const found = findReferences(value.questionText, value.dateTabled.slice(0, 10));
      expect(found).toContainEqual(expect.objectContaining({ uin, on }));
    }
    expect(pointing).toBeGreaterThan(50);
  });
});

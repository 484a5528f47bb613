import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "../commands/run-cli.ts";
import { inRepository } from "../repository-paths.ts";

const gold = inRepository("examples/gold.jsonl");
const answers = inRepository("examples/answers.jsonl");

const evaluateJson = async (...args: readonly string[]) => {
  const cwd = await mkdtemp(join(tmpdir(), "evaluate-"));
  const { code, stdout } = await runCli(["evaluate", "--json", ...args], { cwd });
  return { code, found: JSON.parse(stdout) };
};

describe("evaluate of answers with the same text", () => {
  const labels = inRepository("examples/answer-labels.csv");

  test("finds the invented answers that say one text again, and counts pairs that a rule keeps apart", async () => {
    const { code, found } = await evaluateJson(gold, "--answers", answers, "--same-text-labels", labels);
    expect(code).toBe(0);
    expect(found.sameText).toMatchObject({
      answers: 15,
      labelled: { precision: 1, recall: 1, right: 7 },
      unusable: 0,
      similar: { pairs: 6, keptApart: 1, joined: 5, recall: 1, answerPairs: 8, ofAnswers: 7 / 8 },
      errors: [],
    });
    expect(Object.keys(found.sameText.byKind).sort()).toEqual([
      "equal words",
      "less similar",
      "similar",
      "similar, short",
    ]);
  });

  test("shows where the answers of a wrong pair differ, and fails below the floor", async () => {
    const wrong = [
      "id,other,same",
      "invented-5,invented-6,yes",
      "invented-7,invented-8,no",
      "invented-1,x,yes",
    ];
    const file = join(await mkdtemp(join(tmpdir(), "labels-")), "labels.csv");
    await writeFile(file, wrong.join("\n"));
    const { code, found } = await evaluateJson(gold, "--answers", answers, "--same-text-labels", file);
    expect(code).toBe(1);
    expect(found.sameText).toMatchObject({
      labelled: { right: 0, spurious: 1, missed: 1 },
      unusable: 1,
      errors: [
        { id: "invented-5", other: "invented-6", kind: "similar, short", fault: "missed" },
        { id: "invented-7", other: "invented-8", kind: "similar", fault: "spurious" },
      ],
    });
    expect(found.sameText.errors[0].context).toContain("given to question [4107.]… became …");
    expect(found.belowFloor.map(({ figure }: { figure: string }) => figure)).toEqual([
      "sameText.precision",
      "sameText.recall",
    ]);
  });

  test("reads answers of any known format", async () => {
    const { found } = await evaluateJson(gold, "--answers", inRepository("examples/sample"));
    expect(found.sameText.answers).toBeGreaterThan(40);
    expect(found.sameText.similar.joined).toBeGreaterThan(0);
  });
});

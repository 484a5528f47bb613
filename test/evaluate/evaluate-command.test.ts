import { existsSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../commands/run-cli.ts";
import { inRepository } from "../repository-paths.ts";

const gold = inRepository("examples/gold.jsonl");
const sample = inRepository("examples/sample");
const answers = inRepository("examples/answers.jsonl");
const realGold = inRepository("../shared/data/gold/countries.jsonl");
const realRecords = inRepository("../shared/data/written-questions-api/full");

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "evaluate-"));
});

async function write(name: string, text: string): Promise<string> {
  const file = join(cwd, name);
  await writeFile(file, text);
  return file;
}

/** A labelled question; `mentions` are those that the labels have, be they right or not. */
function labelled(id: string, text: string, mentions: readonly (readonly [string, string])[]): string {
  return JSON.stringify({
    id,
    field: "question",
    text,
    mentions: mentions.map(([surface, code]) => {
      const start = text.indexOf(surface);
      return { start, end: start + surface.length, surface, code, kind: "name" };
    }),
  });
}

const evaluate = (...args: readonly string[]) => runCli(["evaluate", ...args], { cwd });
const evaluateJson = async (...args: readonly string[]) => {
  const { code, stdout } = await evaluate("--json", ...args);
  return { code, found: JSON.parse(stdout) };
};

describe("evaluate", () => {
  test("finds every kind of name and no traps in the invented texts, and prints the tables", async () => {
    const { code, stdout, stderr } = await evaluate(gold);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^spans \(position and country\) +1\.0000 +1\.0000 +1\.0000/m);
    for (const row of ["countries of a text", "topics, held out", "  capital", "  demonym", "  name"])
      expect(stdout).toContain(`\n${row} `);
    expect(stdout).toContain("KP North Korea");
    expect(stdout).toContain("No mention errors.");
  });

  test("prints one JSON object with the same figures", async () => {
    const { code, found } = await evaluateJson(gold);
    expect(code).toBe(0);
    expect(found.spans).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(found.countries).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(found.topics.n + found.topics.development.n).toBe(10);
    expect(found).toMatchObject({ errors: [], badLines: [], belowFloor: [] });
  });

  test("shows every error with its context, and the wanted and found country", async () => {
    const lines = [
      labelled("a", "Trade with Atlantis and Chile, not with Peru.", [
        ["Atlantis", "IS"],
        ["Chile", "AR"],
      ]),
      labelled("b", "Ferries to Malta.", [["to Malta", "MT"]]),
    ];
    const { code, found } = await evaluateJson(await write("gold.jsonl", lines.join("\n")));
    expect(code).toBe(1);
    const rows = (found.errors as Record<string, string>[]).map(({ id, fault, wanted, found, context }) =>
      [id, fault, wanted, found, context].join(" | "),
    );
    expect(rows).toEqual([
      "a | wrong code | AR | CL | Trade with Atlantis and [Chile], not with Peru.",
      "a | spurious |  | PE | Trade with Atlantis and Chile, not with [Peru].",
      "a | missed | IS |  | Trade with [Atlantis] and Chile, not with Peru.",
      "b | wrong span | MT | MT | Ferries to [Malta].",
    ]);
    expect(found.spans).toMatchObject({ right: 0, spurious: 3, missed: 3, precision: 0, recall: 0, f1: 0 });
    expect(found.countries).toMatchObject({ right: 1, spurious: 2, missed: 2 });
    expect(found.byCountry.MT).toMatchObject({ right: 0, spurious: 1, missed: 1 });
    expect(found.byKind.name).toMatchObject({ spurious: 3, missed: 3 });
  });

  test("counts spans on which readers may disagree as neither right nor wrong", async () => {
    const text = { id: "a", field: "answer", text: "Perhaps Malta.", mentions: [] };
    const open = { ...text, undecided: [{ start: 8, end: 13, code: "MT" }] };
    const { code, found } = await evaluateJson(await write("gold.jsonl", JSON.stringify(open)));
    expect({ code, spans: found.spans.spurious, sets: found.countries.spurious }).toEqual({
      code: 0,
      spans: 0,
      sets: 0,
    });
  });

  test("fails below a floor and names the score", async () => {
    const bad = await write("gold.jsonl", labelled("a", "Trade with Atlantis.", [["Atlantis", "IS"]]));
    const { code, stdout } = await evaluate(bad);
    expect(code).toBe(1);
    expect(stdout).toContain("Below the floor: spans.f1 is 0.0000, expected at least 0.998.");
    const lower = await write("floor.json", '{"spans": {"f1": 0}}');
    expect((await evaluate(bad, "--floor", lower)).code).toBe(0);
    const higher = await write("high.json", '{"topics": {"top1": 1, "top3": 1, "recall": 1}}');
    const { code: topicCode, found } = await evaluateJson(gold, "--floor", higher);
    expect(topicCode).toBe(1);
    expect(found.belowFloor.map(({ figure }: { figure: string }) => figure)).toContain("topics.recall");
  });

  test("reports each invalid line, prints the scores of the others, and exits with 2", async () => {
    const good = labelled("a", "Trade with Chile.", [["Chile", "CL"]]);
    const shifted = good.replace('"id":"a"', '"id":"b"').replace('"start":11', '"start":10');
    const unknown = labelled("c", "Trade with Chile.", [["Chile", "ZZ"]]);
    const file = await write("gold.jsonl", [good, "no JSON", shifted, unknown, good, '{"id":1}'].join("\n"));
    const { code, stdout, stderr } = await evaluate(file);
    expect(code).toBe(2);
    expect(stdout).toContain("1 labelled texts");
    const reasons = stderr.trim().split("\n");
    expect(reasons).toHaveLength(5);
    expect(reasons[0]).toBe(`${file}:2: is not JSON; expected an object with id, field, text and mentions`);
    expect(reasons[1]).toContain(':3: must be the text from 10 to 16, which is " Chile", not "Chile"');
    expect(reasons[2]).toContain(":4: must be an ISO 3166-1 alpha-2 code, or XK");
    expect(reasons[3]).toContain(':5: repeats the question of "a"; expected each text only once');
    expect(reasons[4]).toContain(":6: Invalid input: expected string, received number");
  });

  test.each([
    [
      "a gold file that is not there",
      ["nowhere.jsonl"],
      "cannot be read (ENOENT); expected a JSON Lines file",
    ],
    ["an empty gold file", ["/dev/null"], "has no labelled texts; expected one line per text"],
    ["a floor that is no share", [gold, "--floor", "floor.json"], "Too big: expected number to be <=1"],
    ["records that are not there", [gold, "--headings", "nowhere"], '"nowhere"'],
    ["labels without answers", [gold, "--same-text-labels", "pairs.csv"], "requires --answers"],
    ["a line that is no answer", [gold, "--answers", "answers.jsonl"], "answer 2: expected an object"],
    [
      "a label that is no label",
      [gold, "--answers", answers, "--same-text-labels", "pairs.csv"],
      "pairs.csv, line 2",
    ],
  ])("exits with 2 and a reason for %s", async (_title, args, reason) => {
    await write("answers.jsonl", '{"api_id": 1, "answer": "Yes."}\n{"api_id": 2}');
    await write("pairs.csv", "id,other,same\n1,2,maybe");
    await write("floor.json", '{"spans": {"f1": 98}}');
    const { code, stderr } = await evaluate(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });

  test("compares topics with labels, which know a text by its id", async () => {
    const text = "To ask the Minister, what sanctions are in force, and what the hotel costs.";
    const line = JSON.stringify({ id: "a", field: "question", heading: "Costs", text, mentions: [] });
    const labels = [
      "set,id,text,topic,start,end,right",
      "check,a,question,sanctions,30,39,yes",
      "check,a,question,asylum,65,70,yes",
      "calibrate,a,question,schools,0,2,no",
      "check,b,answer,schools,0,2,no",
    ];
    const files = [await write("gold.jsonl", line), "--labels", await write("labels.csv", labels.join("\n"))];
    const { code, found } = await evaluateJson(...files);
    expect(code).toBe(1);
    expect(found.ruleTopics).toMatchObject({
      check: { right: 1, spurious: 0, missed: 1 },
      unusable: 1,
      errors: [{ id: "a", text: "question", topic: "Asylum", fault: "missed" }],
    });
    expect(found.belowFloor.map(({ figure }: { figure: string }) => figure)).toEqual(["ruleTopics.recall"]);
  });

  test("names the line of a label that is no label", async () => {
    const labels = await write(
      "labels.csv",
      "set,id,text,topic,start,end,right\ncheck,a,question,nothing,0,1,yes",
    );
    const { code, stderr } = await evaluate(gold, "--labels", labels);
    expect(code).toBe(2);
    expect(stderr).toContain("labels.csv, line 2");
  });

  test("compares the countries of headings with labels, which know a heading by its record", async () => {
    const headed = (id: string, heading: string) =>
      JSON.stringify({ id, field: "question", heading, text: `Of ferry ${id}.`, mentions: [] });
    const lines = [
      headed("a", "Malta: Ferries"),
      headed("b", "Congo: Ferries"),
      headed("c", "Chinese Embassy"),
      headed("d", "Ferries"),
    ];
    const labels = ["id,countries", "a,MT;IT", "c,CN", "d,", "e,FR"];
    const { code, found } = await evaluateJson(
      await write("gold.jsonl", lines.join("\n")),
      "--heading-labels",
      await write("labels.csv", labels.join("\n")),
    );
    expect(code).toBe(1);
    expect(found.headings).toMatchObject({
      whole: { headings: 2, linked: 1, ambiguous: 1, recall: 1 },
      labelled: { right: 2, spurious: 0, missed: 1 },
      unusable: 1,
      errors: [{ id: "a", heading: "Malta: Ferries", wanted: ["MT", "IT"], found: ["MT"] }],
    });
    expect(found.belowFloor.map(({ figure }: { figure: string }) => figure)).toEqual(["headings.recall"]);
    const bad = await write("bad.csv", "id,countries\na,ZZ");
    const { code: badCode, stderr } = await evaluate(gold, "--heading-labels", bad);
    expect(badCode).toBe(2);
    expect(stderr).toContain("bad.csv, line 2");
  });

  test("compares topics with the headings of records, separately for each half", async () => {
    const { found } = await evaluateJson(gold, "--headings", sample);
    const { topics } = found;
    expect(topics.headed).toBeGreaterThan(10);
    expect(topics.n + topics.development.n).toBe(Math.round(topics.inVocabulary * topics.headed));
    expect(topics.top3).toBeGreaterThanOrEqual(topics.top1);
  });
});

describe("evaluate on real texts (skipped where ../shared/data is absent)", () => {
  test.skipIf(!existsSync(realGold) || !existsSync(realRecords))(
    "stays above the floors that are built in",
    async () => {
      const headingLabels = inRepository("examples/heading-labels.csv");
      const { code, found } = await evaluateJson(
        ...[realGold, "--headings", realRecords, "--heading-labels", headingLabels],
      );
      expect({ code, below: found.belowFloor, bad: found.badLines }).toEqual({ code: 0, below: [], bad: [] });
      expect(found.topics.n).toBeGreaterThan(2000);
      expect(found.headings.whole.headings).toBeGreaterThan(500);
      expect(found.headings.unusable).toBe(0);
    },
  );
});

test("the invented texts cover every kind of name, and texts that name no country", async () => {
  const rows = (await readFile(gold, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const kinds = new Set(rows.flatMap(({ mentions }) => mentions.map(({ kind }: { kind: string }) => kind)));
  expect([...kinds].sort()).toEqual(["capital", "demonym", "name"]);
  expect(rows.filter(({ mentions }) => mentions.length === 0).length).toBeGreaterThan(2);
  expect(rows.length).toBeGreaterThanOrEqual(25);
});

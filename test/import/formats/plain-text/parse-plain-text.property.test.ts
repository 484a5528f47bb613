import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ParsedRecord } from "../../../../src/import/question-record.ts";
import { parseString } from "./parse-string.ts";

const word = fc.constantFrom(
  "Asked",
  "Answered",
  "by",
  "Question",
  "to",
  "the",
  "ships",
  "Written",
  "Sudan’s",
  "(a)",
  "-",
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `Of ${words.join(" ")}.`);
const name = fc.constantFrom(
  "Alex Harrow",
  "Baroness Fell of Upper Dale",
  "Kay Obi-Lund",
  "Siân O’Dell",
  "Lord St John",
);
const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true });
const record = fc.record({
  heading: fc.constantFrom("Ports: Repairs", "Written Questions", "Chad"),
  day,
  asker: fc.record({
    name,
    party: fc.constantFrom("Labour (Co-op)", "Crossbench", "Ulster Unionist Party"),
    constituency: fc.constantFrom("Oxmere East", "Life peer", "Isle (South)", "Stoke-on-the-Hill"),
  }),
  department: fc.constantFrom("Home Office", "Foreign, Commonwealth & Development Office"),
  question: fc.array(sentence, { minLength: 1, maxLength: 2 }),
  answer: fc.option(
    fc.record({
      minister: fc.record({
        name,
        role: fc.option(
          fc.constantFrom("Minister of State (Home Office)", "Whip (Lords) (Minister for Ports)"),
        ),
      }),
      text: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    }),
  ),
});
type Printed = typeof record extends fc.Arbitrary<infer T> ? T : never;

function compactLines(of: Printed): readonly string[] {
  const role = of.answer?.minister.role ? ` - ${of.answer.minister.role}` : "";
  return [
    `Asked by: ${of.asker.name} (${of.asker.party} - ${of.asker.constituency})`,
    `Question to the ${of.department}:`,
    ...of.question,
    ...(of.answer === null ? [] : [`Answered by ${of.answer.minister.name}${role}`, ...of.answer.text]),
  ];
}

function printCompact(all: readonly Printed[]): string {
  return all.flatMap(compactLines).join("\n");
}

function printHeaded(all: readonly Printed[]): string {
  return all
    .map((of) => {
      const date = of.day
        .toLocaleDateString("en-GB", { dateStyle: "full", timeZone: "UTC" })
        .replace(",", "");
      return `Written Question\n${of.heading}\n${date}\n\n${compactLines(of).join("\n\n")}\n\n\n`;
    })
    .join("");
}

function expectedOf(of: Printed, headed: boolean) {
  const on = headed ? of.day.toISOString().slice(0, 10) : null;
  return {
    heading: headed ? of.heading : null,
    tabledOn: of.answer === null ? on : null,
    asker: of.asker,
    department: of.department,
    text: of.question.join("\n\n"),
    answer: of.answer && { minister: of.answer.minister, answeredOn: on, text: of.answer.text.join("\n\n") },
  };
}

const content = ({ heading, tabledOn, asker, department, text, answer }: ParsedRecord) => ({
  heading,
  tabledOn,
  asker,
  department,
  text,
  answer,
});

describe("any list of questions", () => {
  const some = fc.array(record, { minLength: 1, maxLength: 6 });

  test("printed in compact blocks is read back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(some, async (all) => {
        const { records, skipped } = await parseString(printCompact(all));
        expect(skipped).toEqual([]);
        expect(records.map(content)).toMatchObject(all.map((each) => expectedOf(each, false)));
      }),
    );
  });

  test("printed in headed blocks is read back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(some, async (all) => {
        const { records, skipped } = await parseString(printHeaded(all));
        expect(skipped).toEqual([]);
        expect(records.map(content)).toMatchObject(all.map((each) => expectedOf(each, true)));
      }),
    );
  });

  test("is the same with CRLF, CR or a byte order mark", async () => {
    await fc.assert(
      fc.asyncProperty(some, fc.constantFrom("\r\n", "\r"), async (all, lineBreak) => {
        const text = printHeaded(all) + printCompact(all);
        expect(await parseString(`\uFEFF${text.replaceAll("\n", lineBreak)}`, 11)).toEqual(
          await parseString(text),
        );
      }),
    );
  });
});

describe("any text", () => {
  const line = fc.constantFrom(
    "Written Question",
    "Asked by: A B (C - D)",
    "Asked by: E",
    "Asked by:",
    "Questioner: F",
    "Question to the Home Office:",
    "Question",
    "To ask why.",
    "Answered by",
    "Answered by G - H",
    "Answer (I)",
    "### https://x.org/question/HL1/y",
    "(asked on 31st June 2020)",
    "This question was answered on 1st May 2020",
    "1st May 2020",
    "Portrait",
    "Reticulating Splines",
    "",
    "((",
    "\u2028\uFFFD",
  );

  test("made of lines of the layouts never fails, and every start is loaded or skipped", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const { records, skipped } = await parseString(lines.join("\n"));
        expect(records.length + skipped.length).toBeGreaterThan(0);
        const pages = lines.filter((each) => each.startsWith("###")).length;
        expect(records.length + skipped.length).toBeGreaterThanOrEqual(pages);
        const positions = [
          ...records.map((each) => each.provenance.line),
          ...skipped.map((each) => each.line),
        ];
        expect(positions.every((position) => position >= 1 && position <= Math.max(1, lines.length))).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  test("of any bytes never fails", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { records, skipped } = await parseString(bytes, 13);
        expect(records.length + skipped.length).toBeGreaterThan(0);
      }),
    );
  });

  test("takes time in proportion to its length, however long its lines", async () => {
    const long = 5_000_000;
    const lines = [
      "(".repeat(long),
      " ".repeat(long),
      "Asked by: ",
      "Asked by: ".repeat(long / 10),
      "- ".repeat(long / 2),
    ];
    const text = `Asked by: A B (C - D)\nQuestion to the Home Office:\nTo ask why.\nAnswered by ${lines.join("x\n")}`;
    const { records, skipped } = await parseString(text);
    expect(records.length + skipped.length).toBe(1);
  }, 10_000);
});

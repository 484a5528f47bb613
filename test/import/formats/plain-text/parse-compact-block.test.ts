import { describe, expect, test } from "vitest";
import { parseOne, parseString } from "./parse-string.ts";

const question = "To ask the Secretary of State for Defence, what ships are in port.";

function block(parts: {
  asker?: string;
  department?: string;
  text?: string;
  minister?: string;
  answer?: string[];
}) {
  return [
    `Asked by: ${parts.asker ?? "Alex Harrow (Labour - Northmoor)"}`,
    `Question to the ${parts.department ?? "Ministry of Defence"}:`,
    parts.text ?? question,
    parts.minister ?? "Answered by Mary Fell - Minister of State (Ministry of Defence)",
    ...(parts.answer ?? ["Two ships are in port."]),
  ].join("\n");
}

describe("a compact block", () => {
  test("gives every printed field", async () => {
    expect(await parseOne(block({ answer: ["Two ships.", "A third is due."] }))).toMatchObject({
      provenance: {
        source: "sample.txt",
        line: 1,
        retrievedAt: "2025-01-01T00:00:00.000Z",
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      sourceId: null,
      uin: null,
      house: "COMMONS",
      heading: null,
      tabledOn: null,
      url: null,
      asker: { name: "Alex Harrow", party: "Labour", constituency: "Northmoor" },
      department: "Ministry of Defence",
      text: question,
      answer: {
        text: "Two ships.\n\nA third is due.",
        answeredOn: null,
        minister: { name: "Mary Fell", role: "Minister of State (Ministry of Defence)" },
      },
    });
  });

  test.each([
    ["Ann Moss (Labour (Co-op) - Oxmere East)", "Ann Moss", "Labour (Co-op)", "Oxmere East"],
    ["Lord Brack (Ulster Unionist Party - Life peer)", "Lord Brack", "Ulster Unionist Party", "Life peer"],
    ["The Bishop of Lyd (Bishops - Bishops)", "The Bishop of Lyd", "Bishops", "Bishops"],
    ["Earl of Wend (Crossbench - Excepted Hereditary)", "Earl of Wend", "Crossbench", "Excepted Hereditary"],
    ["Lord Tarn (Independent - Ex-Labour - Life peer)", "Lord Tarn", "Independent - Ex-Labour", "Life peer"],
    ["Al Reed (Labour - Tyne - North)", "Al Reed", "Labour", "Tyne - North"],
    ["Al Reed (Labour - Isle (South))", "Al Reed", "Labour", "Isle (South)"],
    ["Kay Obi-Lund (Conservative – Stoke-on-the-Hill)", "Kay Obi-Lund", "Conservative", "Stoke-on-the-Hill"],
    ["Siân O’Dell (Plaid Cymru - Ynys Wen)", "Siân O’Dell", "Plaid Cymru", "Ynys Wen"],
    ["Lord Ash (Crossbench)", "Lord Ash", "Crossbench", null],
    ["Lord Ash (Life peer)", "Lord Ash", null, "Life peer"],
    ["Lord Ash", "Lord Ash", null, null],
  ])("reads the asker %s", async (asker, name, party, constituency) => {
    const record = await parseOne(block({ asker }));
    expect(record.asker).toMatchObject({ name, party, constituency });
  });

  test.each([
    [
      "Answered by Al Fell - Parliamentary Under-Secretary (Ministry of Defence) (Minister for Reserves)",
      {
        name: "Al Fell",
        role: "Parliamentary Under-Secretary (Ministry of Defence) (Minister for Reserves)",
      },
    ],
    ["Answered by Baroness Fell of Upper Dale", { name: "Baroness Fell of Upper Dale", role: null }],
    ["Answered by Kay Obi-Lund – Minister of State", { name: "Kay Obi-Lund", role: "Minister of State" }],
    ["Answered by Kay Obi-Lund -", { name: "Kay Obi-Lund", role: null }],
    [
      "Answered by: Lord D’Arc - Lord in Waiting (Whip)",
      { name: "Lord D’Arc", role: "Lord in Waiting (Whip)" },
    ],
    [
      "Answered by Al Fell - Minister - Trade and Ports",
      { name: "Al Fell", role: "Minister - Trade and Ports" },
    ],
    ["Answered by", null],
  ])("reads the minister of “%s”", async (printed, minister) => {
    const record = await parseOne(block({ minister: printed }));
    expect(record.text).toBe(question);
    expect(record.answer).toMatchObject({ text: "Two ships are in port.", answeredOn: null, minister });
  });

  test("without a minister is a question without an answer", async () => {
    const record = await parseOne(block({}).split("\n").slice(0, 3).join("\n"));
    expect(record).toMatchObject({ text: question, answer: null });
  });

  test("with a minister but no text is loaded as unanswered, and the missing text is reported", async () => {
    const { records, skipped } = await parseString(block({ answer: [] }));
    expect(records).toMatchObject([{ text: question, answer: null }]);
    expect(skipped).toMatchObject([
      { line: 4, reason: expect.stringContaining("there is no answer below this line") },
    ]);
  });

  test("may have in its answer the words that mark a record's parts", async () => {
    const answer = [
      "Asked by the Committee in May, the Department replied at length.",
      "Asked by: the Committee, twice (see paragraph 3 - page 4)",
      "Answered by the Department on 3 May.",
      "Question to the House: what of the ships.",
      "Answered by Mary Fell - Minister of State",
      "Questioner: none",
      "Written Question",
      "is how such a text is headed.",
      "### is what stands above a page.",
      "Question",
      "Answer (Mary Fell)",
      "This question was answered on 4th May 2016",
      "Reticulating splines is no part of it.",
    ];
    const { records, skipped } = await parseString(`${block({ answer })}\n${block({})}`);
    expect(records.map((record) => record.answer?.text)).toEqual([
      answer.join("\n\n"),
      "Two ships are in port.",
    ]);
    expect(skipped).toEqual([]);
  });

  test("may have in its question a paragraph that begins with “Answered by”", async () => {
    const text = `${question}\nAnswered by letter of 4 May, the matter is still open.`;
    const record = await parseOne(block({ text }));
    expect(record.text).toBe(text.replace("\n", "\n\n"));
    expect(record.answer?.minister?.name).toBe("Mary Fell");
  });

  test("drops “the” before the department and keeps it within", async () => {
    const { department } = await parseOne(block({ department: "Office of the Leader" }));
    expect(department).toBe("Office of the Leader");
  });

  test("keeps straight and curly apostrophes unchanged", async () => {
    const record = await parseOne(block({ answer: ["Sudan’s and Chad's ports."] }));
    expect(record.answer?.text).toBe("Sudan’s and Chad's ports.");
  });

  test.each([
    [
      "Asked by: (Labour - Northmoor)\nQuestion to the Home Office:\nTo ask why.",
      "NAME (PARTY - CONSTITUENCY)",
    ],
    ["Asked by:\nQuestion to the Home Office:\nTo ask why.", "NAME (PARTY - CONSTITUENCY)"],
    [
      "Asked by: Al Reed (Labour - Isle\nQuestion to the Home Office:\nTo ask why.",
      "NAME (PARTY - CONSTITUENCY)",
    ],
    ["Asked by: Al Reed (Labour - Isle)\nTo ask why.", "Question to the DEPARTMENT"],
    ["Asked by: Al Reed (Labour - Isle)\nQuestion to the:\nTo ask why.", "Question to the DEPARTMENT"],
    ["Asked by: Al Reed (Labour - Isle)\nQuestion to the Home Office:", "the question's text"],
    [
      "Asked by: Al Reed (Labour - Isle)\nQuestion to the Home Office:\nAnswered by Ann Moss - Minister\nNo.",
      "the question's text",
    ],
  ])("that is broken is skipped with its line and what was expected: %s", async (broken, reason) => {
    const { records, skipped } = await parseString(`${block({})}\n\n${broken}\n\n${block({})}`);
    expect(records).toHaveLength(2);
    expect(skipped).toEqual([{ file: "sample.txt", line: 7, reason: expect.stringContaining(reason) }]);
  });
});

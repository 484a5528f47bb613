import { describe, expect, test } from "vitest";
import { questionState } from "../../../../src/import/question-state.ts";
import { parseAsFile, parseOneOf } from "../parse-as-file.ts";
import { answeredItem, apiItem, wrapped } from "./api-item.ts";

const list = (...items: readonly unknown[]) => JSON.stringify(items);
const pretty = (value: unknown) => JSON.stringify(value, null, 2);

describe("a file of the API's questions", () => {
  const items = [apiItem({ id: 1 }), answeredItem({ id: 2 }), apiItem({ id: 3 })];
  test.each([
    ["a list of wrapped items", JSON.stringify(items.map(wrapped))],
    ["a list of bare items", JSON.stringify(items)],
    ["a result", JSON.stringify({ totalResults: 3, results: items.map(wrapped) })],
    ["a result over many lines", pretty({ totalResults: 3, results: items.map(wrapped) })],
    ["a list after a byte order mark and spaces", `\uFEFF \n${pretty(items)}`],
    ["lines", items.map((item) => JSON.stringify(wrapped(item))).join("\n")],
    [
      "lines of bare items, with CRLF and empty ones",
      items.map((item) => `${JSON.stringify(item)}\r\n\r\n`).join(""),
    ],
    [
      "a packet",
      pretty({ packet_id: "p", records: items.map((item) => ({ uin: "1", detail_payload: wrapped(item) })) }),
    ],
  ])("is read as %s, in chunks of any size", async (_title, text) => {
    for (const pieceSize of [65_536, 7]) {
      const { records, skipped, format } = await parseAsFile(text, { pieceSize });
      expect([format, skipped]).toEqual(["JSON", []]);
      expect(records.map((record) => record.sourceId)).toEqual(["1", "2", "3"]);
    }
  });

  test.each([
    JSON.stringify(wrapped(apiItem())),
    pretty(wrapped(apiItem())),
    JSON.stringify(apiItem()),
    pretty(apiItem()),
  ])("may have a single question, wrapped or bare, on one line or many (%#)", async (text) => {
    expect((await parseOneOf(text)).sourceId).toBe("900001");
  });

  test("gives the numbers of its records, or their lines", async () => {
    const { records } = await parseAsFile(pretty(items));
    expect(records.map(({ provenance }) => [provenance.source, provenance.line])).toEqual([
      ["sample", 1],
      ["sample", 2],
      ["sample", 3],
    ]);
    const lines = await parseAsFile(`\n${JSON.stringify(items[0])}\n\n${JSON.stringify(items[1])}\n`);
    expect(lines.records.map(({ provenance }) => provenance.line)).toEqual([2, 4]);
  });

  test("gives a record the same hash, whatever the order of keys, the white space and the wrapper", async () => {
    const item = answeredItem();
    const reversed = Object.fromEntries(Object.entries(item).reverse());
    const texts = [
      list(wrapped(item)),
      list(item),
      pretty([reversed]),
      JSON.stringify({ value: reversed, links: [] }),
    ];
    const hashes = await Promise.all(
      texts.map(async (text) => (await parseOneOf(text)).provenance.contentHash),
    );
    expect(new Set(hashes).size).toBe(1);
    const changed = await parseOneOf(list(answeredItem({ somethingNew: 1 })));
    expect(changed.provenance.contentHash).not.toBe(hashes[0]);
  });

  test("without questions is reported, but one with an empty list is valid", async () => {
    expect(await parseAsFile("[]")).toMatchObject({ records: [], skipped: [] });
    expect(await parseAsFile('{"totalResults": 0, "results": []}')).toMatchObject({
      records: [],
      skipped: [],
    });
    for (const other of [
      '{"totalResults": 0, "results": null}',
      '{"items": [{"id": 1}], "totalResults": 1}',
      '{"totalResults": 0, "results": {"results": []}}',
    ]) {
      const { skipped } = await parseAsFile(other);
      expect(skipped.map(({ reason }) => reason)).toEqual([
        expect.stringMatching(
          /expected (?:written questions at `\$\.results\.\*`, found none|a written question)/,
        ),
      ]);
    }
  });
});

describe("an item", () => {
  test("reads every field", async () => {
    const record = await parseOneOf(
      list(answeredItem({ memberHasInterest: true, heading: " Ferries:  Oxmere\r\n" })),
    );
    expect(record).toMatchObject({
      statedAt: null,
      sourceId: "900001",
      uin: "75343",
      house: "COMMONS",
      heading: "Ferries: Oxmere",
      tabledOn: "2025-09-04",
      dueOn: "2025-09-08",
      namedDay: true,
      withdrawn: false,
      interest: true,
      groupedWith: [],
      url: "https://questions-statements.parliament.uk/written-questions/detail/2025-09-04/75343",
      asker: { memberId: "9001", name: null, party: null, constituency: null },
      department: "Department for Transport",
      truncated: false,
      answer: {
        text: "Nine ferries sail to Oxmere.",
        html: "<p>Nine ferries sail to Oxmere.</p>",
        truncated: false,
        answeredOn: "2025-09-12",
        holding: false,
        heldOn: null,
        correctedOn: null,
        corrector: null,
        textBefore: null,
        attachments: [],
        minister: { memberId: "9002", name: null, role: null },
      },
    });
  });

  test("reads names of expanded members, and Houses by number", async () => {
    const asker = {
      id: 7,
      name: "Wren Haddow",
      listAs: "Haddow, Wren",
      party: "Green",
      memberFrom: "Isle of Sallow",
    };
    const record = await parseOneOf(
      list(
        answeredItem({ askingMember: asker, answeringMember: { nameDisplayAs: "Odile Marsh" }, house: 2 }),
      ),
    );
    expect(record.house).toBe("LORDS");
    expect(record.asker).toEqual({
      memberId: "9001",
      name: "Wren Haddow",
      party: "Green",
      constituency: "Isle of Sallow",
    });
    expect(record.answer?.minister).toEqual({ memberId: "9002", name: "Odile Marsh", role: null });
    const nobody = await parseOneOf(list(apiItem({ askingMemberId: 0, answeringBodyName: "the Treasury" })));
    expect([nobody.asker, nobody.department]).toEqual([null, "Treasury"]);
    const body = { answeringBodyName: undefined, answeringBody: { name: "Home Office" } };
    expect((await parseOneOf(list(apiItem(body)))).department).toBe("Home Office");
  });

  test.each([
    ["2025-06-30T23:00:00Z", "2025-07-01"],
    ["2025-07-01T00:00:00+01:00", "2025-07-01"],
    ["2025-12-31T23:30:00.000Z", "2025-12-31"],
    ["2026-01-01T00:30:00+0200", "2025-12-31"],
    ["2025-07-01T00:00:00", "2025-07-01"],
    ["2025-06-30T23:00:00", "2025-06-30"],
    ["2025-07-01 00:00:00", "2025-07-01"],
    ["0001-01-01T00:00:00Z", null],
  ])("was tabled on the day that it was in London: %s", async (dateTabled, day) => {
    expect((await parseOneOf(list(apiItem({ dateTabled })))).tabledOn).toBe(day);
  });

  test("takes an empty text for no value, wherever it stands", async () => {
    const { id, questionText, ...others } = apiItem({ answeringBody: null });
    const empty = Object.keys(others).map((name) => [name, " "]);
    const absent = Object.keys(others).map((name) => [name, null]);
    const [nothing, less] = await Promise.all(
      [empty, absent].map((members) =>
        parseOneOf(list({ id, questionText, ...Object.fromEntries(members) })),
      ),
    );
    expect({ ...nothing, provenance: null }).toEqual({ ...less, provenance: null });
    const within = apiItem({
      askingMember: { id: "", name: "", party: "" },
      groupedQuestions: ["", "11"],
      groupedQuestionsDates: [{ questionUin: "", dateTabled: "" }],
      attachments: [{ title: "", url: "" }],
    });
    const { groupedWith, asker } = await parseOneOf(list(within));
    expect(groupedWith).toEqual([{ uin: "11", tabledOn: null }]);
    expect(asker).toEqual({ memberId: "9001", name: null, party: null, constituency: null });
  });

  test("has names and headings without markup", async () => {
    const record = await parseOneOf(
      list(
        answeredItem({
          heading: "Ferries &amp; Piers: <i>C&ocirc;te d&amp;#39;Or</i>",
          answeringBodyName: "Department for Ports &amp; Piers",
          askingMember: { name: "Ada O&#39;Marl" },
          attachments: [{ title: "Piers &amp;amp; Quays", url: "https://a.example/?a=1&amp=2" }],
        }),
      ),
    );
    expect(record).toMatchObject({
      heading: "Ferries & Piers: Côte d'Or",
      department: "Department for Ports & Piers",
      asker: { name: "Ada O'Marl" },
      answer: { attachments: [{ title: "Piers & Quays", url: "https://a.example/?a=1&amp=2" }] },
    });
  });

  test("lists the questions of its group, with their dates if given", async () => {
    const record = await parseOneOf(
      list(
        answeredItem({
          groupedQuestions: ["11", "12"],
          groupedQuestionsDates: [
            { questionUin: "12", dateTabled: "2025-09-03T00:00:00" },
            { questionUin: "13", dateTabled: null },
          ],
        }),
      ),
    );
    expect(record.groupedWith).toEqual([
      { uin: "11", tabledOn: null },
      { uin: "12", tabledOn: "2025-09-03" },
      { uin: "13", tabledOn: null },
    ]);
  });

  test("has an answer's correction, who made it, and attachments", async () => {
    const { answer, ...record } = await parseOneOf(
      list(
        answeredItem({
          answerIsCorrection: true,
          dateAnswerCorrected: "2025-10-01T00:00:00",
          correctingMemberId: 9003,
          originalAnswerText: "<p>Eight ferries sail to Oxmere.</p>",
          attachments: [
            { title: "Timetable", url: "https://a.example/t.pdf" },
            { fileName: "notes.docx" },
            {},
          ],
        }),
      ),
    );
    expect(answer).toMatchObject({
      correctedOn: "2025-10-01",
      corrector: { memberId: "9003", name: null },
      textBefore: "Eight ferries sail to Oxmere.",
      attachments: [
        { title: "Timetable", url: "https://a.example/t.pdf" },
        { title: "notes.docx", url: null },
        { title: "Attachment", url: null },
      ],
    });
    expect(questionState({ ...record, answer })).toBe("CORRECTED");
  });

  test("says when it was retrieved, and that it is complete", async () => {
    const value = apiItem({ questionText: "x".repeat(255) });
    const retrievedAt = "2025-09-20T10:00:00Z";
    const record = await parseOneOf(JSON.stringify({ value, links: [], retrievedAt, detail: true }));
    expect(record).toMatchObject({ statedAt: retrievedAt, truncated: false, provenance: { retrievedAt } });
    const { records } = await parseAsFile(list(value), { statedAt: "2025-09-15" });
    expect(records).toMatchObject([{ statedAt: "2025-09-15", truncated: true }]);
    expect(records[0]?.provenance.retrievedAt).toBe("2025-01-01T00:00:00.000Z");
  });

  const state = async (given: Readonly<Record<string, unknown>>) => {
    const record = await parseOneOf(list(apiItem(given)));
    return [questionState(record), record.answer?.text ?? null, record.answer?.truncated ?? null];
  };

  test.each([
    [{}, ["UNANSWERED", null, null]],
    [{ answerText: " <p>&nbsp;</p> " }, ["UNANSWERED", null, null]],
    [{ answerText: "<p>Yes.</p>" }, ["ANSWERED", "Yes.", false]],
    [{ dateAnswered: "2025-09-12T00:00:00" }, ["ANSWERED", "", true]],
    [{ dateAnswered: "0001-01-01T00:00:00" }, ["UNANSWERED", null, null]],
    [{ answeringMemberId: 9002, answerText: "" }, ["ANSWERED", "", true]],
    [{ dateHoldingAnswer: "2025-09-08T00:00:00" }, ["HOLDING", "", true]],
    [
      { answerIsHolding: true, answerText: "<p>I will reply shortly.</p>" },
      ["HOLDING", "I will reply shortly.", false],
    ],
    [{ isWithdrawn: true }, ["WITHDRAWN", null, null]],
  ])("with %j has this state: %j", async (given, expected) => {
    expect(await state(given)).toEqual(expected);
  });
});

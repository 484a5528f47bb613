import { describe, expect, test } from "vitest";
import { changedSample, parseBytes, sample } from "./parse-bytes.ts";

const { records, skipped } = await parseBytes(sample);
const [dues, shared, keepers, lit, japanese, wicks, oil] = records;

describe("a day's paper", () => {
  test("gives each numbered question with its heading, department, asker, date and line", () => {
    expect(
      records.map(({ uin, heading, department, asker, house, provenance }) =>
        [uin, heading, department, asker?.name, house, provenance.line].join("|"),
      ),
    ).toEqual([
      "700101|Harbour Dues: Norway|Fisheries and Forests|Robin Ashgrove|COMMONS|23",
      "700102|Forests: Finland|Fisheries and Forests|Wren Calloway|COMMONS|46",
      "700103|Forests: Finland|Fisheries and Forests|Wren Calloway|COMMONS|46",
      "700104|Lanterns|House of Lanterns Commission|Robin Ashgrove|COMMONS|65",
      "700105|Lanterns|House of Lanterns Commission|Wren Calloway|COMMONS|69",
      "700106|Lanterns|House of Lanterns Commission||COMMONS|81",
      "|Lamp Oil|House of Lanterns Commission|Wren Calloway|COMMONS|93",
    ]);
  });

  test("gives ids without the letter of the scrape, and the scrape as the snapshot of the day", () => {
    expect(dues).toMatchObject({
      sourceId: "uk.org.publicwhip/wrans/2026-03-04.700101.q0",
      snapshot: { of: "theyworkforyou/wrans/2026-03-04", at: "b" },
      url: "http://www.example.org/hansard/260304w01.htm#700101.q0",
      tabledOn: null,
      statedAt: null,
    });
    expect(keepers?.sourceId).toBe("uk.org.publicwhip/wrans/2026-03-04.700102.q0.700103");
    expect(new Set(records.map(({ sourceId }) => sourceId)).size).toBe(records.length);
  });

  test("gives text with tables as rows, marked phrases as words and entities as characters", () => {
    expect(dues?.text).toBe(
      "To ask the Secretary of State for Fisheries and Forests how many (a) ferries and (b) trawlers from Norway paid harbour dues in each of the last two years.",
    );
    expect(dues?.answer?.text).toBe(
      [
        "The dues paid are shown in the table—all figures in £ thousand. Berths are 40 m².",
        "| Ferries | Trawlers⁽¹⁾\n2024 | 14 | 7 & 8 | <3\nNote: Rounded.",
        "I refer to the answer of 3 February 2026, Official Report, column 44W, and to the list [http://www.example.org/dues?a=1&b=2].",
      ].join("\n\n"),
    );
    expect(dues?.answer).toMatchObject({
      answeredOn: "2026-03-04",
      minister: { memberId: null, name: "Zoë Larkspur", role: null },
    });
  });

  test("keeps the markup as HTML, without ids of the scrape", () => {
    const html = dues?.answer?.html ?? "";
    expect(html).toContain("m<sup>2</sup>.</p>\n<table><tbody><tr><td></td><td><i> Ferries</i></td>");
    expect(html).toContain('<td colspan="2">');
    expect(html).toContain("<td>7 &amp; 8</td><td>&lt;3</td>");
    expect(html).toContain('<time datetime="2026-02-03">3 February 2026</time>');
    expect(html).toContain('<span class="offrep" data-id="wrans/2026-02-03.44">');
    expect(html).toContain('<a href="http://www.example.org/dues?a=1&amp;b=2">the list</a>');
    expect(html).not.toMatch(/pid|2026-03-04b/);
  });

  test("divides a question by its numbers: each part has the beginning, and all have the answer", () => {
    const opening = "To ask the Secretary of State for Fisheries and Forests";
    expect(shared?.text).toBe(`${opening} what forests are shared with Finland;`);
    expect(keepers?.text).toBe(`${opening} who looks after them.`);
    expect(shared?.groupedWith).toEqual([{ uin: "700103", tabledOn: null }]);
    expect(keepers?.groupedWith).toEqual([{ uin: "700102", tabledOn: null }]);
    expect(keepers?.answer).toEqual(shared?.answer);
  });

  test("takes the date of a holding answer out of the text", () => {
    expect(shared?.answer).toMatchObject({ text: "None are, and so nobody does.", heldOn: "2026-02-27" });
    expect(shared?.answer?.html).toContain("holding answer");
  });

  test("groups questions above an answer, and attributes what a second minister adds", () => {
    expect(lit?.groupedWith).toEqual([{ uin: "700105", tabledOn: null }]);
    expect(japanese?.groupedWith).toEqual([{ uin: "700104", tabledOn: null }]);
    expect(lit?.answer?.minister?.name).toBe("Bram Tully");
    expect(lit?.answer?.text).toBe("Twelve are lit.\n\nIda Penhale:\n\nThree came from Japan.");
  });

  test("leaves out unnamed speakers, and loads a question without an answer", () => {
    expect(wicks).toMatchObject({ asker: null, groupedWith: [], answer: { minister: null } });
    expect(oil).toMatchObject({ uin: null, answer: null });
    expect(oil?.text).toBe("To ask the hon. Member for Millbrook when oil will be bought.");
  });

  test("reports a reply without a question and a question without an id, with what was expected", () => {
    expect(skipped).toEqual([
      {
        file: "answers.xml",
        line: 101,
        reason: "the reply has no question: expected <ques> above it",
      },
      {
        file: "answers.xml",
        line: 105,
        reason:
          'the question has an invalid attribute: id: expected an id such as `uk.org.publicwhip/wrans/2009-10-26a.294961.q0`, found "700109"',
      },
    ]);
  });
});

describe("a later scrape", () => {
  test("of an unchanged question has the same id and hash, and a later snapshot", async () => {
    const later = await parseBytes(
      changedSample((xml) =>
        xml.replaceAll("2026-03-04b", "2026-03-04c").replaceAll('"b', '"c').replace("None are", "Two are"),
      ),
    );
    const of = (list: typeof records) =>
      list.map(({ sourceId, provenance }) => [sourceId, provenance.contentHash]);
    const changed = ["700102", "700103"];
    const unchanged = (list: typeof records) => list.filter(({ uin }) => !changed.includes(uin ?? ""));
    expect(of(unchanged(later.records))).toEqual(of(unchanged(records)));
    expect(later.records[1]?.provenance.contentHash).not.toBe(shared?.provenance.contentHash);
    expect(later.records[0]?.snapshot).toEqual({ of: "theyworkforyou/wrans/2026-03-04", at: "c" });
  });

  test("may have only redirects", async () => {
    const redirects = await parseBytes(
      changedSample((xml) =>
        xml
          .replace(/<(major-heading|minor-heading|ques|reply)[\s\S]*<\/ques>/, "")
          .replace(
            "</publicwhip>",
            '<gidredirect oldgid="a" newgid="b" matchtype="perfectmatch"/></publicwhip>',
          ),
      ),
    );
    expect(redirects).toEqual({ records: [], skipped: [] });
  });
});

test.each([1, 7, 1000])("pieces of %i bytes give the same", async (size) => {
  expect(await parseBytes(sample, size)).toEqual({ records, skipped });
});

import { describe, expect, test } from "vitest";
import { parseFile } from "../../../../src/import/formats/parse-file.ts";
import { isPublicwhip } from "../../../../src/import/formats/theyworkforyou/recognise-publicwhip.ts";
import { inRepository } from "../../../repository-paths.ts";
import { collect } from "../collect-entries.ts";
import { changedSample, paper, parseBytes, question, reply } from "./parse-bytes.ts";

const asked = (position: string) =>
  question(position, `<p qnum="${position}">To ask the Minister what ${position} is.</p>`);
const answered = reply("<p>It is so.</p>");

describe("a file that is not well-formed", () => {
  test.each([
    ["an element that is not closed", "<ques id='x'><p>To ask</ques>", "unexpected close tag"],
    ["an entity that is not declared", "<minor-heading>&bogus;</minor-heading>", "undefined entity"],
    ["an external entity", "<minor-heading>&secret;</minor-heading>", "undefined entity"],
    [
      "an ampersand by itself",
      "<minor-heading>this & that; it</minor-heading>",
      "disallowed character in entity name",
    ],
    ["a control character", "<minor-heading>\u0001</minor-heading>", "disallowed character"],
  ])("because of %s gives what is before, and the line", async (_, broken, what) => {
    const declared = '<!DOCTYPE publicwhip [<!ENTITY secret SYSTEM "file:///etc/hostname">]>';
    const bytes = Buffer.concat([
      Buffer.from(declared),
      paper(`${asked("1")}\n${answered}\n${broken}\n${asked("2")}`),
    ]);
    const { records, skipped } = await parseBytes(bytes);
    expect(records.map(({ uin, answer }) => [uin, answer?.text])).toEqual([["1", "It is so."]]);
    expect(skipped).toMatchObject([{ line: 4, reason: expect.stringContaining(what) }]);
    expect(skipped[0]?.reason).toMatch(/^is not well-formed XML \(.+\); the rest of the file was not read/);
  });

  test("because it is truncated does not load a question without its answer", async () => {
    const whole = paper(`${asked("1")}\n${answered}\n${asked("2")}\n${answered}`).toString();
    const truncated = Buffer.from(whole.slice(0, whole.lastIndexOf("so.")));
    const { records, skipped } = await parseBytes(truncated);
    expect(records.map(({ uin }) => uin)).toEqual(["1"]);
    expect(skipped).toMatchObject([
      {
        line: 5,
        reason: expect.stringContaining(
          "the rest of the file was not read, starting with the question at line 4",
        ),
      },
    ]);
  });

  test("anywhere gives complete records, and one entry for the rest", async () => {
    // A second reply is the one thing that the words before it do not announce.
    const bytes = changedSample((xml) => xml.replace(/<reply id="[^"]*r1"[\s\S]*?<\/reply>/, ""));
    const whole = await parseBytes(bytes);
    const end = bytes.indexOf("</publicwhip>") + "</publicwhip>".length;
    for (let length = 400; length < end; length += 97) {
      const { records, skipped } = await parseBytes(bytes.subarray(0, length));
      expect(records).toEqual(whole.records.slice(0, records.length));
      expect(skipped.at(-1)?.reason).toContain("the rest of the file was not read");
      expect(skipped.length).toBeLessThanOrEqual(whole.skipped.length + 1);
    }
  });
});

describe("a document type", () => {
  const withType = (subset: string, words: string) =>
    parseBytes(
      Buffer.concat([
        Buffer.from(`<!DOCTYPE publicwhip [${subset}]>`),
        paper(question("1", `<p qnum="1">To ask ${words}.</p>`)),
      ]),
    );

  test("may declare characters by number or literally, and cannot change predefined entities", async () => {
    const { records } = await withType(
      `<!ENTITY pound "&#163;"><!ENTITY dash '&#x2014;'><!ENTITY e "é"><!ENTITY amp "no"><!-- <!ENTITY e "x"> -->`,
      "&pound;&dash;&e;&amp;&lt;",
    );
    expect(records[0]?.text).toBe("To ask £—é&<.");
  });

  test.each([
    ["an entity made of others", '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">', "&b;"],
    ["an entity with markup", '<!ENTITY b "<p>x</p>">', "&b;"],
    ["a number that is no character", '<!ENTITY b "&#xD800;">', "&b;"],
    ["a name that every object has", "", "&constructor;"],
  ])("is not accepted for %s", async (_, subset, words) => {
    const { records, skipped } = await withType(subset, words);
    expect(records).toEqual([]);
    expect(skipped).toMatchObject([{ reason: expect.stringContaining("undefined entity") }]);
  });
});

describe("the encoding", () => {
  const text = "To ask about Zoë’s café";
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\n`;
  const body = paper(question("1", `<p>${text}</p>`)).toString();

  test.each([
    ["UTF-8 without a word", Buffer.from(body)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${declared("UTF-8")}${body}`)],
    ["UTF-16", Buffer.from(`\uFEFF${declared("UTF-16")}${body}`, "utf16le")],
    ["windows-1252", Buffer.from((declared("windows-1252") + body).replace("’", "\x92"), "latin1")],
  ])("%s is read", async (_, bytes) => {
    expect(isPublicwhip(bytes)).toBe(true);
    for (const size of [1, 65_536]) expect((await parseBytes(bytes, size)).records[0]?.text).toBe(text);
  });

  test("that is unknown is reported", async () => {
    const { records, skipped } = await parseBytes(Buffer.from(declared("EBCDIC-7") + body));
    expect(records).toEqual([]);
    expect(skipped).toMatchObject([
      { line: 1, reason: expect.stringContaining("expected UTF-8, ISO-8859-1") },
    ]);
  });

  test("with invalid bytes loses only their record", async () => {
    const wrong = Buffer.from(
      paper(
        `${question("1", "<p>To ask about Zo\xeb.</p>")}\n${question("2", "<p>To ask on.</p>")}`,
      ).toString(),
      "latin1",
    );
    const { records, skipped } = await parseBytes(
      Buffer.from(
        wrong.toString("latin1").replace("</ques>\n", "</ques><minor-heading>x</minor-heading>\n"),
        "latin1",
      ),
    );
    expect(records.map((record) => record.text)).toEqual(["To ask on."]);
    expect(skipped).toMatchObject([
      { line: 2, reason: expect.stringContaining("bytes that are invalid in the file's encoding") },
    ]);
  });
});

describe("a paper", () => {
  test.each([
    ["", "there are no questions; expected <ques> elements inside <publicwhip>"],
    [
      "<speech>x</speech><speech>y</speech>",
      "unexpected <speech> (2 times); expected headings, <ques> and <reply>",
    ],
    ["stray words", "unexpected text outside any element; expected headings"],
    [question("1", "<table></table>"), "the question has no text"],
    [`${question("1", "<p>To ask.</p>")}<reply/>`, "the reply has no text"],
  ])("of %j is reported", async (elements, reason) => {
    const { skipped } = await parseBytes(paper(elements));
    expect(skipped).toMatchObject([{ reason: expect.stringContaining(reason) }]);
  });

  test("with too many consecutive questions is read no further", async () => {
    const row = Array.from({ length: 201 }, (_, at) => asked(String(at))).join("\n");
    const { records, skipped } = await parseBytes(paper(row));
    expect(records).toEqual([]);
    expect(skipped).toMatchObject([
      { line: 202, reason: expect.stringContaining("more than 200 questions without a <reply>") },
    ]);
  });

  test.each([
    ['speakerid="uk.org.publicwhip/lord/1"', "1.0", "LORDS", "lordswrans"],
    ['speakerid="uk.org.publicwhip/member/1"', "1.0", "COMMONS", "wrans"],
    ["", "HL7", "LORDS", "lordswrans"],
  ])("has one House, according to asker or number: %s %s", async (attributes, qnum, house, name) => {
    const { records } = await parseBytes(
      paper(
        question("1", `<p qnum="${qnum}">To ask whether.</p>`, attributes) +
          question("2", "<p>And why.</p>", ""),
      ),
    );
    const snapshot = { of: `theyworkforyou/${name}/2026-03-04`, at: "a" };
    expect(records).toMatchObject([
      { house, snapshot },
      { house, snapshot },
    ]);
  });

  test.each([
    [
      'in <st1:country-region w:st="on">Peru</st1:country-region> and <st1:City>Lima</st1:City>',
      "in Peru and Lima",
    ],
    ['see <a href="https://a.example/x">the list </a>below', "see the list [https://a.example/x] below"],
    ["<![CDATA[five & <six>]]>", "five & <six>"],
    ["<![CDATA[<p>Five</p><p>of <i>them</i></p>]]>", "Five\n\nof them"],
    ["R&amp;amp;D&amp;nbsp;of &amp;pound;5", "R&D of £5"],
    [
      '<ol type="a"><li>x</li><li value="7">y</li><li>z</li></ol><ol start="3"><li>w</li></ol>',
      "a. x\ng. y\nh. z\n\n3. w",
    ],
    [
      "<table><tr><td>Peru</td><td>1</td><td/></tr><tr><td>Chad</td><td/><td/></tr></table>",
      "Peru | 1 |\nChad | |",
    ],
  ])("has an answer with the meaning of its markup but not the markup: %s", async (body, text) => {
    for (const inside of [`<p>${body}</p>`, body]) {
      const { records, skipped } = await parseBytes(paper(asked("1") + reply(inside)));
      expect([records[0]?.answer?.text, skipped]).toEqual([text, []]);
    }
  });

  test("without a known House is not a snapshot", async () => {
    const { records } = await parseBytes(paper(question("1", "<p>To ask whether.</p>", "")));
    expect(records).toMatchObject([{ house: null, snapshot: null }]);
  });

  test("with dates tabled, as its URLs show, gives those dates", async () => {
    const url = "https://questions-statements.parliament.uk/written-questions/detail/2026-03-04/17";
    const later = paper(question("17.q0", '<p qnum="17">To ask.</p>', `url="${url}"`) + answered);
    const { records } = await parseBytes(Buffer.from(later.toString().replaceAll("04a.", "04.")));
    expect(records).toMatchObject([{ tabledOn: "2026-03-04", url, answer: { answeredOn: null } }]);
  });
});

test("a file is recognised by its content, whatever comes before the root", async () => {
  const { records } = await collect(parseFile(inRepository("examples/sample/theyworkforyou.xml")));
  expect(records).toHaveLength(7);
  expect(isPublicwhip(changedSample((xml) => xml.replace("<publicwhip ", "<other ")))).toBe(false);
  expect(isPublicwhip(Buffer.from("Asked by: A <publicwhip x> (B - C)"))).toBe(false);
  expect(isPublicwhip(Buffer.from("<!-- a note --><publicwhip/>"))).toBe(true);
});

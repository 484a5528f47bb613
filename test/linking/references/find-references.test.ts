import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findReferences } from "../../../src/linking/references/find-references.ts";

const WRITTEN_ON = "2025-06-10";

/** Each reference in brief: the words that point, the number and the day. */
const found = (text: string, writtenOn: string | null = WRITTEN_ON) =>
  findReferences(text, writtenOn).map(({ surface, uin, on }) => `${surface} | ${uin} | ${on}`);

const ask = (words: string) =>
  `To ask the Minister for Tests, ${words} on Lighthouses: Paint, what colour they will be.`;
const refer = (words: string) => `I refer the hon. Member to ${words}.`;

describe("finds the referring words, the number and the date", () => {
  test.each([
    [
      ask("pursuant to the Answer of 19 May 2025 to Question 52199"),
      "Answer of 19 May 2025 to Question 52199 | 52199 | 2025-05-19",
    ],
    [
      ask("with reference to the answer of 3rd of June 2025, to Question HL1234"),
      "answer of 3rd of June 2025, to Question HL1234 | HL1234 | 2025-06-03",
    ],
    [
      refer("the answer I gave on 5 January 2025 to Question UIN 53031"),
      "answer I gave on 5 January 2025 to Question UIN 53031 | 53031 | 2025-01-05",
    ],
    [
      refer(
        "the answer given to the hon. Member for Upper Dale (Dr Ann Example) on 2 May 2025 to PQ UIN 613",
      ),
      "answer given to the hon. Member for Upper Dale (Dr Ann Example) on 2 May 2025 to PQ UIN 613 | 613 | 2025-05-02",
    ],
    [
      refer("the answer given to Question UIN 11851 on 8 November 2024"),
      "answer given to Question UIN 11851 on 8 November 2024 | 11851 | 2024-11-08",
    ],
    [
      refer("the answer of 28th February 2024, Official Report, PQ 5332"),
      "answer of 28th February 2024, Official Report, PQ 5332 | 5332 | 2024-02-28",
    ],
    [refer("my reply to PQ5332"), "reply to PQ5332 | 5332 | null"],
    [refer("the Written Answer 12345"), "Written Answer 12345 | 12345 | null"],
    [refer("my answer to 12345"), "answer to 12345 | 12345 | null"],
    [refer("UIN 12345, answered on 03/02/2025"), "UIN 12345, answered on 03/02/2025 | 12345 | 2025-02-03"],
    ["When does she plan to answer Question 4924 on Ferries?", "answer Question 4924 | 4924 | null"],
    [
      ask("further to the reply by Lord Example on 12 May 2025 to HL7130"),
      "reply by Lord Example on 12 May 2025 to HL7130 | HL7130 | 2025-05-12",
    ],
    [
      "See https://questions-statements.parliament.uk/written-questions/detail/2025-05-20/HL52/ for it.",
      "https://questions-statements.parliament.uk/written-questions/detail/2025-05-20/HL52 | HL52 | 2025-05-20",
    ],
    [
      refer("the answer of 7 May 2025 to Question 77"),
      "answer of 7 May 2025 to Question 77 | 77 | 2025-05-07",
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test("a Lords number is from the Lords, and any other from no particular House", () => {
    const houses = findReferences(ask("pursuant to the answers to Questions HL12 and 3456"), null);
    expect(houses.map(({ house }) => house)).toEqual(["LORDS", null]);
  });
});

describe("gives each number of a list its reference", () => {
  test.each([
    ["Questions 1234 and 1235", ["1234 | null", "1235 | null"]],
    ["the answers to Questions 14321, 14322 and 14323", ["14321 | null", "14322 | null", "14323 | null"]],
    ["the Answers of 6 May 2025 to Questions 571 and 572", ["571 | 2025-05-06", "572 | 2025-05-06"]],
    [
      "the Answers of 4 and 5 May 2025 to Questions 9571 and 9572",
      ["9571 | 2025-05-04", "9572 | 2025-05-05"],
    ],
    [
      "the Answers of 24 May 2024 and 1 June 2024 to Questions 9571 and 9572",
      ["9571 | 2024-05-24", "9572 | 2024-06-01"],
    ],
    [
      "the Answers of 4 and 5 May 2025 to Questions 9571, 9572 and 9573",
      ["9571 | null", "9572 | null", "9573 | null"],
    ],
    [
      "the answers given to Questions UIN 5286 on 27 May 2025, 7418 on 2 June 2025 and UIN 8495 on 5 June 2025",
      ["5286 | 2025-05-27", "7418 | 2025-06-02", "8495 | 2025-06-05"],
    ],
    ["the answers of 3 May 2025 to Questions (a) 5724, (b) 5725 and (c) HL26", ["5724", "5725", "HL26"]],
    [
      "the Answers of 20 May 2024 to Question 1370 and 28 May 2024 to Question 3349",
      ["1370 | 2024-05-20", "3349 | 2024-05-28"],
    ],
    [
      "the Answers of 9 May 2025 to Questions 10252 on Kites: Repair and 10253 on Kites: Sale",
      ["10252 | 2025-05-09", "10253 | 2025-05-09"],
    ],
    ["Questions 1234 and 1235 answered on 6 May 2025", ["1234 | 2025-05-06", "1235 | 2025-05-06"]],
  ])("%s", (words, expected) => {
    const numbers = found(refer(words)).map((reference) => reference.slice(reference.indexOf("|") + 2));
    const brief = expected[0]?.includes("|") ? numbers : numbers.map((each) => each.split(" ")[0]);
    expect(brief).toEqual(expected);
  });
});

describe("a day without a year is the latest before the text", () => {
  test.each([
    ["10 June", WRITTEN_ON, "2025-06-10"],
    ["11 June", WRITTEN_ON, "2024-06-11"],
    ["Wednesday 6 November", "2025-01-03", "2024-11-06"],
    ["29 February", WRITTEN_ON, "2024-02-29"],
    ["29 February", "2023-06-10", null],
    ["31 April 2025", WRITTEN_ON, null],
    ["6 November", null, null],
  ])("%s, written on %s", (day, writtenOn, on) => {
    const [reference] = findReferences(refer(`the answer I gave on ${day} to Question 12345`), writtenOn);
    expect(reference?.on).toBe(on);
  });

  test("and a date in the heading or about something else is not the answer's", () => {
    expect(found(ask("pursuant to Question 12345 on Forces Day on 28 May 2025 and"))).toEqual([
      "Question 12345 | 12345 | null",
    ]);
    expect(found("By the plan published on 5 May 2025, when will he answer Question 12345?")).toEqual([
      "answer Question 12345 | 12345 | null",
    ]);
  });
});

test("an answer with only a date is a reference without a number", () => {
  expect(found("I refer the hon. Member to the answer I gave on 5 May.")).toEqual([
    "answer I gave on 5 May | null | 2025-05-05",
  ]);
  expect(
    found("Pursuant to the answer of 14 July 2009, Official Report, column 334W, on kites, how many fly."),
  ).toEqual(["answer of 14 July 2009 | null | 2009-07-14"]);
});

describe("a number without a word for a question", () => {
  test.each([
    ["As answered in 15229, no list is held.", "answered in 15229 | 15229 | null"],
    ["This was answered in UIN 15229.", "answered in UIN 15229 | 15229 | null"],
    ["It was replied in HL1522 on 5 May 2025.", "replied in HL1522 on 5 May 2025 | HL1522 | 2025-05-05"],
    [
      refer("the answer given in 15229 answered on 29 November 2024"),
      "answer given in 15229 answered on 29 November 2024 | 15229 | 2024-11-29",
    ],
    [ask("pursuant to answer 15229 of 5 May 2025"), "answer 15229 of 5 May 2025 | 15229 | 2025-05-05"],
    [
      refer("the Answer of 5 May from the Home Office (12345)"),
      "Answer of 5 May from the Home Office (12345) | 12345 | 2025-05-05",
    ],
    [ask("further to the Answer of 5 May 2025 (HL123)"), "Answer of 5 May 2025 (HL123) | HL123 | 2025-05-05"],
    [
      refer("the answer from the Department for Ports (12345) of 5 May 2025"),
      "answer from the Department for Ports (12345) of 5 May 2025 | 12345 | 2025-05-05",
    ],
    [
      "In the reply given by the Minister for Ports on 5 May 2025 (12345) it was so.",
      "reply given by the Minister for Ports on 5 May 2025 (12345) | 12345 | 2025-05-05",
    ],
    [refer("the reply of 5 May 2025 (UIN 12345)"), "reply of 5 May 2025 (UIN 12345) | 12345 | 2025-05-05"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

test.each([
  ["As set out in my answer of 8 January, it is so.", "answer of 8 January | null | 2025-01-08"],
  ["My previous answer on 8 January 2025 says so.", "answer on 8 January 2025 | null | 2025-01-08"],
  [ask("what his Answer of 8 January means"), "Answer of 8 January | null | 2025-01-08"],
  [ask("whether the Answer of 8 January"), "Answer of 8 January | null | 2025-01-08"],
])("a day is enough to identify an answer of the writer or the minister: %s", (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  "Shares in PQ rose, and PQ Group of 1200 people grew.",
  "Question 3 of the survey asked 12,000 people.",
  "Of the 205 responses to question 2 on whether it should go on, few agreed.",
  "I refer to Question 353 of the oral evidence given on 3 May 2025.",
  "The reply of the Chair to Question 1338 in the Harbour Committee session was clear.",
  "Pensions have a unique identification number (UIN) of 10 letters.",
  "At Question Time on 12 May 2025 the Minister spoke; see Official Report, column 1234.",
  "With reference to her oral answer of 30 May 2025, Official Report, column 1050, what is planned.",
  "I refer to the answer given to the Urgent Question on 3 May 2025.",
  "The report, HL 258, published on 20 May 2025, and HL Paper 132 say so.",
  "Under section 1234 of the Act, regulation 2016/679 and paragraph 5678 apply.",
  "In response to 12345 people, in answer to 4000 letters and to 2019.",
  "It is a question of 25 per cent, or of 1200 ships.",
  "Written answers are given by 12 May 2025.",
  "The survey was answered in 2019, and calls were answered in 4500 of the cases or in 12345 cases.",
  "The answers given on 5 May were 12345.",
  "We aim to answer 12000 letters, and did answer 12345.",
  "The letter of 5 May from the Home Office (12345) and my oral answer of 8 January say so.",
  "My answer of 5 May 2025, Official Report, column 50, and the answer from the Home Office (2019) say so.",
  "",
])("finds no reference in: %s", (text) => {
  expect(found(text)).toEqual([]);
});

describe("in long lists and long repetitions", () => {
  test("the numbers of a survey are ignored, and a question's number after them is found", () => {
    const survey = Array.from({ length: 20_000 }, (_, at) => `Question ${at + 1000}`).join(", ");
    expect(found(`See ${survey} of the survey. Question UIN 53031 has more.`)).toEqual([
      "Question UIN 53031 | 53031 | null",
    ]);
  });

  test("every number of a list is found", () => {
    const numbers = Array.from({ length: 200_000 }, (_, at) => 100_000 + at);
    expect(
      findReferences(`Questions ${numbers.join(", ")}.`, WRITTEN_ON).map(({ uin }) => Number(uin)),
    ).toEqual(numbers);
  });

  test("answers with a date are found among numbered questions", () => {
    const both =
      "Pursuant to the answer of 5 May 2025, boats are counted by those who sail them. Question 52199 has more. ";
    const all = found(both.repeat(2000));
    expect(all).toHaveLength(4000);
    expect(all.slice(-2)).toEqual([
      "answer of 5 May 2025 | null | 2025-05-05",
      "Question 52199 | 52199 | null",
    ]);
  });

  test.each([" ", "\n", "UIN ", "written ", "Question 5, ", "; HL123", " and 1", "( "])(
    "after a number, repeating %j any number of times changes nothing",
    (run) => {
      const one = "Pursuant to the answer to Question 52199";
      expect(found(`${one}${run.repeat(50_000)}`).slice(0, 1)).toEqual([
        "answer to Question 52199 | 52199 | null",
      ]);
    },
  );
});

const months = "January February March April May June July August September October November December".split(
  " ",
);
const day = fc
  .date({ min: new Date("2023-01-01"), max: new Date("2025-06-10"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const printed = (iso: string) =>
  `${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
const uins = fc
  .tuple(fc.boolean(), fc.integer({ min: 3000, max: 250_000 }))
  .map(([isLords, number]) => (isLords ? `HL${number}` : String(number)));

test("a printed reference is found with its number and date, anywhere", () => {
  const filler = fc.constantFrom(
    "Boats sail. ",
    "The hon. Member knows of 1,200 boats. ",
    "(a) In 2024; (b) ",
    "",
  );
  const forms = [
    (uin: string, on: string) => `the Answer of ${printed(on)} to Question ${uin}`,
    (uin: string, on: string) => `the answer given to Question UIN ${uin} on ${printed(on)}`,
    (uin: string, on: string) => `my reply of ${printed(on)}, PQ ${uin}`,
  ];
  fc.assert(
    fc.property(filler, filler, uins, day, fc.constantFrom(...forms), (before, after, uin, on, form) => {
      const text = `${before}I refer to ${form(uin, on)}. ${after}`;
      expect(findReferences(text, WRITTEN_ON).map((each) => [each.uin, each.on])).toEqual([[uin, on]]);
    }),
  );
});

test("every surface matches the text at its offsets, in order and without overlap, in any text", () => {
  const pieces = fc.constantFrom(
    ..."Question Questions UIN PQ HL12 12345 2024 and , ( ) answer of on to 5 May June 2025 . hon Member 7% é \u{1F600} \n".split(
      " ",
    ),
  );
  const text = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(" "));
  fc.assert(
    fc.property(text, (of) => {
      let last = 0;
      for (const { start, end, surface, uin } of findReferences(of, WRITTEN_ON)) {
        expect(of.slice(start, end)).toBe(surface);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        if (uin !== null) expect(surface.replaceAll(" ", "")).toContain(uin);
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
});

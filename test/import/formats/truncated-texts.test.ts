import { describe, expect, test } from "vitest";
import { isTruncatedAnswer, isTruncatedQuestion } from "../../../src/import/formats/truncated-texts.ts";

const filled = (end: string) =>
  "To ask why ferries sail to Oxmere and no further, ".repeat(6).slice(0, 255 - end.length) + end;

describe("a question", () => {
  test.each([
    ["that breaks off at the lists' length", filled("economic "), "", true],
    ["that breaks off there after an abbreviation", filled(" of the U."), "", true],
    ["that ends there with its sentence", filled(" and (b) Oxmere."), "", false],
    ["that ends there in quotes", filled(" the “Oxmere Line”."), "", false],
    ["that is shorter, whatever its end", "To ask why ferries sail", "", false],
    ["that is longer", `${filled("economic ")} more`, "", false],
    ["beside an answer in HTML", filled("economic "), "<p>Yes.</p>", false],
    ["beside an answer of a list", filled("economic "), "We have met exporters and...", true],
  ])("%s is truncated: %#", (_title, question, answer, truncated) => {
    expect(isTruncatedQuestion(question, answer)).toBe(truncated);
  });
});

describe("an answer", () => {
  test.each([
    "We have met exporters and listened to what they...",
    "There are no plans to sail.Ferries are kept under review.",
    "Ferries sail daily.A timetable is published.",
    "The fares are published at:https://www.example.org/fares",
    "They are listed at the link :https://www.example.org/list",
    "Sailings each year were:Year2019202020212022Ferries8 9 9 10",
    "The cost was: 2019-202020-212021-22£ million229.3212.8",
    "Passengers were: 2019: 1,7402020: 27,6292021: 46,185",
    "Furniture came from the museum at £2,155Office furniture at £330",
    "This was agreed (in Oxmere).The ferry sails on.",
    "We called it “a success”.The ferry sails on.",
  ])("from a list, shortened or run together, is truncated: %s", (answer) => {
    expect(isTruncatedAnswer(answer)).toBe(true);
  });

  test.each([
    "Ferries sail daily. A timetable is published on GOV.UK and Gov.UK alike.",
    "See www.gov.uk/Guidance.Html, or write to A.Lanyon@oxmere.example.Org for more.",
    "It is at https://www.example.org/a.Pdf and /media/66a7a17249b9c0597fdb066a/Ferries_2.1.xlsx here.",
    "As of 2.30 p.m. the U.S. and U.K. had 12,097 ferries, v. 2.1 and no. 11, e.g. the MV Oxmere.",
    "TfL, DfT and HMRC met LinkedIn on 18th December; the £8.3bn for 20mph zones in 2023-24 came from WhatsApp.",
    "Official Report, vol. 774, col. 33WS to 35WS, PQ12617; a Ph.D student asked for the 5G plan of 2021/22.",
    "The ferry takes the 2019 route: Oxmere, Harrow Fen and 3,500 islands.",
    "We wait… and see.",
  ])("that is complete is not: %s", (answer) => {
    expect(isTruncatedAnswer(answer)).toBe(false);
  });

  test("in HTML is complete, whatever its end", () => {
    expect(isTruncatedAnswer("<p>We wait...</p>")).toBe(false);
    expect(isTruncatedAnswer("<p>One.</p><p>Two.Three</p>")).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { shareAnswers } from "../../../src/import/records/share-answers.ts";
import { someAnswer, someRecord } from "./some-record.ts";

type Given = Parameters<typeof someAnswer>[0];

const attachments = [{ title: "Ferries by line", url: "https://www.example.org/ferries.xlsx" }];

/** A question with an answer that lists these others; its id is its number. */
function listing(uin: string, others: readonly string[], answer: Given = {}, given = {}) {
  return someRecord({
    ...{ sourceId: uin, uin, answer: someAnswer({ html: "<p>Two ferries run.</p>", ...answer }) },
    groupedWith: others.map((other) => ({ uin: other, tabledOn: null })),
    ...given,
  });
}

/** The ids of the answers, by question, which no order of the questions may change. */
function idsOf(...records: readonly ReturnType<typeof listing>[]): Readonly<Record<string, string>> {
  const inOrder = (all: readonly (typeof records)[number][]) =>
    Object.fromEntries(
      shareAnswers(new Map(all.map((record) => [record.sourceId ?? "", record])))
        .map(({ id, reply }) => [id, reply?.answerId ?? ""])
        .sort(),
    );
  expect(inOrder(records.toReversed())).toEqual(inOrder(records));
  return inOrder(records);
}

const shared = (uin: string) => `group-commons-2025-09-10-${uin}`;

test.each([
  ["forwards", (records: ReturnType<typeof listing>[]) => records],
  ["backwards", (records: ReturnType<typeof listing>[]) => records.toReversed()],
])("attachments listed with one question of a group stay with the answer, %s", (_, order) => {
  const pair = order([listing("100", ["101"]), listing("101", ["100"], { attachments })]);
  const replies = shareAnswers(new Map(pair.map((record) => [record.sourceId ?? "", record]))).map(
    ({ reply }) => reply,
  );
  expect(replies.map((reply) => reply?.answerId)).toEqual([shared("100"), shared("100")]);
  expect(replies.map((reply) => reply?.answer.attachments)).toEqual([attachments, attachments]);
});

describe("who shares an answer", () => {
  test("a question that lists only itself does not, and one of a group may list itself too", () => {
    expect(idsOf(listing("100", ["100"]), listing("101", ["101"]))).toEqual({ "100": "100", "101": "101" });
    expect(idsOf(listing("100", ["100", "101"]), listing("101", ["100"]))).toEqual({
      "100": shared("100"),
      "101": shared("100"),
    });
  });

  test("siblings of one text do, whoever of the group has the most complete printing of another", () => {
    const own = { text: "Buses run instead.", html: "<p>Buses run instead.</p>", attachments };
    expect(
      idsOf(
        listing("97", ["98", "99", "100"], own),
        listing("98", ["97", "99", "100"], { html: null }),
        listing("99", ["97", "98", "100"], { html: null }),
        listing("100", ["97", "98", "99"], { html: null }),
      ),
    ).toEqual({ "97": "97", "98": shared("98"), "99": shared("98"), "100": shared("98") });
  });

  test("two texts of a group, each of two questions, are two shared answers", () => {
    const other = { text: "Buses run instead." };
    const group = ["1", "2", "3", "4"];
    expect(idsOf(...group.map((uin, at) => listing(uin, group, at < 2 ? {} : other)))).toEqual({
      "1": shared("1"),
      "2": shared("1"),
      "3": shared("3"),
      "4": shared("3"),
    });
  });

  test("a group that only one side lists is a group, as are siblings of siblings", () => {
    expect(idsOf(listing("100", []), listing("101", ["100"]), listing("102", []))).toEqual({
      "100": shared("100"),
      "101": shared("100"),
      "102": "102",
    });
    expect(idsOf(listing("100", []), listing("101", ["100", "102"]), listing("102", []))).toEqual({
      "100": shared("100"),
      "101": shared("100"),
      "102": shared("100"),
    });
  });

  test("the same number on another day is another question", () => {
    expect(idsOf(listing("100", [], { answeredOn: "2024-03-04" }), listing("101", ["100"]))).toEqual({
      "100": "100",
      "101": "101",
    });
  });

  test("answers by different ministers are different, an unnamed minister is not", () => {
    const by = (memberId: string) => ({ minister: { memberId, name: null, role: null } });
    expect(idsOf(listing("100", ["101"], by("2")), listing("101", ["100"], by("3")))).toEqual({
      "100": "100",
      "101": "101",
    });
    expect(idsOf(listing("100", ["101"], by("2")), listing("101", ["100"], { minister: null }))).toEqual({
      "100": shared("100"),
      "101": shared("100"),
    });
  });

  test("a truncated text shares the whole text that begins with it, unless two do", () => {
    const truncated = { text: "Two ferries ru...", html: null, truncated: true };
    const longer = { text: "Two ferries run. A third is due.", html: null };
    expect(idsOf(listing("100", ["101"], truncated), listing("101", ["100"]))).toEqual({
      "100": shared("100"),
      "101": shared("100"),
    });
    const three = ["100", "101", "102"];
    expect(
      idsOf(listing("100", three, truncated), listing("101", three), listing("102", three, longer)),
    ).toEqual({ "100": "100", "101": "101", "102": "102" });
  });

  test("two texts of which nothing is known are not one text", () => {
    const unknown = { text: "", html: null, truncated: true };
    expect(idsOf(listing("100", ["101"], unknown), listing("101", ["100"], unknown))).toEqual({
      "100": "100",
      "101": "101",
    });
  });

  test("a question whose day of the answer is unknown takes it from a sibling that is listed by its day of tabling", () => {
    const unknown = { answeredOn: null, heldOn: "2025-09-03" };
    const group = (uin: string) => ({ groupedWith: [{ uin, tabledOn: "2025-09-01" }] });
    const records = [listing("100", [], unknown, group("101")), listing("101", [], {}, group("100"))];
    expect(idsOf(...records)).toEqual({ "100": shared("100"), "101": shared("100") });
    const days = shareAnswers(new Map(records.map((record) => [record.sourceId ?? "", record]))).map(
      ({ reply }) => reply?.answer.answeredOn,
    );
    expect(days).toEqual(["2025-09-10", "2025-09-10"]);
    const undated = [listing("100", [], unknown, group("101")), listing("101", [], unknown, group("100"))];
    expect(idsOf(...undated)).toEqual({ "100": "group-of-100", "101": "group-of-100" });
  });
});

import { expect, test } from "vitest";
import { groupIdOf, shareAnswers } from "../../../src/import/records/share-answers.ts";
import { someAnswer, someRecord } from "./some-record.ts";

const attachments = [{ title: "Ferries by line", url: "https://www.example.org/ferries.xlsx" }];

/** Two questions that share an answer; the second printing of it alone has what is given. */
function pair(given: Parameters<typeof someAnswer>[0]) {
  const sibling = (uin: string, other: string, answer: typeof given) =>
    someRecord({
      sourceId: uin,
      uin,
      groupedWith: [{ uin: other, tabledOn: null }],
      answer: someAnswer({ html: "<p>Two ferries run.</p>", ...answer }),
    });
  return new Map([
    ["100", sibling("100", "101", {})],
    ["101", sibling("101", "100", given)],
  ]);
}

test.each([
  ["forwards", (records: ReturnType<typeof pair>) => records],
  ["backwards", (records: ReturnType<typeof pair>) => new Map([...records].toReversed())],
])("attachments listed with one question of a group stay with the answer, %s", (_, order) => {
  const replies = shareAnswers(order(pair({ attachments }))).map(({ reply }) => reply);
  expect(new Set(replies.map((reply) => reply?.answerId)).size).toBe(1);
  expect(replies.map((reply) => reply?.answer.attachments)).toEqual([attachments, attachments]);
});

test("a question that lists only itself has a separate answer, and one of a group may list itself too", () => {
  const listing = (uin: string, ...others: readonly string[]) =>
    someRecord({
      ...{ sourceId: uin, uin, answer: someAnswer({}) },
      groupedWith: others.map((other) => ({ uin: other, tabledOn: null })),
    });
  expect(groupIdOf(listing("100", "100"))).toBeNull();
  expect(groupIdOf(listing("100", "100", "101"))).toBe(groupIdOf(listing("101", "100")));
});

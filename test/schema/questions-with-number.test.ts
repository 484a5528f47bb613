import { expect, test } from "vitest";
import { useSample } from "./ask-sample.ts";

const ask = useSample();

const query = `query ($uin: String!, $tabledOn: Date) {
  questionsWithNumber(uin: $uin, tabledOn: $tabledOn) { uin tabledOn }
}`;

type Numbered = { readonly uin: string; readonly tabledOn: string | null };

test("all questions with a number are returned, newest first, or those of one day", async () => {
  const { data } = await ask("{ questions(first: 100) { edges { node { uin tabledOn } } } }");
  const questions: readonly Numbered[] = data.questions.edges.map(({ node }: { node: Numbered }) => node);
  const byNumber = Map.groupBy(
    questions.filter(({ uin }) => uin !== null),
    ({ uin }) => uin,
  );
  const [uin, same] = [...byNumber].find(([, { length }]) => length > 1) ?? [];
  expect((await ask(query, { uin })).data.questionsWithNumber).toEqual(same);
  const tabledOn = same?.[0]?.tabledOn;
  expect((await ask(query, { uin, tabledOn })).data.questionsWithNumber).toEqual(
    same?.filter((each) => each.tabledOn === tabledOn),
  );
});

test("a number that no question has gives an empty list", async () => {
  expect((await ask(query, { uin: "0" })).data.questionsWithNumber).toEqual([]);
});

import { z } from "zod";
import { codeColumn, codeLists } from "../../columns/coded-values.ts";
import type { Columns } from "../../columns/columns.ts";
import { DayNumbers } from "../../columns/day-numbers.ts";
import { addDays, JoinedColumn, JoinedLists } from "../../columns/join-columns.ts";
import { ValueCodes } from "../../columns/value-codes.ts";
import type { MemberColumns } from "./member-columns.ts";

/** How many questions or answers are read at a time. A page must have fewer values than 16 bits can tell apart. */
const PAGE = 10_000;

/** Runs a file of `cypher/` that gives one row. */
export type RunFile = (name: string, params: Readonly<Record<string, unknown>>) => Promise<unknown>;

const values = z.array(z.string());
const lists = z.array(values);
const sizes = z.object({ questions: z.int(), answers: z.int(), lineage: lists });
const answerPage = z.object({
  ...{ last: z.string().nullable(), ids: values },
  ministers: values,
  answeredOn: values,
  holding: z.array(z.boolean()),
  texts: values,
  countries: lists,
  topics: lists,
});
const memberRows = z.object({ members: z.array(z.looseObject({ id: z.string() })) });
const questionPage = z.object({
  ...{ last: z.string().nullable(), ids: values },
  answers: values,
  askers: values,
  parties: values,
  departments: values,
  houses: values,
  states: values,
  tabledOn: values,
  dueOn: values,
  seenUntil: values,
  countries: lists,
  topics: lists,
});

/**
 * Loads the columns of all questions and answers. Throws a RangeError if what is stored does not fit into columns, or if
 * the numbers of questions and answers change meanwhile. The caller must ensure that nothing else has changed either.
 */
export async function loadColumns(run: RunFile): Promise<MemberColumns> {
  const {
    questions: questionCount,
    answers: answerCount,
    lineage,
  } = sizes.parse(await run("sizes-of-columns", {}));
  const [countryCodes, topicCodes] = [new ValueCodes(), new ValueCodes()];
  const days = new DayNumbers();
  const listsOf = (count: number) => ({
    countries: new JoinedLists(countryCodes, count),
    topics: new JoinedLists(topicCodes, count),
  });

  const answerLists = listsOf(answerCount);
  const numberOfAnswer = new Map<string, number>();
  const answerIds: string[] = [];
  const texts = new JoinedColumn(new Uint32Array(answerCount));
  const ministers = new JoinedColumn(new Uint32Array(answerCount));
  const answeredOn = new Int32Array(answerCount);
  const holding = new Uint8Array(answerCount);
  await eachPage(run, "columns-of-answers", answerPage, answerCount, (page, start) => {
    for (const [index, id] of page.ids.entries()) numberOfAnswer.set(id, start + index);
    for (const id of page.ids) answerIds.push(id);
    texts.add(start, columnOf(page.texts));
    ministers.add(start, columnOf(page.ministers));
    addDays(answeredOn, start, columnOf(page.answeredOn), days);
    holding.set(page.holding.map(Number), start);
    answerLists.countries.add(start, codeLists(page.countries));
    answerLists.topics.add(start, codeLists(page.topics));
  });

  const questionLists = listsOf(questionCount);
  const single = {
    askers: new JoinedColumn(new Uint32Array(questionCount)),
    parties: new JoinedColumn(new Uint16Array(questionCount)),
    departments: new JoinedColumn(new Uint16Array(questionCount)),
    houses: new JoinedColumn(new Uint8Array(questionCount)),
    states: new JoinedColumn(new Uint8Array(questionCount)),
  };
  const dated = {
    tabledOn: new Int32Array(questionCount),
    dueOn: new Int32Array(questionCount),
    seenUntil: new Int32Array(questionCount),
  };
  const answers = new Int32Array(questionCount);
  const questionIds: string[] = [];
  await eachPage(run, "columns-of-questions", questionPage, questionCount, (page, start) => {
    for (const id of page.ids) questionIds.push(id);
    answers.set(
      page.answers.map((id) => numberOfAnswer.get(id) ?? -1),
      start,
    );
    for (const name of Object.keys(single) as (keyof typeof single)[])
      single[name].add(start, columnOf(page[name]));
    for (const name of Object.keys(dated) as (keyof typeof dated)[])
      addDays(dated[name], start, columnOf(page[name]), days);
    questionLists.countries.add(start, codeLists(page.countries));
    questionLists.topics.add(start, codeLists(page.topics));
  });

  const { members } = memberRows.parse(await run("members-of-columns", {}));
  const textLists = (name: "countries" | "topics", of: ValueCodes) => ({
    of,
    questions: questionLists[name].lists,
    answers: answerLists[name].lists,
  });
  return {
    ...{ questionCount, answerCount, ...single, ...dated, answers, ministers, answeredOn, holding, days },
    countries: textLists("countries", countryCodes),
    topics: textLists("topics", topicCodes),
    lineage: linesOf(lineage, topicCodes),
    ...{ questionIds, answerIds, texts, memberRows: new Map(members.map((row) => [row.id, row])) },
  };
}

/** Reads pages until there are no more. `use` is told how many questions or answers came before. */
async function eachPage<Page extends { readonly last: string | null; readonly ids: readonly string[] }>(
  run: RunFile,
  name: string,
  schema: z.ZodType<Page>,
  count: number,
  use: (page: Page, start: number) => void,
): Promise<void> {
  let [start, after]: [number, string] = [0, ""];
  while (start < count) {
    const page = schema.parse(await run(name, { after, limit: PAGE }));
    if (page.last === null || start + page.ids.length > count) break;
    use(page, start);
    start += page.ids.length;
    after = page.last;
  }
  if (start !== count) throw new RangeError(`${name}: ${count} were announced, and others came.`);
}

function columnOf(texts: readonly string[]) {
  return codeColumn(texts.map((text) => text || null));
}

/** Each line begins with a topic and has all broader ones. */
function linesOf(lineage: readonly (readonly string[])[], codes: ValueCodes): Columns["lineage"] {
  const lines = new Map(
    lineage.map((line) => [codes.codeOf(line[0] ?? null), line.map((id) => codes.codeOf(id))]),
  );
  return Array.from({ length: codes.size }, (_, code) => lines.get(code) ?? []);
}

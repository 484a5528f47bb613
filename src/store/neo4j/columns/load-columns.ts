import { z } from "zod";
import type { Known } from "../../columns/by-member.ts";
import { codeColumn, codeLists } from "../../columns/coded-values.ts";
import type { Columns } from "../../columns/columns.ts";
import { bitsOfQuestion } from "../../columns/text-fields.ts";
import { beginningsOf } from "../../columns/text-numbers.ts";
import type { ValueCodes } from "../../columns/value-codes.ts";
import { WholeColumns } from "../../columns/whole-columns.ts";
import { NumberedIds } from "./numbered-ids.ts";

/** How many questions or answers are read at a time. A page must have fewer values than 16 bits can tell apart. */
const PAGE = 10_000;

/** Columns with what they do not have themselves. Questions and answers are numbered in the order of their ids. */
export type StoredColumns = Columns &
  Known & {
    /** The number of the question with this id; null if there is none. */
    readonly numberOfQuestion: (id: string) => number | null;
  };

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
const memberList = z.object({ members: z.array(z.looseObject({ id: z.string() })) });
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
  /** With whether the text and whether the heading names each. */
  countries: z.array(z.array(z.tuple([z.string(), z.boolean(), z.boolean()]))),
  topics: lists,
});

/**
 * Loads the columns of all questions and answers. Throws a RangeError if what is stored does not fit into columns, or if
 * the numbers of questions and answers change meanwhile. The caller must ensure that nothing else has changed either.
 */
export async function loadColumns(run: RunFile): Promise<StoredColumns> {
  const {
    questions: questionCount,
    answers: answerCount,
    lineage,
  } = sizes.parse(await run("sizes-of-columns", {}));
  const columns = new WholeColumns({ questions: questionCount, answers: answerCount });
  const answerIds: string[] = [];
  const numberOfAnswer = new Map<string, number>();
  await eachPage(run, "columns-of-answers", answerPage, answerCount, (page) => {
    const start = columns.addAnswers({
      ministers: columnOf(page.ministers),
      answeredOn: columnOf(page.answeredOn),
      holding: Uint8Array.from(page.holding, Number),
      texts: beginningsOf(page.texts),
      ...listsOf(page),
    });
    for (const [index, id] of page.ids.entries()) {
      numberOfAnswer.set(id, start + index);
      answerIds.push(id);
    }
  });
  const questionIds: string[] = [];
  await eachPage(run, "columns-of-questions", questionPage, questionCount, (page) => {
    for (const id of page.ids) questionIds.push(id);
    columns.addQuestions({
      answers: Int32Array.from(page.answers, (id) => numberOfAnswer.get(id) ?? -1),
      askers: columnOf(page.askers),
      parties: columnOf(page.parties),
      departments: columnOf(page.departments),
      houses: columnOf(page.houses),
      states: columnOf(page.states),
      tabledOn: columnOf(page.tabledOn),
      dueOn: columnOf(page.dueOn),
      seenUntil: columnOf(page.seenUntil),
      countries: {
        ...codeLists(page.countries.map((named) => named.map(([code]) => code))),
        fields: Uint8Array.from(page.countries.flat(), ([, inText, inHeading]) =>
          bitsOfQuestion(inText, inHeading),
        ),
      },
      topics: codeLists(page.topics),
    });
  });
  const numbered = new NumberedIds(questionIds);
  const { members } = memberList.parse(await run("members-of-columns", {}));
  const memberRows = new Map(members.map((row) => [row.id, row]));
  return {
    ...columns.finish((topics) => linesOf(lineage, topics)),
    members: () => memberRows,
    questionIds: (questions) => questions.map((question) => numbered.at(question)),
    numberOfQuestion: (id) => numbered.find(id),
    answerIds: (answers) => answers.map((answer) => answerIds[answer] as string),
  };
}

/** Reads pages until there are no more. */
async function eachPage<Page extends { readonly last: string | null; readonly ids: readonly string[] }>(
  run: RunFile,
  name: string,
  schema: z.ZodType<Page>,
  count: number,
  use: (page: Page) => void,
): Promise<void> {
  let [start, after]: [number, string] = [0, ""];
  while (start < count) {
    const page = schema.parse(await run(name, { after, limit: PAGE }));
    if (page.last === null || start + page.ids.length > count) break;
    use(page);
    start += page.ids.length;
    after = page.last;
  }
  if (start !== count) throw new RangeError(`${name}: ${count} were announced, and others came.`);
}

function columnOf(texts: readonly string[]) {
  return codeColumn(texts.map((text) => text || null));
}

function listsOf({ countries, topics }: Readonly<Record<"countries" | "topics", readonly string[][]>>) {
  return { countries: codeLists(countries), topics: codeLists(topics) };
}

/** Each line begins with a topic and has all broader ones. */
function linesOf(lineage: readonly (readonly string[])[], codes: ValueCodes): Columns["lineage"] {
  const lines = new Map(
    lineage.map((line) => [codes.codeOf(line[0] ?? null), line.map((id) => codes.codeOf(id))]),
  );
  return Array.from({ length: codes.size }, (_, code) => lines.get(code) ?? []);
}

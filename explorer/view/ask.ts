import { countriesDocument, membersDocument, ministersDocument } from "../api/documents.ts";
import { run } from "../api/run.ts";
import { type Drawn, keysOf, learn } from "../graph/graph.ts";
import { attempt } from "./attempt.ts";
import { show } from "./navigate.ts";
import { passageOf, type Row } from "./rows.ts";
import { settle, withStartPlaces } from "./settle.ts";
import { type Found, found, known, view } from "./state.ts";
import { emptyView, type Sentence, withAdded } from "./view.ts";

/** Rows of a page of the list. */
const ROWS = 50;

/** The most pairs of countries that are drawn. */
const PAIRS = 120;

export type Answered = { readonly found: Found; readonly drawn: Drawn };

/** Asks what the sentence says, and shows the result as a new picture. */
export async function ask(sentence: Sentence): Promise<void> {
  await attempt("the answer", async () => {
    const answered = await answerOf(sentence, null);
    found.value = answered.found;
    known.value = learn(known.value, answered.drawn);
    const { colourBy, order, tab } = view.value;
    const isPicture = sentence.who === "COUNTRIES";
    const blank = {
      ...emptyView,
      colourBy,
      order,
      tab: isPicture && tab === "list" ? "graph" : tab,
      sentence,
    } as const;
    show(withStartPlaces(withAdded(blank, keysOf(answered.drawn))));
    settle();
  });
}

/** Fetches the next page of the list, and adds its members to the picture. */
export async function askMore(): Promise<void> {
  const [{ sentence }, before] = [view.value, found.value];
  if (sentence === null || before === null || before.nextAfter === null) return;
  await attempt("more rows", async () => {
    const { found: more, drawn } = await answerOf(sentence, before.nextAfter);
    found.value = { ...more, rows: [...before.rows, ...more.rows] };
    known.value = learn(known.value, drawn);
    show(withStartPlaces(withAdded(view.value, keysOf(drawn))));
    settle();
  });
}

/** Whether this is the first page of what a sentence finds. Most steps in one picture share it. */
export function isFirstPage(result: Found | null, sentence: Sentence): boolean {
  if (result === null || result.rows.length > ROWS) return false;
  return JSON.stringify(result.sentence) === JSON.stringify(sentence);
}

/** How many rows there would be without each condition of a sentence that finds nothing. */
export async function withoutEach(
  sentence: Sentence,
): Promise<readonly { readonly label: string; readonly sentence: Sentence; readonly totalCount: number }[]> {
  const wider = [
    ...(sentence.about.length > 1
      ? sentence.about.map((dropped) => ({
          label: `without ${dropped.name}`,
          sentence: { ...sentence, about: sentence.about.filter((each) => each !== dropped) },
        }))
      : []),
    ...(sentence.about.length > 1 && sentence.match === "ALL"
      ? [{ label: "any of them", sentence: { ...sentence, match: "ANY" as const } }]
      : []),
    ...(sentence.who === "MINISTERS" && sentence.scope !== "EXCHANGE"
      ? [
          {
            label: "in the question and the answer together",
            sentence: { ...sentence, scope: "EXCHANGE" as const },
          },
        ]
      : []),
    ...(sentence.minScore === null
      ? []
      : [{ label: "with less probable topics too", sentence: { ...sentence, minScore: null } }]),
    ...(sentence.from !== null || sentence.to !== null
      ? [{ label: "on any day", sentence: { ...sentence, from: null, to: null } }]
      : []),
  ];
  return Promise.all(
    wider.map(async (each) => ({
      ...each,
      // Only the total is shown, so one row is enough.
      totalCount: (await answerOf(each.sentence, null, 1)).found.totalCount,
    })),
  );
}

/** Runs the document of a sentence, for the rows after a cursor. */
export async function answerOf(
  sentence: Sentence,
  after: string | null,
  first: number = ROWS,
): Promise<Answered> {
  const { who, match, from, to } = sentence;
  const countries = sentence.about.filter(({ kind }) => kind === "Country").map(({ name }) => name);
  const topics = sentence.about.filter(({ kind }) => kind === "Topic").map(({ name }) => name);
  // Without topics there is nothing to score.
  const minScore = topics.length === 0 ? null : sentence.minScore;
  if (who === "COUNTRIES") {
    const filter = { countries, topics, match, minScore, tabledFrom: from, tabledTo: to };
    const { coMentions } = await run(countriesDocument, { filter, limit: PAIRS });
    return {
      drawn: coMentions.subgraph,
      found: {
        sentence,
        rows: [],
        totalCount: coMentions.totalCount,
        statement: `${coMentions.counted.statement} ${coMentions.subgraph.leftOut.statement}`,
        nextAfter: null,
      },
    };
  }
  const about = { countries, topics, match, minScore };
  if (who === "MINISTERS") {
    const scope = sentence.scope === "QUESTION" ? "ANSWER" : sentence.scope;
    const { ministersWhoAnswered: page } = await run(ministersDocument, {
      about: { ...about, scope },
      filter: { answeredFrom: from, answeredTo: to },
      ...{ first, after },
    });
    const rows = page.edges.map(
      ({ node, answerCount, firstAnswered, lastAnswered, evidence }): Row => ({
        ...{ id: node.id, name: node.name, count: answerCount, first: firstAnswered, last: lastAnswered },
        passages: evidence.map(passageOf),
      }),
    );
    return { found: foundOf(sentence, page, rows), drawn: page.subgraph };
  }
  const scope = sentence.scope === "EXCHANGE" ? "EXCHANGE" : "QUESTION";
  const { membersWhoAsked: page } = await run(membersDocument, {
    about: { ...about, scope },
    filter: { tabledFrom: from, tabledTo: to },
    ...{ first, after },
  });
  const rows = page.edges.map(
    ({ node, questionCount, firstAsked, lastAsked, evidence }): Row => ({
      ...{ id: node.id, name: node.name, count: questionCount, first: firstAsked, last: lastAsked },
      passages: evidence.map(passageOf),
    }),
  );
  return { found: foundOf(sentence, page, rows), drawn: page.subgraph };
}

function foundOf(
  sentence: Sentence,
  page: {
    readonly totalCount: number;
    readonly counted: { readonly statement: string };
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  },
  rows: readonly Row[],
): Found {
  const { totalCount, counted, pageInfo } = page;
  return {
    sentence,
    rows,
    totalCount,
    statement: counted.statement,
    nextAfter: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

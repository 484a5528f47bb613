import type { GraphStore } from "../store/graph-store.ts";

/** Questions read at once; each page is two statements. */
const PAGE = 1000;

/** The ids of the questions whose text or answer the graph knows to be cut. */
export async function* cutQuestionIds(store: GraphStore): AsyncGenerator<string> {
  let afterKey: string | number | null = null;
  let afterId: string | null = null;
  for (;;) {
    const questions = await listQuestions(store, afterKey, afterId);
    // An answer has the id of its question.
    const answers = await store.read("answers-by-id", { ids: questions.map(({ id }) => id) });
    const cutAnswers = new Set(answers.filter(({ cut }) => cut).map(({ id }) => id));
    for (const { id, cut } of questions) if (cut || cutAnswers.has(id)) yield id;
    const last = questions.at(-1);
    if (last === undefined || questions.length < PAGE) return;
    afterKey = last.cursorKey;
    afterId = last.cursorId;
  }
}

function listQuestions(store: GraphStore, afterKey: string | number | null, afterId: string | null) {
  return store.read("list-questions", { limit: PAGE, afterKey, afterId });
}

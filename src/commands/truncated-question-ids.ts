import type { GraphStore } from "../store/graph-store.ts";

/** Ids per read. */
const PAGE = 1000;

/** The ids of the questions in the graph whose text, or whose answer's text, is truncated. */
export async function* truncatedQuestionIds(store: GraphStore): AsyncGenerator<string> {
  for (let afterId = ""; ; ) {
    const rows = await store.read("list-truncated-questions", { limit: PAGE, afterId });
    for (const { id } of rows) yield id;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    afterId = last.id;
  }
}

import type { GraphStore } from "../store/graph-store.ts";

/** Ids read at once. */
const PAGE = 1000;

/** The ids of the questions of which the graph knows that their text, or their answer's, is cut. */
export async function* truncatedQuestionIds(store: GraphStore): AsyncGenerator<string> {
  for (let afterId = ""; ; ) {
    const rows = await store.read("list-truncated-questions", { limit: PAGE, afterId });
    for (const { id } of rows) yield id;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    afterId = last.id;
  }
}

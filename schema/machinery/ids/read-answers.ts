import { questionNamedBy } from "../../../src/model/answer-ids.ts";
import type { Answer } from "../../../src/model/nodes.ts";
import type { GraphStore } from "../../../src/store/graph-store.ts";

/**
 * The answer with each id, in this order; null where there is none. An id that a question's answer had, or would have if
 * it were not shared, gives the answer that the question has now.
 */
export async function readAnswers(
  store: Pick<GraphStore, "read">,
  ids: readonly string[],
): Promise<readonly (Answer | null)[]> {
  const found = new Map<string, Answer>(
    (await store.read("answers-by-id", { ids: [...ids] })).map((answer) => [answer.id, answer]),
  );
  const others = ids.filter((id) => !found.has(id));
  if (others.length > 0) {
    const rows = await store.read("answers-of-named-questions", { named: others.map(questionNamedBy) });
    for (const [id, [answer, ...more]] of Map.groupBy(rows, ({ sourceId }) => sourceId)) {
      // An id that could mean several answers gives none of them.
      if (answer !== undefined && more.length === 0) found.set(id, answer);
    }
  }
  return ids.map((id) => found.get(id) ?? null);
}

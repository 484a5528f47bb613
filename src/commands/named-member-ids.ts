import type { GraphStore } from "../store/graph-store.ts";

type Row = { readonly id: string; readonly cursorKey: string | number; readonly cursorId: string };

/** Members per read. */
const PAGE = 1000;

/** Parliament's ids of the members who asked or answered questions of the graph. */
export async function namedMemberIds(store: GraphStore): Promise<readonly string[]> {
  const named: string[] = [];
  let after: { readonly afterKey: string | number | null; readonly afterId: string | null } = {
    afterKey: null,
    afterId: null,
  };
  for (;;) {
    const rows: readonly Row[] = await store.read("list-members", { limit: PAGE, ...after });
    const ids = rows.map(({ id }) => id).filter((id) => /^\d+$/.test(id));
    const totals = await store.read("totals-of-members", { ids });
    for (const { sourceId, questions, answers } of totals) if (questions + answers > 0) named.push(sourceId);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return named;
    after = { afterKey: last.cursorKey, afterId: last.cursorId };
  }
}

import { chooseTarget } from "../../linking/references/choose-target.ts";
import { heedSignal } from "../../model/heed-signal.ts";
import type { ReadRow } from "../../store/catalogue/catalogue.ts";
import type { GraphStore } from "../../store/graph-store.ts";

/** Number of references to read at once. Each has a few hundred bytes with its candidates. */
const PAGE = 5000;

/**
 * Finds again which question each reference means, because questions may have been added, removed or answered, and
 * writes what has changed. The result depends only on the graph, not on the order of files.
 */
export async function resolveReferences(store: GraphStore, signal?: AbortSignal): Promise<void> {
  let after = { afterLabel: "", afterId: "", afterPosition: -1 };
  for (;;) {
    await heedSignal(signal);
    const rows = await store.read("references-with-candidates", { ...after, limit: PAGE });
    const changed = rows.flatMap(changedTarget);
    if (changed.length > 0) await store.write([{ query: "save-reference-targets", rows: changed }], signal);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = { afterLabel: last.fromLabel, afterId: last.fromId, afterPosition: last.position };
  }
}

function changedTarget(row: ReadRow<"references-with-candidates">) {
  const { fromLabel, fromId, position, house, textHouse, pointedOn, writtenOn, candidates } = row;
  const pointing = { house: house ?? textHouse, on: pointedOn, writtenOn };
  const targetId = chooseTarget(pointing, candidates);
  return targetId === row.targetId ? [] : [{ fromLabel, fromId, position, targetId }];
}

import { chooseTarget } from "../../linking/references/choose-target.ts";
import type { ReadRow } from "../../store/catalogue/catalogue.ts";
import type { GraphStore } from "../../store/graph-store.ts";

/** References read at once: some hundred bytes each, with their candidates. */
const PAGE = 5000;

/**
 * Finds anew which question each reference means and writes what has changed: a question may have come, gone or been
 * answered since. What it finds follows from the graph alone, whatever the order in which files came.
 */
export async function resolveReferences(store: GraphStore): Promise<void> {
  let after = { afterLabel: "", afterId: "", afterPosition: -1 };
  for (;;) {
    const rows = await store.read("references-with-candidates", { ...after, limit: PAGE });
    const changed = rows.flatMap(changedTarget);
    if (changed.length > 0) await store.write([{ query: "save-reference-targets", rows: changed }]);
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

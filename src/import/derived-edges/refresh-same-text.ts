import { createHash } from "node:crypto";
import { comparedText, uncompared } from "../../linking/same-text/compared-text.ts";
import { ComparedTexts } from "../../linking/same-text/compared-texts.ts";
import { findFirstUses } from "../../linking/same-text/first-uses.ts";
import {
  mustBeIdentical,
  SAME_TEXT_RULE,
  type SameText,
  sameTextEdges,
  usesOf,
} from "../../linking/same-text/said-texts.ts";
import { heedSignal } from "../../model/heed-signal.ts";
import type { ReadRow } from "../../store/catalogue/catalogue.ts";
import type { GraphStore } from "../../store/graph-store.ts";

/** Number of answers to read at once, without their texts, and of edges to write. Each has a few hundred bytes. */
const PAGE = 10_000;

/** Number of texts to read at once. Each has a few kilobytes. */
const PAGE_OF_TEXTS = 1000;

const edgeType = "SAME_TEXT_AS";

/** With a number in place of each text's hash, because there may be a million. */
type Known = Omit<ReadRow<"answers-with-first-use">, "textHash"> & { readonly textKey: number };

/**
 * Joins each answer to the first use of its text (SAME_TEXT_AS) and writes what has changed. The result depends only on
 * the answers; if they have not changed since the last time, no text is read. If the signal stops it, it throws the
 * signal's reason, and the next run starts from the beginning.
 */
export async function refreshSameText(store: GraphStore, signal?: AbortSignal): Promise<void> {
  const { answers, hash } = await readAnswers(store, signal);
  const [last] = await store.read("basis-of-edges", { edgeType });
  if (last?.hash === hash) return;
  const edges = await findEdges(store, answers, signal);
  const cleared = answers.filter(({ id, firstAnswerId }) => firstAnswerId !== null && !edges.has(id));
  for (const rows of pagesOf(cleared.map(({ id }) => ({ id }))))
    await store.write([{ query: "clear-same-text", rows }], signal);
  const saved = answers.filter(({ id, firstAnswerId, similarity }) => {
    const edge = edges.get(id);
    return edge !== undefined && (edge.firstAnswerId !== firstAnswerId || edge.similarity !== similarity);
  });
  for (const page of pagesOf(saved)) {
    const rows = page.flatMap(({ id }) => {
      const edge = edges.get(id);
      return edge === undefined ? [] : [{ answerId: id, ...edge }];
    });
    await store.write([{ query: "save-same-text", rows }], signal);
  }
  await store.write([{ query: "save-basis-of-edges", rows: [{ edgeType, hash }] }]);
}

/** All answers, and a hash of everything the edges depend on. */
async function readAnswers(
  store: GraphStore,
  signal: AbortSignal | undefined,
): Promise<{ readonly answers: readonly Known[]; readonly hash: string }> {
  const answers: Known[] = [];
  const basis = createHash("sha256").update(SAME_TEXT_RULE);
  const keys = new Map<string, number>();
  const days = new Map<string, string>();
  for (;;) {
    await heedSignal(signal);
    const rows = await store.read("answers-with-first-use", {
      limit: PAGE,
      afterId: answers.at(-1)?.id ?? "",
    });
    for (const row of rows) {
      const { id, textHash, truncated, holding, firstAnswerId, similarity } = row;
      const textKey = keys.get(textHash) ?? keys.size;
      keys.set(textHash, textKey);
      // One string for each day, not for each answer.
      const sortKey = days.get(row.sortKey) ?? row.sortKey;
      days.set(sortKey, sortKey);
      // One that is copied from a row takes several times as much memory.
      answers.push({ id, sortKey, textKey, truncated, holding, firstAnswerId, similarity });
      basis.update(JSON.stringify([id, sortKey, textHash, truncated, holding]));
    }
    if (rows.length < PAGE) return { answers, hash: basis.digest("hex") };
  }
}

async function findEdges(
  store: GraphStore,
  answers: readonly Known[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, SameText>> {
  const uses = usesOf(answers);
  const compared = new ComparedTexts();
  for (const page of pagesOf(uses, PAGE_OF_TEXTS)) {
    await heedSignal(signal);
    // The texts themselves are not kept in memory.
    const rows = await store.read("texts-of-answers", { ids: page.map(([{ id }]) => id) });
    const texts = new Map(rows.map(({ id, text }) => [id, text]));
    for (const use of page)
      compared.add(mustBeIdentical(use) ? uncompared : comparedText(texts.get(use[0].id) ?? ""));
  }
  return sameTextEdges(uses, await findFirstUses(compared, signal));
}

function* pagesOf<Row>(rows: readonly Row[], size = PAGE): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

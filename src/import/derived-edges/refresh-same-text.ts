import { createHash } from "node:crypto";
import { findFirstUses, LEAST_WORDS } from "../../linking/same-text/first-uses.ts";
import {
  isOneOnlyWhereIdentical,
  SAME_TEXT_RULE,
  type SameText,
  sameTextEdges,
  type Uses,
  usesOf,
} from "../../linking/same-text/said-texts.ts";
import { heedSignal } from "../../model/heed-signal.ts";
import { type Shingles, shinglesOf } from "../../model/text-similarity.ts";
import type { ReadRow } from "../../store/catalogue/catalogue.ts";
import type { GraphStore } from "../../store/graph-store.ts";

/** Answers read at once, without their texts, and edges written at once: some hundred bytes each. */
const PAGE = 10_000;

/** Texts read at once: some kilobytes each. */
const PAGE_OF_TEXTS = 1000;

/** Of a text that is like no other. */
const NOTHING: Shingles = new Uint32Array(0);

const edgeType = "SAME_TEXT_AS";

type Known = ReadRow<"answers-with-first-use">;

/**
 * Joins each answer to the first use of its text (SAME_TEXT_AS) and writes what has changed. What it finds follows from
 * the answers alone; where these are what they were the last time, no text is read. Throws the signal's reason where that
 * stops it; the next time goes on as if it had not begun.
 */
export async function refreshSameText(store: GraphStore, signal?: AbortSignal): Promise<void> {
  const { answers, hash } = await readAnswers(store, signal);
  const [last] = await store.read("basis-of-edges", { edgeType });
  if (last?.hash === hash) return;
  const edges = await findEdges(store, answers, signal);
  const cleared = answers.filter(({ id, firstAnswerId }) => firstAnswerId !== null && !edges.has(id));
  const saved = answers.flatMap(({ id, firstAnswerId, similarity }) => {
    const edge = edges.get(id);
    const same = edge?.firstAnswerId === firstAnswerId && edge.similarity === similarity;
    return edge === undefined || same ? [] : [{ answerId: id, ...edge }];
  });
  for (const rows of pagesOf(cleared.map(({ id }) => ({ id })))) {
    await heedSignal(signal);
    await store.write([{ query: "clear-same-text", rows }]);
  }
  for (const rows of pagesOf(saved)) {
    await heedSignal(signal);
    await store.write([{ query: "save-same-text", rows }]);
  }
  await store.write([{ query: "save-basis-of-edges", rows: [{ edgeType, hash }] }]);
}

/** All answers, and a hash of everything that the edges follow from. */
async function readAnswers(
  store: GraphStore,
  signal: AbortSignal | undefined,
): Promise<{ readonly answers: readonly Known[]; readonly hash: string }> {
  const answers: Known[] = [];
  const basis = createHash("sha256").update(SAME_TEXT_RULE);
  for (;;) {
    await heedSignal(signal);
    const rows = await store.read("answers-with-first-use", {
      limit: PAGE,
      afterId: answers.at(-1)?.id ?? "",
    });
    for (const row of rows) {
      const { id, sortKey, textHash, truncated, holding } = row;
      answers.push(row);
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
  const shingles: Shingles[] = [];
  for (const page of pagesOf(uses, PAGE_OF_TEXTS)) {
    await heedSignal(signal);
    // Of a text that is read there is kept what it is compared by.
    shingles.push(...(await readShingles(store, page)));
  }
  return sameTextEdges(uses, await findFirstUses(shingles, signal));
}

async function readShingles(store: GraphStore, uses: readonly Uses<Known>[]): Promise<readonly Shingles[]> {
  const ids = uses.map(([{ id }]) => id);
  const rows = await store.read("texts-of-answers", { ids });
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return uses.map((use) =>
    isOneOnlyWhereIdentical(use) ? NOTHING : shinglesOf(texts.get(use[0].id) ?? "", LEAST_WORDS),
  );
}

function* pagesOf<Row>(rows: readonly Row[], size = PAGE): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

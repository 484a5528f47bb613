import { createHash } from "node:crypto";
import { findFirstUses, LEAST_WORDS } from "../../linking/same-text/first-uses.ts";
import {
  isOneOnlyWhereIdentical,
  SAME_TEXT_RULE,
  type SameText,
  sameTextEdges,
  usesOf,
} from "../../linking/same-text/said-texts.ts";
import { type Shingles, shinglesOf } from "../../model/text-similarity.ts";
import type { ReadRow } from "../../store/catalogue/catalogue.ts";
import type { GraphStore } from "../../store/graph-store.ts";

/** Answers read at once, without their texts: some hundred bytes each. */
const PAGE = 10_000;

/** Texts read at once: some kilobytes each. */
const PAGE_OF_TEXTS = 1000;

/** Of a text that is like no other. */
const NOTHING: Shingles = new Uint32Array(0);

const edgeType = "SAME_TEXT_AS";

type Known = ReadRow<"answers-with-first-use">;

/**
 * Joins each answer to the first use of its text (SAME_TEXT_AS) and writes what has changed. What it finds follows from
 * the answers alone; where these are what they were the last time, no text is read.
 */
export async function refreshSameText(store: GraphStore): Promise<void> {
  const answers = await readAnswers(store);
  const hash = basisOf(answers);
  const [last] = await store.read("basis-of-edges", { edgeType });
  if (last?.hash === hash) return;
  const edges = await findEdges(store, answers);
  const cleared = answers.filter(({ id, firstAnswerId }) => firstAnswerId !== null && !edges.has(id));
  const saved = answers.flatMap(({ id, firstAnswerId, similarity }) => {
    const edge = edges.get(id);
    const same = edge?.firstAnswerId === firstAnswerId && edge.similarity === similarity;
    return edge === undefined || same ? [] : [{ answerId: id, ...edge }];
  });
  await store.write([
    { query: "clear-same-text", rows: cleared.map(({ id }) => ({ id })) },
    { query: "save-same-text", rows: saved },
    { query: "save-basis-of-edges", rows: [{ edgeType, hash }] },
  ]);
}

async function readAnswers(store: GraphStore): Promise<readonly Known[]> {
  const answers: Known[] = [];
  for (;;) {
    const rows = await store.read("answers-with-first-use", {
      limit: PAGE,
      afterId: answers.at(-1)?.id ?? "",
    });
    for (const row of rows) answers.push(row);
    if (rows.length < PAGE) return answers;
  }
}

/** A hash of everything that the edges follow from. */
function basisOf(answers: readonly Known[]): string {
  const basis = createHash("sha256").update(SAME_TEXT_RULE);
  for (const { id, sortKey, textHash, cut, holding } of answers)
    basis.update(JSON.stringify([id, sortKey, textHash, cut, holding]));
  return basis.digest("hex");
}

async function findEdges(
  store: GraphStore,
  answers: readonly Known[],
): Promise<ReadonlyMap<string, SameText>> {
  const uses = usesOf(answers);
  const texts = await readTexts(
    store,
    uses.map(([{ id }]) => id),
  );
  const shingles = uses.map((use, at) =>
    isOneOnlyWhereIdentical(use) ? NOTHING : shinglesOf(texts[at] ?? "", LEAST_WORDS),
  );
  return sameTextEdges(uses, findFirstUses(shingles));
}

async function readTexts(store: GraphStore, ids: readonly string[]): Promise<readonly string[]> {
  const texts = new Map<string, string>();
  for (let from = 0; from < ids.length; from += PAGE_OF_TEXTS) {
    for (const { id, text } of await store.read("texts-of-answers", {
      ids: ids.slice(from, from + PAGE_OF_TEXTS),
    }))
      texts.set(id, text);
  }
  return ids.map((id) => texts.get(id) ?? "");
}

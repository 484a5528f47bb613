import { createHash } from "node:crypto";
import { type Shingles, shinglesOf } from "../../model/text-similarity.ts";
import type { ReadRow } from "../catalogue/catalogue.ts";
import type { GraphStore } from "../graph-store.ts";
import { findFirstUses, LEAST_SIMILARITY, LEAST_WORDS } from "./first-uses.ts";

/** Answers read at once, without their texts: some hundred bytes each. */
const PAGE = 10_000;

/** Texts read at once: some kilobytes each. */
const PAGE_OF_TEXTS = 1000;

/** Raised when the rule changes, so that stores filled before are looked through anew. */
const RULE = `1 ${LEAST_SIMILARITY} ${LEAST_WORDS}`;

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
  const basis = createHash("sha256").update(RULE);
  for (const { id, sortKey, textHash, truncated, holding } of answers)
    basis.update(JSON.stringify([id, sortKey, textHash, truncated, holding]));
  return basis.digest("hex");
}

type Edge = { readonly firstAnswerId: string; readonly similarity: number };

/**
 * The edge of each answer that has one. An answer that is cut has none, for nobody knows what it says to its end. Holding
 * answers are one text only where they are identical: in what is standard they are all alike.
 */
async function findEdges(store: GraphStore, answers: readonly Known[]): Promise<ReadonlyMap<string, Edge>> {
  const oldestFirst = answers
    .filter(({ truncated }) => !truncated)
    .toSorted((a, b) => compare(a.sortKey, b.sortKey) || compare(a.id, b.id));
  const uses = [...Map.groupBy(oldestFirst, ({ textHash }) => textHash).values()];
  const firstUses = uses.flatMap(([first]) => first?.id ?? []);
  const texts = await readTexts(store, firstUses);
  const shingles = uses.map((answersOfText, at) =>
    answersOfText.some(({ holding }) => holding) ? NOTHING : shinglesOf(texts[at] ?? "", LEAST_WORDS),
  );
  const likenesses = findFirstUses(shingles);
  return new Map(
    uses.flatMap((answersOfText, at): readonly (readonly [string, Edge])[] => {
      const likeness = likenesses[at] ?? null;
      const firstAnswerId = firstUses[likeness?.of ?? at] ?? "";
      const edge = { firstAnswerId, similarity: likeness?.similarity ?? 1 };
      return answersOfText.filter(({ id }) => id !== firstAnswerId).map(({ id }) => [id, edge]);
    }),
  );
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

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

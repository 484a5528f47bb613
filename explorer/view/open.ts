import { RequestError } from "../api/run.ts";
import { type Known, learn } from "../graph/graph.ts";
import { answerOf, isFirstPage } from "./ask.ts";
import { holdings, whatChanged } from "./holdings.ts";
import { BadLinkError, type Holdings, readLink } from "./link.ts";
import { amend } from "./navigate.ts";
import { openNode } from "./open-node.ts";
import { found, known, loading, notice, view } from "./state.ts";
import { subgraphOf } from "./subgraph-of.ts";
import { emptyView, type View } from "./view.ts";

/** Opens the view that the address holds, or the node that `?node=` names: without either, the start page. */
export async function openAddress(): Promise<void> {
  const fragment = location.hash.slice(1);
  if (fragment === "") {
    view.value = emptyView;
    found.value = null;
    const node = new URLSearchParams(location.search).get("node");
    if (node !== null) await openNode(node);
    return;
  }
  loading.value = "the picture of this link";
  notice.value = null;
  try {
    const { view: linked, holdings: then } = await readLink(fragment);
    await restore(linked, then);
  } catch (error) {
    view.value = emptyView;
    const isKnown = error instanceof BadLinkError || error instanceof RequestError;
    notice.value = {
      text: isKnown ? error.message : `Unexpected error: ${String(error)}`,
      tone: "problem",
      ...(error instanceof BadLinkError ? {} : { retry: () => void openAddress() }),
    };
  } finally {
    loading.value = null;
  }
}

/** Fetches what a linked view shows. What is no longer in the data is left out and said. */
async function restore(linked: View, then: Holdings | null): Promise<void> {
  const [drawn, answered] = await Promise.all([
    subgraphOf(linked.nodes),
    linked.sentence === null ? null : answerOf(linked.sentence, null),
  ]);
  let next = drawn.reduce(learn, known.value);
  if (answered !== null) {
    next = learn(next, answered.drawn);
    found.value = answered.found;
  }
  known.value = next;
  const kept = withoutMissing(linked, next);
  amend(kept);
  const now = holdings.value;
  const text = now && whatChanged(then, now, linked.nodes.length - kept.nodes.length);
  if (text !== null) notice.value = { text, tone: "info" };
}

/** Fetches what is missing after a step back or forward. */
export async function fetchMissing(): Promise<void> {
  const { sentence, nodes } = view.value;
  const missing = nodes.filter((id) => !known.value.nodes.has(id));
  if (missing.length > 0) known.value = (await subgraphOf(nodes)).reduce(learn, known.value);
  if (sentence === null) found.value = null;
  else if (!isFirstPage(found.value, sentence)) found.value = (await answerOf(sentence, null)).found;
}

function withoutMissing(linked: View, { nodes, edges }: Known): View {
  const there = (id: string) => nodes.has(id);
  return {
    ...linked,
    nodes: linked.nodes.filter(there),
    edges: linked.edges.filter((key) => edges.has(key)),
    places: Object.fromEntries(Object.entries(linked.places).filter(([id]) => there(id))),
    pinned: linked.pinned.filter(there),
    expanded: linked.expanded.filter(there),
    hidden: linked.hidden.filter(there),
    selected: linked.selected.filter(there),
  };
}

import { sentenceAt, sentenceBounds, sentenceSpan } from "../../../src/linking/sentences.ts";
import type { Span } from "../../../src/model/edges.ts";
import type { EdgeType, NodeKey } from "../../../src/model/graph.ts";
import { builder } from "../../machinery/builder.ts";
import type { Context } from "../../machinery/context.ts";
import { loadEdges } from "../../machinery/lists/edge-loaders.ts";
import type { PageRequest } from "../../machinery/lists/page.ts";
import { AnswerRef, QuestionRef } from "../../machinery/node-refs.ts";

/** The words in a text that an edge is based on. */
type EdgeEvidence = Span & { readonly sentence: string };

export const EdgeEvidenceRef = builder.objectRef<EdgeEvidence>("EdgeEvidence").implement({
  description:
    "Words of a question or answer that an edge is based on: `text.slice(start, end)` equals `surface`.",
  fields: (t) => ({
    surface: t.exposeString("surface", { description: "The words, for example `DPRK`." }),
    start: t.exposeInt("start", {
      description: "Index of the first UTF-16 code unit in the text, for example `153`.",
    }),
    end: t.exposeInt("end", { description: "Index after the last UTF-16 code unit, for example `157`." }),
    sentence: t.exposeString("sentence", {
      description: "The whole sentence that contains them, exactly as in the text.",
    }),
  }),
});

/** Enough for all edges of one type from a text: there are fewer countries and topics than this. */
const all: PageRequest = { limit: 2000, afterKey: null, afterId: null, backwards: false };

type Ends = { readonly type: EdgeType; readonly from: NodeKey; readonly to: NodeKey; readonly key: string };

/** The evidence of an edge. All edges of a request take one statement per edge type and one for the texts. */
export async function loadEdgeEvidence(context: Context, edge: Ends): Promise<readonly EdgeEvidence[]> {
  const spans = await loadSpans(context, edge);
  if (spans.length === 0) return [];
  const { text } = await (edge.from.label === "Question" ? QuestionRef : AnswerRef)
    .getDataloader(context)
    .load(edge.from.id);
  const bounds = sentenceBounds(text);
  return spans.map(({ start, end, surface }) => {
    const sentence = sentenceSpan(text, sentenceAt(bounds, start), bounds) ?? { start, end };
    return { start, end, surface, sentence: text.slice(sentence.start, sentence.end) };
  });
}

async function loadSpans(context: Context, { type, from, to, key }: Ends): Promise<readonly Span[]> {
  const isQuestion = from.label === "Question";
  if (type === "MENTIONS") {
    const query = isQuestion ? "countries-of-questions" : "countries-of-answers";
    const rows = await loadEdges(context, query, from.id, all);
    return rows.find(({ code }) => code === to.id)?.spans ?? [];
  }
  if (type === "ABOUT") {
    const query = isQuestion ? "topics-of-questions" : "topics-of-answers";
    const rows = await loadEdges(context, query, from.id, all);
    return rows.find(({ id }) => id === to.id)?.evidence ?? [];
  }
  if (type === "REFERS_TO") {
    const query = isQuestion ? "references-of-questions" : "references-of-answers";
    const rows = await loadEdges(context, query, from.id, all);
    return rows.filter(({ cursorKey }) => String(cursorKey) === key);
  }
  return [];
}

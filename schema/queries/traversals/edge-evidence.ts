import { sentenceAt, sentenceBounds, sentenceSpan } from "../../../src/linking/sentences.ts";
import { isInHeading, type MentionSpan, type Span, type TextField } from "../../../src/model/edges.ts";
import type { EdgeType, NodeKey } from "../../../src/model/graph.ts";
import { builder } from "../../machinery/builder.ts";
import type { Context } from "../../machinery/context.ts";
import { EvidenceFieldRef } from "../../machinery/enums/evidence-field.ts";
import { loadEdges } from "../../machinery/lists/edge-loaders.ts";
import type { PageRequest } from "../../machinery/lists/page.ts";
import { AnswerRef, QuestionRef } from "../../machinery/node-refs.ts";

/** The words in a text or a heading that an edge is based on. */
type EdgeEvidence = Span & { readonly field: TextField; readonly sentence: string };

export const EdgeEvidenceRef = builder.objectRef<EdgeEvidence>("EdgeEvidence").implement({
  description:
    "Words of a question, its heading or an answer that an edge is based on: `slice(start, end)` of the text or heading that `field` names equals `surface`.",
  fields: (t) => ({
    field: t.expose("field", {
      type: EvidenceFieldRef,
      description: "Where the words are, for example `HEADING`.",
    }),
    surface: t.exposeString("surface", { description: "The words, for example `DPRK`." }),
    start: t.exposeInt("start", {
      description: "Index of the first UTF-16 code unit in the text or heading, for example `153`.",
    }),
    end: t.exposeInt("end", { description: "Index after the last UTF-16 code unit, for example `157`." }),
    sentence: t.exposeString("sentence", {
      description: "The whole sentence or heading that contains them, exactly as printed.",
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
  const { text, heading } = await loadTexts(context, edge.from);
  const bounds = sentenceBounds(text);
  const field = edge.from.label === "Question" ? "QUESTION" : "ANSWER";
  return spans.map((span) => {
    const { start, end, surface } = span;
    if ("sentence" in span && isInHeading(span))
      return { field: "HEADING", start, end, surface, sentence: heading ?? "" };
    const sentence = sentenceSpan(text, sentenceAt(bounds, start), bounds) ?? { start, end };
    return { field, start, end, surface, sentence: text.slice(sentence.start, sentence.end) };
  });
}

async function loadTexts(context: Context, { label, id }: NodeKey) {
  if (label === "Question") return QuestionRef.getDataloader(context).load(id);
  const { text } = await AnswerRef.getDataloader(context).load(id);
  return { text, heading: null };
}

async function loadSpans(
  context: Context,
  { type, from, to, key }: Ends,
): Promise<readonly (Span | MentionSpan)[]> {
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

import type { Answer, Question } from "../../../src/model/nodes.ts";
import { type Highlight, makeSnippets, type Snippet } from "../../../src/search/make-snippets.ts";
import type { SearchText } from "../../../src/search/search-text.ts";
import { builder } from "../../machinery/builder.ts";

/** Passages of a text that show why it matches a search, with the matching words. */

type SnippetOfField = Snippet & { readonly field: "HEADING" | "TEXT" };

const SnippetFieldRef = builder.enumType("SnippetField", {
  description: "The part of a question or answer that a snippet comes from.",
  values: {
    HEADING: { description: "The heading of the question." },
    TEXT: { description: "The text of the question or answer." },
  } as const,
});

const HighlightRef = builder.objectRef<Highlight>("Highlight").implement({
  description: "Matching words in a snippet: `snippet.text.slice(start, end)` equals `surface`.",
  fields: (t) => ({
    start: t.exposeInt("start", {
      description: "Index of the first UTF-16 code unit in the snippet, for example `24`.",
    }),
    end: t.exposeInt("end", {
      description: "Index after the last UTF-16 code unit in the snippet, for example `33`.",
    }),
    surface: t.exposeString("surface", { description: "The words as printed, for example `Sanctions`." }),
  }),
});

export const SnippetRef = builder.objectRef<SnippetOfField>("Snippet").implement({
  description: "A passage of a text that shows why it matches.",
  fields: (t) => ({
    text: t.exposeString("text", {
      description:
        "The passage in plain text, exactly as in the source, for example `what sanctions are in force against`.",
    }),
    field: t.expose("field", {
      type: SnippetFieldRef,
      description: "The part of the question or answer it comes from, for example `TEXT`.",
    }),
    start: t.exposeInt("start", {
      description: "Index of its first UTF-16 code unit in that part, for example `120`.",
    }),
    highlights: t.field({
      type: [HighlightRef],
      description: "The matching words in the passage, in text order.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ highlights }) => highlights,
    }),
  }),
});

/** At most `most` snippets of a matching text; the heading comes first. */
export function snippetsOf(
  found: Question | Answer,
  search: SearchText,
  most: number,
): readonly SnippetOfField[] {
  const heading = "state" in found ? (found.heading ?? "") : "";
  const [inHeading] = makeSnippets(heading, search, 1);
  const inText = makeSnippets(found.text, search, inHeading === undefined ? most : most - 1);
  return [
    ...(inHeading === undefined ? [] : [{ ...inHeading, field: "HEADING" as const }]),
    ...inText.map((snippet) => ({ ...snippet, field: "TEXT" as const })),
  ];
}

import type { Answer, Question } from "../../../src/model/nodes.ts";
import { type Highlight, makeSnippets, type Snippet } from "../../../src/search/make-snippets.ts";
import type { SearchText } from "../../../src/search/search-text.ts";
import { builder } from "../../machinery/builder.ts";

/** What shows why a text was found: stretches of it with the words that were searched for. */

type SnippetOfField = Snippet & { readonly field: "HEADING" | "TEXT" };

const SnippetFieldRef = builder.enumType("SnippetField", {
  description: "Which part of a question or answer a snippet is from.",
  values: {
    HEADING: { description: "The heading of the question." },
    TEXT: { description: "The text of the question or answer." },
  } as const,
});

const HighlightRef = builder.objectRef<Highlight>("Highlight").implement({
  description:
    "Words of a snippet that were searched for: `snippet.text.slice(start, end)` is the surface form.",
  fields: (t) => ({
    start: t.exposeInt("start", {
      description: "First UTF-16 code unit in the snippet, for example `24`.",
    }),
    end: t.exposeInt("end", {
      description: "One past the last UTF-16 code unit in the snippet, for example `35`.",
    }),
    surface: t.exposeString("surface", { description: "The words as printed, for example `Sanctions`." }),
  }),
});

export const SnippetRef = builder.objectRef<SnippetOfField>("Snippet").implement({
  description: "A stretch of a text that shows why it was found.",
  fields: (t) => ({
    text: t.exposeString("text", {
      description:
        "Plain text, for example `… what sanctions are in force against …`; nothing in it is altered.",
    }),
    field: t.expose("field", {
      type: SnippetFieldRef,
      description: "Which part of the question or answer it is from, for example `TEXT`.",
    }),
    start: t.exposeInt("start", {
      description: "Where it begins in that part, in UTF-16 code units, for example `120`.",
    }),
    highlights: t.field({
      type: [HighlightRef],
      description: "The words in it that were searched for, in order.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ highlights }) => highlights,
    }),
  }),
});

/** At most `most` snippets of what a search found, those of a heading first. */
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

import { z } from "zod";
import { capitalized } from "../../../src/model/first-letter.ts";
import { MAX_SEARCH_LENGTH, MAX_SNIPPETS } from "../../../src/model/limits.ts";
import type { Answer, Question } from "../../../src/model/nodes.ts";
import { parseSearch } from "../../../src/search/parse-search.ts";
import type { SearchText } from "../../../src/search/search-text.ts";
import type { ReadParams, ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import type { Context } from "../../machinery/context.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { pageArgs, pageComplexity, readPage } from "../../machinery/lists/page.ts";
import { AnswerRef, QuestionRef } from "../../machinery/node-refs.ts";
import { SnippetRef, snippetsOf } from "./snippet.ts";

/** A text that matches, together with the search, so that snippets can show why. */
type FoundRow = ReadRow<"search-texts"> & { readonly search: SearchText };

const SearchInRef = builder.enumType("SearchIn", {
  description: "Which texts to search.",
  values: {
    QUESTIONS: { description: "Questions, with their headings." },
    ANSWERS: { description: "Answers." },
  } as const,
});

/** A question or an answer; only a question has a state. */
const SearchResultRef = builder.unionType("SearchResult", {
  description: "A text that matches a search: a question or an answer.",
  types: [QuestionRef, AnswerRef],
  resolveType: (text: Question | Answer) => ("state" in text ? QuestionRef : AnswerRef),
});

function loadFound({ label, id }: FoundRow, context: Context): Promise<Question | Answer> {
  return label === "Question"
    ? QuestionRef.getDataloader(context).load(id)
    : AnswerRef.getDataloader(context).load(id);
}

const FoundTexts = connectionType<FoundRow, Question>({
  name: "Search",
  holds: "questions and answers that match a search, best match first",
  node: QuestionRef,
  nodeField: (edge) =>
    edge.field({
      type: SearchResultRef,
      description: "The question or answer that matches.",
      resolve: (row, _args, context) => loadFound(row, context),
    }),
  edgeFields: (edge) => ({
    score: edge.float({
      description:
        "How well it matches (BM25), for example `12.4`. Rare words, repeated words and short texts score higher. Scores are comparable only within one search.",
      resolve: (row) => row.score,
    }),
    snippets: edge.field({
      type: [SnippetRef],
      description: "The passages that best show why it matches: from the heading first, then in text order.",
      args: {
        first: edge.arg.int({
          defaultValue: 2,
          description: `Maximum number of snippets, from 1 to ${MAX_SNIPPETS}.`,
          validate: z
            .number()
            .int()
            .min(1, "must be at least 1")
            .max(MAX_SNIPPETS, `must be at most ${MAX_SNIPPETS}`),
        }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 2 }),
      resolve: async (row, { first }, context) =>
        snippetsOf(await loadFound(row, context), row.search, first ?? 2),
    }),
  }),
});

/** `Questions and answers that match the search “ships”`. */
function saySearch(
  text: string,
  { inQuestions, inAnswers }: Pick<ReadParams<"search-texts">, "inQuestions" | "inAnswers">,
) {
  const texts = [...(inQuestions ? ["questions"] : []), ...(inAnswers ? ["answers"] : [])].join(" and ");
  return `${capitalized(texts)} that match the search “${text.trim()}”`;
}

builder.queryField("search", (t) =>
  t.field({
    type: FoundTexts,
    description:
      "Questions and answers that match a full-text search, best match first. Each text must match on its own: all words must be in one question, including its heading, or in one answer.",
    args: {
      text: t.arg.string({
        required: true,
        description: `The search, up to ${MAX_SEARCH_LENGTH} characters, for example \`sanction* ("north korea" OR dprk) -oil\`. All words must match unless combined with OR. Use "" for phrases, * for the beginning of a word, and AND, OR, NOT (or -) and parentheses to combine terms. Case, accents and punctuation are ignored.`,
      }),
      in: t.arg({
        type: [SearchInRef],
        defaultValue: ["QUESTIONS", "ANSWERS"],
        description: "Which texts to search, for example `[ANSWERS]`; both kinds if omitted.",
        validate: z.array(z.string()).min(1, "must contain QUESTIONS, ANSWERS or both"),
      }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: async (_root, { text, in: kinds, ...page }, { store }) => {
      const search = parseSearch(text);
      const params = {
        text: search,
        inQuestions: kinds?.includes("QUESTIONS") ?? true,
        inAnswers: kinds?.includes("ANSWERS") ?? true,
      };
      const found = await readPage<FoundRow>(
        { type: FoundTexts, subject: search },
        page,
        async (request) =>
          (await store.read("search-texts", { ...params, ...request })).map((row) => ({ ...row, search })),
        async () => {
          const [counted] = await store.read("count-search-texts", params);
          return counted?.count ?? 0;
        },
      );
      return { ...found, subject: saySearch(text, params) };
    },
  }),
);

import { z } from "zod";
import { MAX_SEARCH_LENGTH, MAX_SNIPPETS } from "../../../src/model/limits.ts";
import type { Answer, Question } from "../../../src/model/nodes.ts";
import { parseSearch } from "../../../src/search/parse-search.ts";
import type { SearchText } from "../../../src/search/search-text.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import type { Context } from "../../machinery/context.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { pageArgs, pageComplexity, readPage } from "../../machinery/lists/page.ts";
import { AnswerRef, QuestionRef } from "../../machinery/node-refs.ts";
import { SnippetRef, snippetsOf } from "./snippet.ts";

/** A text that was found, with what was searched for, so that it can be shown why. */
type FoundRow = ReadRow<"search-texts"> & { readonly search: SearchText };

const SearchInRef = builder.enumType("SearchIn", {
  description: "Which texts are searched.",
  values: {
    QUESTIONS: { description: "What was asked: headings and texts of questions." },
    ANSWERS: { description: "What was answered." },
  } as const,
});

/** A question or an answer, told apart by what only a question has. */
const FoundTextRef = builder.unionType("FoundText", {
  description: "What a search finds: a question or an answer.",
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
  holds: "the questions and answers that match a search, best first",
  node: QuestionRef,
  nodeField: (edge) =>
    edge.field({
      type: FoundTextRef,
      description: "The question or answer that was found.",
      resolve: (row, _args, context) => loadFound(row, context),
    }),
  edgeFields: (edge) => ({
    score: edge.float({
      description:
        "How well it matches (BM25), for example `12.4`: more for rare words, for words that come often and for short texts. Good for putting the results of one search in order, and for nothing else.",
      resolve: (row) => row.score,
    }),
    snippets: edge.field({
      type: [SnippetRef],
      description:
        "The stretches of it that show most of what was searched for: that of the heading first, then in text order.",
      args: {
        first: edge.arg.int({
          defaultValue: 2,
          description: `How many at most, 1 to ${MAX_SNIPPETS}, for example \`3\`.`,
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

builder.queryField("search", (t) =>
  t.field({
    type: FoundTexts,
    description:
      "The questions and answers that say what is searched for, best first. Each text is looked at by itself: all words must be in one question, its heading included, or in one answer.",
    args: {
      text: t.arg.string({
        required: true,
        description: `What to search for, at most ${MAX_SEARCH_LENGTH} characters, for example \`sanction* ("north korea" OR dprk) -oil\`: words, all of which must be there, "phrases", the beginning of a word with *, AND, OR, NOT or -, and parentheses. Case, accents and punctuation do not count.`,
      }),
      in: t.arg({
        type: [SearchInRef],
        defaultValue: ["QUESTIONS", "ANSWERS"],
        description: "Which texts to search, for example `[ANSWERS]`; both kinds when absent.",
        validate: z.array(z.string()).min(1, "expected QUESTIONS, ANSWERS or both"),
      }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: (_root, { text, in: kinds, ...page }, { store }) => {
      const search = parseSearch(text);
      const params = {
        text: search,
        inQuestions: kinds?.includes("QUESTIONS") ?? true,
        inAnswers: kinds?.includes("ANSWERS") ?? true,
      };
      return readPage<FoundRow>(
        { type: FoundTexts, subject: search },
        page,
        async (request) =>
          (await store.read("search-texts", { ...params, ...request })).map((row) => ({ ...row, search })),
        async () => {
          const [counted] = await store.read("count-search-texts", params);
          return counted?.count ?? 0;
        },
      );
    },
  }),
);

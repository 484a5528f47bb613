import { parseSearch } from "../../src/search/parse-search.ts";
import { type Expected, first } from "./expected-row.ts";

const everywhere = { inQuestions: true, inAnswers: true };

/** What the queries of full-text search give on the fixture. */
export const expectedSearches = {
  // Each has it once: the shorter text comes first, of equals the answer and then the lower id.
  "search-texts": {
    params: { text: parseSearch("russia -dprk"), ...everywhere, ...first },
    brief: ({ label, id, cursorId }) => `${label} ${id} ${cursorId}`,
    rows: [
      "Question q2 Question q2",
      "Question q4 Question q4",
      "Answer q6 Answer q6",
      "Question q3 Question q3",
      "Answer q7 Answer q7",
    ],
  },
  "count-search-texts": {
    params: { text: parseSearch('pyongyang OR "of russia and"'), ...everywhere },
    brief: ({ count }) => String(count),
    rows: ["2"],
  },
} satisfies Partial<Expected>;

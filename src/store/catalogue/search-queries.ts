import { z } from "zod";
import { isSearchText, type SearchText } from "../../search/search-text.ts";
import { cursor, textLabel } from "./edge-rows.ts";
import { page } from "./page.ts";
import { read, write } from "./query.ts";

/** Full-text search. */

/** A search, which each engine translates to its own query language. */
export const searchText = z.custom<SearchText>(isSearchText);

/** A search and the texts to search. */
const search = { text: searchText, inQuestions: z.boolean(), inAnswers: z.boolean() };

/** The folded words of a text, separated by spaces. */
const words = { id: z.string(), words: z.string() };

export const searchReads = {
  "search-texts": read(
    z.object({ ...search, ...page }),
    z.object({ label: textLabel, id: z.string(), score: z.number(), ...cursor }),
  ),
  "count-search-texts": read(z.object(search), z.object({ count: z.int() })),
} as const;

export const searchWrites = {
  "save-question-words": write(z.object(words)),
  "save-answer-words": write(z.object(words)),
} as const;

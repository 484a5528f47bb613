import { z } from "zod";
import { isSearchText, type SearchText } from "../../search/search-text.ts";
import { cursor, textLabel } from "./edge-rows.ts";
import { page } from "./page.ts";
import { read, write } from "./query.ts";

/** Full-text search: what texts say, by their words. */

/** A parameter that each engine puts in its own language. */
export const searchText = z.custom<SearchText>(isSearchText);

/** What is searched for, and in which texts. */
const search = { text: searchText, inQuestions: z.boolean(), inAnswers: z.boolean() };

/** The folded words of a text with spaces between them. */
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

import type { SearchText } from "../../search/search-text.ts";

/** The ids of more questions are not worth sending. */
const MOST = 10_000;

/** The ids of the questions with some words, in themselves or in their answer; null if there are too many. */
export async function questionsWithWords(
  words: SearchText,
  run: (params: Readonly<Record<string, unknown>>) => Promise<readonly Readonly<Record<string, unknown>>[]>,
): Promise<readonly string[] | null> {
  const [row] = await run({ words, most: MOST });
  return (row?.["ids"] ?? null) as readonly string[] | null;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * The texts that match the words of a filter, and those that match its excluded words, if the statement tries texts for
 * them: as parameters of the statement. They are queried separately, because a condition cannot call the full-text index.
 * `find` runs `texts-with-words`.
 */
export async function textsWithWords(
  text: string,
  { words, notWords }: Row,
  find: (words: unknown) => Promise<readonly Row[]>,
): Promise<Row> {
  const textsWith = async (sought: unknown): Promise<Row> =>
    sought === undefined ? {} : ((await find(sought))[0] ?? {});
  const [wanted, unwanted] = await Promise.all([
    textsWith(triesTextsFor("Words", text) ? words : undefined),
    textsWith(triesTextsFor("NotWords", text) ? notWords : undefined),
  ]);
  return {
    ...wanted,
    questionsWithNotWords: unwanted["questionsWithWords"] ?? [],
    answersWithNotWords: unwanted["answersWithWords"] ?? [],
  };
}

/** Whether a statement tries texts for the words of a filter, or for its excluded words: it has their ids as parameters. */
export function triesTextsFor(words: "Words" | "NotWords", text: string): boolean {
  return text.includes(`$questionsWith${words}`) || text.includes(`$answersWith${words}`);
}

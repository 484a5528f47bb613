/** Whether a statement tries texts for the words of a filter, or for its excluded words: it has their ids as parameters. */
export function triesTextsFor(words: "Words" | "NotWords", text: string): boolean {
  return text.includes(`$questionsWith${words}`) || text.includes(`$answersWith${words}`);
}

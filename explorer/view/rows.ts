/** A passage of a text with the words that count. */
export type Passage = {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The id of the question. */
  readonly question: string;
};

/** A row of what the sentence found: a member with numbers and days. */
export type Row = {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly passages: readonly Passage[];
};

type Evidence = {
  readonly snippet: string;
  readonly snippetStart: number;
  readonly start: number;
  readonly end: number;
  readonly question: { readonly id: string };
};

/** Splits a snippet at the words that count. Offsets count UTF-16 code units, as in the API. */
export function passageOf({ snippet, snippetStart, start, end, question }: Evidence): Passage {
  const [from, to] = [Math.max(0, start - snippetStart), Math.max(0, end - snippetStart)];
  return {
    before: snippet.slice(0, from),
    words: snippet.slice(from, to),
    after: snippet.slice(to),
    question: question.id,
  };
}

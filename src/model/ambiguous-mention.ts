/** A mention that may name one of several countries, or one country or something else. It creates no edge. */
export type AmbiguousMention = {
  /** UTF-16 code units into the stored plain text or heading, end exclusive; `text.slice(start, end)` is the surface. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Whether it is in the question's heading, where its offsets count, instead of the text. */
  readonly inHeading: boolean;
  /** Codes of the countries it may name. */
  readonly candidates: readonly string[];
  /** Why it is ambiguous, for people to read. */
  readonly reason: string;
};

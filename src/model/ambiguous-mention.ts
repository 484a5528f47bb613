/** A place that names one of several countries, nobody can tell which; no edge leads to any of them. */
export type AmbiguousMention = {
  /** UTF-16 code units into the stored plain text, end exclusive; `text.slice(start, end)` is the surface. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The codes of the countries it may name. */
  readonly candidates: readonly string[];
  /** Why it cannot be told, for people. */
  readonly reason: string;
};

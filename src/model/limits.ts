/** Every bound of the system, each with its reason. */

/** Rows a connection returns when `first` is absent: one screen. */
export const DEFAULT_PAGE = 20;

/** Most rows one connection returns, so that a page's cost can be known before it runs. */
export const MAX_PAGE = 100;

/** Most evidence snippets for one row of an aggregate: enough to judge it, little enough to read. */
export const MAX_EVIDENCE = 20;

/** Longest stretch of text shown around one piece of evidence, in UTF-16 code units. */
export const SNIPPET_LENGTH = 240;

/** Most countries or topics in one question to the graph. */
export const MAX_ABOUT = 10;

/** Exchanges written in one transaction: larger saves little, smaller costs a round trip each. */
export const LOAD_BATCH = 1000;

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

/** Exchanges written in one transaction: a page of an index that many of them change is then written once. */
export const LOAD_BATCH = 5000;

/** Rows a query may ask for in the worst case, nested lists multiplied: a page of 50 questions with everything around them fits. */
export const MAX_COMPLEXITY = 100_000;

/** Levels of nesting in one query; the introspection query of GraphiQL has 15. */
export const MAX_DEPTH = 20;

/** Fields in one query. */
export const MAX_BREADTH = 500;

/** Largest request body: fifty times the longest prepared query. */
export const MAX_BODY_BYTES = 100_000;

/** Longest id or number of a question that is believed, in UTF-16 code units: the longest real one has ten. */
export const MAX_ID_LENGTH = 100;

/** Longest name or heading that is believed, in UTF-16 code units: a real one stays below 200. */
export const MAX_LINE_LENGTH = 1000;

/** Most bytes of one record in a file of JSON or CSV: it is held in memory whole. */
export const MAX_RECORD_BYTES = 32 * 1024 * 1024;

/** Levels of nesting in one file of JSON; the API's questions have 5. */
export const MAX_JSON_DEPTH = 50;

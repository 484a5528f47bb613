/** Every bound of the system, each with its reason. */

/** Rows a connection returns when `first` is absent: one screen. */
export const DEFAULT_PAGE = 20;

/** Most rows one connection returns, so that a page's cost can be known before it runs. */
export const MAX_PAGE = 100;

/** Values of a facet when `first` is absent: as many as stand beside a list. */
export const DEFAULT_FACET = 10;

/** What `find` gives when `first` is absent: as many as stand below a search box. */
export const DEFAULT_FIND = 10;

/** Most evidence snippets for one row of an aggregate: enough to judge it, little enough to read. */
export const MAX_EVIDENCE = 20;

/** Longest stretch of text shown around one piece of evidence, in UTF-16 code units. */
export const SNIPPET_LENGTH = 240;

/** Most countries or topics in one question to the graph. */
export const MAX_ABOUT = 10;

/** Most members, departments or parties in one filter: a front bench, or a search that a person has put together. */
export const MAX_FILTER = 100;

/** Exchanges written in one transaction: a page of an index that many of them change is then written once. */
export const LOAD_BATCH = 5000;

/** Rows a query may ask for in the worst case, nested lists multiplied: a page of 50 questions with everything around them fits. */
export const MAX_COMPLEXITY = 100_000;

/** Levels of nesting in one query; the introspection query of GraphiQL has 15. */
export const MAX_DEPTH = 20;

/** Fields in one query. */
export const MAX_BREADTH = 500;

/** Names, values and signs in one query: twenty for each of its fields. */
export const MAX_TOKENS = 20 * MAX_BREADTH;

/** Levels of brackets in one query: each level of fields may have arguments with lists and objects of their own. */
export const MAX_NESTING = 5 * MAX_DEPTH;

/** Longest message of an error, in UTF-16 code units: one may repeat a part of what was sent. */
export const MAX_MESSAGE_LENGTH = 500;

/** Largest request body: fifty times the longest prepared query. */
export const MAX_BODY_BYTES = 100_000;

/** How long an answer to GET may be kept without asking again, in seconds: an import is seen by all within that time. */
export const CACHE_SECONDS = 60;

/** Longest id or number of a question that is believed, in UTF-16 code units: the longest real one has ten. */
export const MAX_ID_LENGTH = 100;

/** Longest id of a node in the API that is looked up, in characters: an office's, of two names, has some hundred. */
export const MAX_GLOBAL_ID_LENGTH = 4000;

/** Longest name or heading that is believed, in UTF-16 code units: a real one stays below 200. */
export const MAX_LINE_LENGTH = 1000;

/** Most bytes of one record in a file of JSON or CSV: it is held in memory whole. */
export const MAX_RECORD_BYTES = 32 * 1024 * 1024;

/** Longest record of plain text or XML, in UTF-16 code units: a file whose next record is never found must not fill the memory. */
export const MAX_RECORD_LENGTH = 64 * 1024 * 1024;

/** Levels of nesting in one file of JSON; the API's questions have 5. */
export const MAX_JSON_DEPTH = 50;

/** Requests to Parliament's API under way at once: a public service that others need too. */
export const FETCH_CONCURRENCY = 4;

/** Least time between the starts of two requests to it, in milliseconds. */
export const FETCH_INTERVAL_MS = 50;

/** Questions asked for in one page of the API's list. */
export const FETCH_PAGE = 100;

/** Questions of a page that the next one shows again, so that a list that shifts meanwhile is noticed. */
export const FETCH_OVERLAP = 10;

/** Most times a list is walked until it holds still. */
export const FETCH_WALKS = 4;

/** Times a request is tried before it is given up. */
export const FETCH_TRIES = 5;

/** Longest time for one try, answer and body, in milliseconds. */
export const FETCH_TIMEOUT_MS = 30_000;

/** Wait before the second try, doubled for each that follows, in milliseconds. */
export const FETCH_BACKOFF_MS = 500;

/** Longest wait that a server may ask for (Retry-After), in milliseconds; who asks for more is given up. */
export const FETCH_MAX_WAIT_MS = 120_000;

/** Questions that may fail one after another before the API counts as out of order. */
export const FETCH_FAILURES_IN_A_ROW = 10;

/** Longest full-text search, in UTF-16 code units. */
export const MAX_SEARCH_LENGTH = 1000;

/** Most words of one search, those of its phrases counted: each is looked up by itself. */
export const MAX_SEARCH_WORDS = 50;

/** Parentheses within each other in one search: SQLite's parser has room for some twenty. */
export const MAX_SEARCH_DEPTH = 10;

/** Fewest letters before the * of a search: all words that begin like that are looked up. */
export const MIN_PREFIX = 2;

/** Most snippets of one text that was found. */
export const MAX_SNIPPETS = 10;

/** Most hops of a path that is looked for: beyond six nearly everything is connected with everything. */
export const MAX_PATH_LENGTH = 6;

/** Most edges that one step of a search for paths follows from either end, about a tenth of a second's reading. */
export const MAX_PATH_EDGES = 20_000;

/** Most paths that are weighed against each other before the first of them are shown. */
export const MAX_PATHS_WEIGHED = 2000;

/** Most stretches of a timeline: nearly three years of days, or the weeks of all written questions since 2008. */
export const MAX_BUCKETS = 1000;

/** Most edges of one drawing: more is a ball of wool. */
export const MAX_SUBGRAPH = 1000;

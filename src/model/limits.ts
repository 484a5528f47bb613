/** Every limit of the system, with its reason. */

/** Rows a connection returns if `first` is absent: one screen. */
export const DEFAULT_PAGE = 20;

/** Most rows in a connection, so that a page's cost can be estimated before it runs. */
export const MAX_PAGE = 100;

/** Values of a facet if `first` is absent: as many as fit next to a list. */
export const DEFAULT_FACET = 10;

/** The default page size of `find`: as many results as fit below a search box. */
export const DEFAULT_FIND = 10;

/** Most evidence snippets for one row of an aggregate: enough to judge it, few enough to read. */
export const MAX_EVIDENCE = 20;

/** Longest snippet, in UTF-16 code units. */
export const SNIPPET_LENGTH = 240;

/** Longest title of a node in a drawing, in UTF-16 code units. Longer ones cover their neighbours. */
export const TITLE_LENGTH = 80;

/** Most countries or topics in one query. */
export const MAX_ABOUT = 10;

/** Most members, departments or parties in one filter: enough for a front bench or a hand-made list. */
export const MAX_FILTER = 100;

/** Exchanges per transaction. In a large transaction, an index page that many of them change is written only once. */
export const LOAD_BATCH = 5000;

/** Records of a file that wait in memory for its end, as many as a batch: more than a month has. */
export const HELD_RECORDS = 5000;

/**
 * Most rows a query may request, nested lists multiplied, with what is read to find them. A page of 50 questions with all
 * their edges fits, and so do 50 aggregates of the whole graph.
 */
export const MAX_COMPLEXITY = 100_000;

/** Most levels of fields in a query. GraphiQL's introspection query has 15. */
export const MAX_DEPTH = 20;

/** Most fields in a query. */
export const MAX_BREADTH = 500;

/** Most tokens in a query: twenty for each field. */
export const MAX_TOKENS = 20 * MAX_BREADTH;

/** Most levels of brackets in a query. Arguments may add lists and objects at each level of fields. */
export const MAX_NESTING = 5 * MAX_DEPTH;

/** Most directives in one place of a query, where only two exist. */
export const MAX_DIRECTIVES = 5;

/** Most statements of a request: ten times those of the largest worked query. */
export const MAX_STATEMENTS = 100;

/** Time limit of a request, in milliseconds: long enough for two of the slowest statements. */
export const REQUEST_TIMEOUT_MS = 20_000;

/**
 * Requests in progress for each statement that can run at the same time. A light request that waits for 32 others is
 * answered within a second.
 */
export const REQUESTS_PER_READER = 32;

/** Milliseconds within which a request must have arrived: a client that sends 4 kB per second can send the largest body. */
export const RECEIVE_TIMEOUT_MS = 30_000;

/** Milliseconds for which an idle connection stays open: longer than the minute for which most proxies use it again. */
export const KEEP_ALIVE_MS = 65_000;

/** The time in which the requests of an address are counted, in seconds. */
export const RATE_LIMIT_SECONDS = 60;

/** Longest error message, in UTF-16 code units. A message may repeat part of the request. */
export const MAX_MESSAGE_LENGTH = 500;

/** Largest request body in bytes: fifty times the longest prepared query. */
export const MAX_BODY_BYTES = 100_000;

/** How much of a body that is refused is still received, so that its sender can read the response: fifty times the largest. */
export const MAX_DISCARDED_BYTES = 50 * MAX_BODY_BYTES;

/** Milliseconds without a byte of a body that is refused, after which its connection is closed. */
export const MAX_SILENCE_MS = 1000;

/** Longest response, in UTF-16 code units of its texts: 2,000 times a long answer. Writing it takes about 0.1 s. */
export const MAX_RESPONSE_LENGTH = 20_000_000;

/** Total length of the documents that clients have registered, in UTF-16 code units: thousands of usual ones. */
export const MAX_REGISTERED_LENGTH = 5_000_000;

/** How long clients may cache a GET response, in seconds. All clients see an import within this time. */
export const CACHE_SECONDS = 60;

/** Longest accepted id or number of a question, in UTF-16 code units. The longest real one has ten. */
export const MAX_ID_LENGTH = 100;

/** Longest accepted node id in the API, in characters. An office's id, made of two names, has about a hundred. */
export const MAX_GLOBAL_ID_LENGTH = 4000;

/** Longest accepted name or heading, in UTF-16 code units. Real ones are shorter than 200. */
export const MAX_LINE_LENGTH = 1000;

/** Largest record in a JSON or CSV file, in bytes. Each record is held in memory. */
export const MAX_RECORD_BYTES = 32 * 1024 * 1024;

/**
 * Longest record in plain text or XML, in UTF-16 code units. A file without a second record must not fill the memory.
 */
export const MAX_RECORD_LENGTH = 64 * 1024 * 1024;

/** Most levels of nesting in a JSON file. The API's questions have 5. */
export const MAX_JSON_DEPTH = 50;

/** Most concurrent requests to Parliament's API, a public service that others need too. */
export const FETCH_CONCURRENCY = 4;

/** Shortest time between the starts of two requests, in milliseconds. */
export const FETCH_INTERVAL_MS = 50;

/** Questions per page of the API's list. */
export const FETCH_PAGE = 100;
/** Days in one list of a search. The API has been seen to fail for wide ranges of days. */
export const FETCH_WINDOW_DAYS = 92;

/** Questions that consecutive pages share. If they differ, the list changed between the two requests. */
/** The Members API gives at most 20 members in a page. */
export const FETCH_PEOPLE_PAGE = 20;
/** After so many days, lists of members and biographies of current members are fetched again. */
export const FETCH_PEOPLE_AGE_DAYS = 30;
export const FETCH_OVERLAP = 10;

/** Most times a list is read until it no longer changes. */
export const FETCH_LIST_READS = 4;

/** Attempts per request. */
export const FETCH_ATTEMPTS = 5;

/** Time limit for one attempt, including the body, in milliseconds. */
export const FETCH_TIMEOUT_MS = 30_000;

/** Wait before the second attempt, in milliseconds. It doubles for each further attempt. */
export const FETCH_BACKOFF_MS = 500;

/** Longest Retry-After that is honoured, in milliseconds. A request that must wait longer fails. */
export const FETCH_MAX_WAIT_MS = 120_000;

/** Consecutive questions that may fail before the fetch stops. */
export const FETCH_MAX_CONSECUTIVE_FAILURES = 10;

/** Longest full-text search, in UTF-16 code units. */
export const MAX_SEARCH_LENGTH = 1000;

/** Most words in a search, counting the words of phrases. Each is looked up separately. */
export const MAX_SEARCH_WORDS = 50;

/** Most levels of parentheses in a search. SQLite's parser allows about twenty. */
export const MAX_SEARCH_DEPTH = 10;

/** Fewest characters before * in a search, because every word with that prefix is looked up. */
export const MIN_PREFIX = 2;

/** Most snippets of one search result. */
export const MAX_SNIPPETS = 10;

/** Longest path. With more than six segments, nearly all nodes are connected. */
export const MAX_PATH_LENGTH = 6;

/** Most edges that a search for paths follows in one step, which takes about 0.1 s. */
export const MAX_PATH_EDGES = 20_000;

/** Most paths that are ranked. */
export const MAX_PATHS_WEIGHED = 2000;

/** Most buckets in a timeline: nearly three years of days, or all weeks since 2008. */
export const MAX_BUCKETS = 1000;

/** Most edges in a subgraph. A drawing with more is unreadable. */
export const MAX_SUBGRAPH = 1000;

/** Most nodes whose edges are drawn together: the nodes of a drawing that is still readable. */
export const MAX_SUBGRAPH_NODES = 250;

/** Most edges from the given nodes of a subgraph to its outermost ones. With more, most of the graph is reached. */
export const MAX_SUBGRAPH_LENGTH = 2;

/** Nodes that an export reads at once. Their texts take some megabytes. */
export const EXPORT_PAGE = 300;

/** Nodes whose edges an export reads at once. A member may have asked thousands of questions. */
export const EXPORT_EDGE_NODES = 100;

/** Most nodes and edges in a drawing. */
export const MAX_DRAWN_NODES = 2000;
export const MAX_DRAWN_EDGES = 10_000;

/** Rows of a list that an export draws at once. With more, their edges would exceed those of one drawing. */
export const EXPORT_DRAWN_PAGE = 25;

/** Most exports and files of long lists that a server writes at once. Each keeps a processor and the store busy. */
export const MAX_DOWNLOADS = 2;

/** Milliseconds for which a stopping server waits for open requests. Container managers kill a process after ten seconds. */
export const STOP_TIMEOUT = 8000;

/** Most milliseconds that a starting server runs documents before it listens. Neo4j has to plan their statements. */
export const WARM_UP_TIMEOUT = { sqlite: 5000, neo4j: 20_000 } as const;

/** Topics that are less probable are not kept. */
export const LEAST_TOPIC_SCORE = 0.5;

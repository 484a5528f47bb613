/** `npm run measure-aggregates -- FILE`: times aggregates of a graph, by statements and from columns. */
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { parseSearch } from "../src/search/parse-search.ts";
import type { ReadName, ReadParams } from "../src/store/catalogue/catalogue.ts";
import { readRevision } from "../src/store/kept-by-revision.ts";
import { ServedColumns } from "../src/store/neo4j/columns/served-columns.ts";
import { Neo4jStore } from "../src/store/neo4j/neo4j-store.ts";
import { openToRead } from "../src/store/sqlite/open-to-read.ts";
import { ReadStatements } from "../src/store/sqlite/read-statements.ts";
import { sqlQueries } from "../src/store/sqlite/sql-queries.ts";

const HELP = `Times aggregates by statements and from columns, in alternation, in a SQLite file that was imported, or in Neo4j
if its address is given instead.

  --runs N   runs of each; the shortest counts (default 3)
`;

const ofAll = { source: "ofAll", sourceIds: [""] } as const;
const page = { limit: 21, afterKey: null, afterId: null };
const pairs = { scope: "EXCHANGE", minimumSupport: 2, order: "WEIGHT", ...page } as const;
const some = { topCountries: 10, topTopics: 10, topDepartments: 10, topParties: 10, topHouses: 10 };
const nine = { ...ofAll, ...some, topAskers: 10, topMinisters: 10, topStates: 10, topYears: 10 };

const aggregates: readonly (readonly [label: string, query: ReadName, params: object])[] = [
  ["topic facet of everything", "facets-of-questions", { ...ofAll, topTopics: 10 }],
  ["nine facets of everything", "facets-of-questions", nine],
  ["nine facets of the Commons in 2025", "facets-of-questions", { ...nine, ...commonsIn2025() }],
  ["nine facets of Russia", "facets-of-questions", { ...nine, countryCodes: ["RU"], countriesNeeded: 1 }],
  ['nine facets of "hospital"', "facets-of-questions", { ...nine, words: parseSearch("hospital") }],
  ["coMentions of topics", "co-mentions", { ...pairs, of: "TOPICS" }],
  ["coMentions of countries", "co-mentions", { ...pairs, of: "COUNTRIES" }],
  ["timeline by day", "questions-in-buckets", { letters: 10, today: "2026-06-01" }],
  ["timeline by month", "questions-in-buckets", { letters: 7, today: "2026-06-01" }],
  ["responsiveness", "responsiveness", { by: "DEPARTMENT", onDay: "2026-06-01", order: "PUT", ...page }],
];

function commonsIn2025() {
  return { houses: ["COMMONS"], tabledFrom: "2025-01-01", tabledTo: "2025-12-31" };
}

type Run = (
  query: ReadName,
  params: ReadParams<ReadName>,
) => Promise<readonly unknown[]> | readonly unknown[];

/** A graph whose aggregates are counted in two ways. */
type Measured = {
  readonly statement: Run;
  readonly columns: Run;
  /** Milliseconds: of processor time if all work is in this process, or else by the clock. */
  readonly now: () => number;
  readonly unit: string;
  /** The bytes of the columns. */
  readonly bytes: () => number;
  readonly close: () => Promise<void>;
};

function openFile(file: string): Measured {
  const files = sqlQueries();
  const byStatement = new ReadStatements(openToRead(file), files, { columns: false });
  const fromColumns = new ReadStatements(openToRead(file), files, { columns: true });
  return {
    statement: (query, params) => byStatement.run(query, params),
    columns: (query, params) => fromColumns.run(query, params),
    now: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
    unit: "ms of processor time",
    bytes: () => fromColumns.columnBytes,
    close: async () => {},
  };
}

function openNeo4j(uri: string): Measured {
  const address = { uri, user: null, password: null };
  const store = new Neo4jStore(address);
  const waits = { calm: 0, retry: 60_000, count: 60_000, load: 600_000 };
  const columns = new ServedColumns(address, () => readRevision(store), waits);
  const never = new AbortController().signal;
  return {
    statement: (query, params) => store.read(query, params),
    columns: async (query, params) => {
      for (;;) {
        const rows = await columns.count(query, params, never);
        // They are loaded in the background. Columns do not search for words.
        if (rows !== null || "words" in params) return rows ?? store.read(query, params);
        await wait(20);
      }
    },
    now: () => performance.now(),
    unit: "ms by the clock",
    bytes: () => columns.bytes,
    close: async () => {
      await columns.close();
      await store.close();
    },
  };
}

async function measure(place: string, runs: number): Promise<void> {
  const graph = /^(neo4j|bolt)/.test(place) ? openNeo4j(place) : openFile(place);
  const time = async (run: Run, query: ReadName, params: object) => {
    const start = graph.now();
    const rows = JSON.stringify(await run(query, params as ReadParams<ReadName>), sorted);
    return { ms: graph.now() - start, rows };
  };
  const loading = await time(graph.columns, "facets-of-questions", { ...ofAll, topHouses: 1 });
  print(graph.unit, "statement", "columns", "");
  const megabytes = (graph.bytes() / 1e6).toFixed(1);
  print(`loading the columns (${megabytes} MB)`, "", loading.ms.toFixed(0), "");
  for (const [label, query, params] of aggregates) {
    const best = { statement: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };
    let isEqual = true;
    for (let run = 0; run < runs; run++) {
      const one = await time(graph.statement, query, params);
      const other = await time(graph.columns, query, params);
      best.statement = Math.min(best.statement, one.ms);
      best.columns = Math.min(best.columns, other.ms);
      isEqual &&= one.rows === other.rows;
    }
    print(label, best.statement.toFixed(1), best.columns.toFixed(1), isEqual ? "equal" : "NOT EQUAL");
    if (!isEqual) process.exitCode = 1;
  }
  await graph.close();
}

/** Writes the keys of rows in one order. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function print(label: string, ...cells: readonly string[]): void {
  process.stdout.write(
    `${label.padEnd(40)}${cells
      .map((cell) => cell.padStart(12))
      .join("")
      .trimEnd()}\n`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "3" },
    help: { type: "boolean", short: "h", default: false },
  },
});
const [place] = positionals;
if (values.help || place === undefined) process.stdout.write(HELP);
else await measure(place, Math.max(1, Number(values.runs)));

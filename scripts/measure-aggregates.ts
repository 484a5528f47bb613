/** `npm run measure-aggregates -- FILE`: times aggregates in a SQLite file, by statements and from columns. */
import { parseArgs } from "node:util";
import { parseSearch } from "../src/search/parse-search.ts";
import type { ReadName, ReadParams } from "../src/store/catalogue/catalogue.ts";
import { openToRead } from "../src/store/sqlite/open-to-read.ts";
import { ReadStatements } from "../src/store/sqlite/read-statements.ts";
import { sqlQueries } from "../src/store/sqlite/sql-queries.ts";

const HELP = `Times aggregates in a SQLite file that was imported, by statements and from columns, in alternation.

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

/** Processor time of this process in milliseconds, so that others do not affect the result. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measure(file: string, runs: number): void {
  const files = sqlQueries();
  const byStatement = new ReadStatements(openToRead(file), files, { columns: false });
  const fromColumns = new ReadStatements(openToRead(file), files, { columns: true });
  const time = (store: ReadStatements, query: ReadName, params: object) => {
    const start = cpuMs();
    const rows = JSON.stringify(store.run(query, params as ReadParams<ReadName>), sorted);
    return { ms: cpuMs() - start, rows };
  };
  const before = process.memoryUsage().arrayBuffers;
  const loading = time(fromColumns, "facets-of-questions", { ...ofAll, topHouses: 1 }).ms;
  const megabytes = (process.memoryUsage().arrayBuffers - before) / 1e6;
  print("ms of processor time", "statement", "columns", "");
  print(`loading the columns (${megabytes.toFixed(1)} MB)`, "", loading.toFixed(0), "");
  for (const [label, query, params] of aggregates) {
    const best = { statement: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };
    let isEqual = true;
    for (let run = 0; run < runs; run++) {
      const [one, other] = [time(byStatement, query, params), time(fromColumns, query, params)];
      best.statement = Math.min(best.statement, one.ms);
      best.columns = Math.min(best.columns, other.ms);
      isEqual &&= one.rows === other.rows;
    }
    print(label, best.statement.toFixed(1), best.columns.toFixed(1), isEqual ? "equal" : "NOT EQUAL");
    if (!isEqual) process.exitCode = 1;
  }
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
const [file] = positionals;
if (values.help || file === undefined) process.stdout.write(HELP);
else measure(file, Math.max(1, Number(values.runs)));

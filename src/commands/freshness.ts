import { loadDirectory } from "../import/people/load-directory.ts";
import { type Gap, lastDayOf } from "../model/coverage.ts";
import { type House, houses } from "../model/nodes.ts";
import type { Directory, DirectoryMember } from "../people/directory.ts";
import { loadCoverage } from "../store/coverage-book.ts";
import type { GraphStore } from "../store/graph-store.ts";

/** Until when the graph knows what a source says; null if it has nothing from that source. */
export type SourceFreshness = {
  readonly source: string;
  /** What happened on that day: it was looked at, or it is the latest change that the source tells of. */
  readonly what: "seen until" | "latest change";
  readonly until: string | null;
  readonly daysAgo: number | null;
};

export type Freshness = {
  readonly sources: readonly SourceFreshness[];
  /** Commands that bring the graph up to date, the most useful first. */
  readonly next: readonly string[];
};

/** Gaps for which a command is suggested. */
const MOST_GAPS = 3;
const command = "npx written-answers";

/** How fresh each source of the graph is, and what to fetch next. `today` is the day in London. */
export async function freshnessOf(store: GraphStore, today: string): Promise<Freshness> {
  const coverage = await loadCoverage(store);
  const directory = await loadDirectory(store);
  const [counts] = await store.read("dataset-counts", {});
  const ofHouses = houses.map((house) => ({
    house,
    until: coverage.runs(house, "answered").at(-1)?.to ?? null,
  }));
  const members = latestOf(directory, ({ terms, parties }) =>
    [...terms, ...parties].filter((term) => !("source" in term) || term.source === "parliament"),
  );
  const ministers = latestOf(directory, ({ offices }) => offices);
  const untils: readonly Omit<SourceFreshness, "daysAgo">[] = [
    ...ofHouses.map(({ house, until }) => {
      return { source: `Questions in the ${nameOf(house)}`, what: "seen until", until } as const;
    }),
    { source: "List of members", what: "latest change", until: members },
    { source: "List of ministers", what: "latest change", until: ministers },
  ];
  const isTruncated = (counts?.truncatedQuestions ?? 0) + (counts?.truncatedAnswers ?? 0) > 0;
  return {
    sources: untils.map((each) => ({
      ...each,
      daysAgo: each.until === null ? null : daysBetween(each.until, today),
    })),
    next: [
      ...ofHouses.flatMap(({ house, until }) =>
        until !== null && until < today ? [sinceLast(house, until)] : [],
      ),
      ...coverage.gaps().slice(-MOST_GAPS).map(ofGap),
      ...(isOldList(members, today) && (counts?.questions ?? 0) > 0 ? [`${command} fetch people`] : []),
      ...(isTruncated ? [`${command} fetch --truncated`] : []),
    ],
  };
}

/** Hardly a month passes in which no member joins, leaves or changes party. */
const LIST_DAYS = 30;

function isOldList(until: string | null, today: string): boolean {
  return until === null || daysBetween(until, today) > LIST_DAYS;
}

/** Answers arrive later than their questions, so the last month is fetched again. */
function sinceLast(house: House, until: string): string {
  return `${command} fetch --house ${house.toLowerCase()} --from ${until.slice(0, 7)}-01`;
}

function ofGap({ house, from, to }: Gap): string {
  return `${command} fetch --house ${house.toLowerCase()} --from ${from}-01 --to ${lastDayOf(to)}`;
}

type Day = { readonly from: string | null; readonly to: string | null };

/** The latest day on which anything began or ended. */
function latestOf(
  { members }: Directory,
  termsOf: (member: DirectoryMember) => readonly Day[],
): string | null {
  const days = [...members.values()].flatMap((member) =>
    termsOf(member).flatMap(({ from, to }) => [from, to]),
  );
  return days.reduce<string | null>(
    (latest, day) => (day !== null && day > (latest ?? "") ? day : latest),
    null,
  );
}

function nameOf(house: House): string {
  return house === "COMMONS" ? "Commons" : "Lords";
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The lines about freshness. */
export function describeFreshness({ sources, next }: Freshness): readonly string[] {
  const width = Math.max(...sources.map(({ source }) => source.length));
  return [
    "How fresh each source is:",
    ...sources.map((each) => `  ${each.source.padEnd(width)} ${sayUntil(each)}`),
    ...(next.length === 0 ? [] : ["To bring it up to date:", ...next.map((line) => `  ${line}`)]),
  ];
}

function sayUntil({ what, until, daysAgo }: SourceFreshness): string {
  if (until === null || daysAgo === null) return "none";
  if (daysAgo <= 0) return `${what} ${until}`;
  return `${what} ${until} (${daysAgo} ${daysAgo === 1 ? "day" : "days"} ago)`;
}

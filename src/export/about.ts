import type { GraphStore } from "../store/graph-store.ts";

/** What an export says of itself. */
export type About = {
  /** The GraphQL query whose result it is; null for the whole graph. */
  readonly query: string | null;
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
  /** Null if unknown, which it is as long as no source states its licence. */
  readonly licence: string | null;
  /** The first and the last day on which a question of the graph was tabled or answered; null if no date is known. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
};

export async function readAbout(
  store: Pick<GraphStore, "read">,
  query: string | null,
  now = new Date(),
): Promise<About> {
  const [counts] = await store.read("dataset-counts", {});
  const last = [counts?.lastTabled, counts?.lastAnswered].filter((day) => day != null).sort();
  return {
    query,
    exportedAt: now.toISOString(),
    licence: null,
    firstDay: counts?.firstTabled ?? null,
    lastDay: last.at(-1) ?? null,
  };
}

/** What an export says of itself, as names and texts. */
export function aboutEntries(about: About): readonly (readonly [name: string, text: string])[] {
  const { query, exportedAt, licence, firstDay, lastDay } = about;
  return [
    ["title", "Written questions and answers as a graph"],
    ["creator", "Written Answers Graph"],
    ["licence", licence ?? "unknown; no source states one"],
    ["exported", exportedAt],
    ["days", firstDay === null || lastDay === null ? "unknown" : `${firstDay} to ${lastDay}`],
    ["query", query ?? "the whole graph"],
  ];
}

/** The same in one line, for a comment or a description. */
export function aboutLine(about: About): string {
  return aboutEntries(about)
    .map(([name, text]) => `${name}: ${text.replace(/\s+/g, " ").trim()}`)
    .join("; ");
}

import { readFileSync } from "node:fs";
import autocannon from "autocannon";

const flagship = readFileSync("examples/queries/01-ministers-on-russia-and-north-korea.graphql", "utf8");

/** The queries that are timed: the flagship for a pair that is named together often, and rarely; and a full page. */
export const timedQueries: Readonly<Record<string, string>> = {
  "flagship, Russia and Ukraine": flagship.replace("DPRK", "Ukraine"),
  "flagship, Russia and North Korea": flagship,
  "50 questions with all around them": `{ questions(first: 50) { edges { node {
    text asker { name } department { name } countries { edges { count node { name } } } topics { edges { score node { name } } }
    answer { text minister { name } countries { edges { count node { name } } } topics { edges { score node { name } } } } } } } }`,
};

export type Timing = {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
};

/** Milliseconds of single requests one after the other, and requests a second from ten connections at once. */
export async function timeQuery(url: string, query: string, requests: number): Promise<Timing> {
  const body = JSON.stringify({ query });
  const init = { method: "POST", headers: { "content-type": "application/json" }, body };
  const ask = async () => {
    const start = performance.now();
    const { errors } = (await (await fetch(url, init)).json()) as { errors?: unknown };
    if (errors !== undefined) throw new Error(`The query failed: ${JSON.stringify(errors)}`);
    return performance.now() - start;
  };
  for (let i = 0; i < 50; i++) await ask();
  const times: number[] = [];
  for (let i = 0; i < requests; i++) times.push(await ask());
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  const load = await autocannon({ url, ...init, method: "POST", connections: 10, duration: 5 });
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: load.requests.average };
}

import autocannon from "autocannon";
import { askOnce, type TimedQuery } from "./timed-queries.ts";

const WARM_UP = 50;
const CONNECTIONS = 10;
const SECONDS = 5;

export type QueryTiming = {
  readonly label: string;
  /** Latency in milliseconds of sequential requests. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Requests per second with ten concurrent clients. */
  readonly perSecond: number;
};

export async function timeQuery(
  url: string,
  { label, query }: TimedQuery,
  requests: number,
): Promise<QueryTiming> {
  for (let n = 0; n < WARM_UP; n++) await askOnce(url, { query });
  const times: number[] = [];
  for (let n = 0; n < requests; n++) {
    const start = performance.now();
    await askOnce(url, { query });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.ceil(times.length * share) - 1] ?? 0;
  return { label, p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: await countUnderLoad(url, query) };
}

async function countUnderLoad(url: string, query: string): Promise<number> {
  const load = await autocannon({
    url,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (load.errors > 0 || load.non2xx > 0)
    throw new Error(`${load.errors + load.non2xx} requests failed under load.`);
  return load["2xx"] / load.duration;
}

import autocannon from "autocannon";
import { useOfTree } from "../measure/process-use.ts";
import { percentile } from "./figures/percentile.ts";
import { loadSeconds, requestCount } from "./figures/request-count.ts";
import { askOnce, type GraphQLRequest } from "./queries/ask-once.ts";
import type { TimedQuery } from "./queries/timed-queries.ts";

const WARM_UP = 50;
const CLIENTS = 10;
const SAMPLE_MS = 100;
/** An answer that takes longer is a failure, in seconds. */
const PATIENCE = 60;

/** The processes that answer: the server with its readers, and the database's own server if there is one. */
export type ServingProcesses = { readonly server: number; readonly database: number | null };

/** Milliseconds of processor time; null where the system does not tell. */
export type CpuTimes = { readonly server: number | null; readonly database: number | null };

export type TimeLimits = { readonly seconds: number; readonly requests: number };

export type QueryTiming = {
  readonly label: string;
  /** How many requests were timed, one after the other. */
  readonly requests: number;
  /** Their latency in milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor time of one of them. */
  readonly cpuMs: CpuTimes;
  /** Requests per second with ten concurrent clients. */
  readonly perSecond: number;
  /** Resident memory afterwards. */
  readonly megabytes: CpuTimes;
};

export async function timeQuery(
  url: string,
  processes: ServingProcesses,
  { label, ...request }: TimedQuery,
  limits: TimeLimits,
): Promise<QueryTiming> {
  const warm = await timeRequests(url, request, WARM_UP, limits.seconds);
  const count = requestCount(percentile(warm, 0.5), limits.seconds, limits.requests);
  const before = useOf(processes, "cpuMs");
  const times = await timeRequests(url, request, count, Number.POSITIVE_INFINITY);
  const after = useOf(processes, "cpuMs");
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share)) as [
    number,
    number,
    number,
  ];
  const each = (one: keyof CpuTimes) => perRequest(before[one], after[one], count);
  return {
    label,
    requests: count,
    ...{ p50, p95, p99 },
    cpuMs: { server: each("server"), database: each("database") },
    perSecond: await answersPerSecond(url, request, loadSeconds(p50, limits.seconds, CLIENTS)),
    megabytes: useOf(processes, "megabytes"),
  };
}

const perRequest = (before: number | null, after: number | null, count: number) =>
  before === null || after === null ? null : (after - before) / count;

/** What the processes use. */
export function useOf(
  { server, database }: ServingProcesses,
  field: "cpuMs" | "megabytes" | "peakMegabytes",
): CpuTimes {
  const of = (pid: number | null) => (pid === null ? null : (useOfTree(pid)?.[field] ?? null));
  return { server: of(server), database: of(database) };
}

/** The latencies of requests one after the other: at most `count`, and no further one after `seconds`. */
async function timeRequests(
  url: string,
  request: GraphQLRequest,
  count: number,
  seconds: number,
): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (times.length < count && (times.length === 0 || performance.now() < end)) {
    const start = performance.now();
    await askOnce(url, request);
    times.push(performance.now() - start);
  }
  return times;
}

/** Answers per second to ten clients that ask again as soon as they have an answer. */
export async function answersPerSecond(
  url: string,
  request: GraphQLRequest,
  seconds: number,
): Promise<number> {
  const load = await autocannon({
    url,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
    connections: CLIENTS,
    duration: seconds,
    timeout: PATIENCE,
    sampleInt: SAMPLE_MS,
  });
  if (load.errors > 0 || load.non2xx > 0)
    throw new Error(`${load.errors + load.non2xx} requests failed under load.`);
  return load["2xx"] / load.duration;
}

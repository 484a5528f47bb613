import type { ByHandTiming } from "./compare/time-by-hand.ts";
import type { PeerTimings } from "./compare/time-peer.ts";
import type { QueryGrowth } from "./figures/query-growth.ts";
import type { EngineTimings } from "./time-engine.ts";
import type { LinkingTiming } from "./time-linking.ts";

/** Formats the results as a table for a terminal. */

const FIRST_COLUMN = 46;
const OTHER_COLUMNS = 13;

function line(first: string, ...others: readonly string[]): string {
  const cells = others.map((cell) => cell.padStart(OTHER_COLUMNS)).join("");
  return `${first.padEnd(FIRST_COLUMN)}${cells}`.trimEnd();
}

const integer = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const hundredths = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const tenths = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Small numbers with more digits; nothing for what could not be measured. */
export function short(value: number | null): string {
  if (value === null) return "–";
  return value < 10 ? hundredths.format(value) : value < 100 ? tenths.format(value) : integer.format(value);
}

export function engineLines(title: string, timings: EngineTimings): readonly string[] {
  const { imports, queries, leftOut, peakMegabytes, byHand, peer } = timings;
  const { server, database } = peakMegabytes;
  return [
    line(title, "questions/s", "seconds", "CPU s", "peak MB"),
    ...imports.map(({ label, perSecond, seconds, cpuSeconds, peakMegabytes: peak }) =>
      line(
        `  ${label}`,
        integer.format(perSecond),
        tenths.format(seconds),
        tenths.format(cpuSeconds),
        short(peak),
      ),
    ),
    line("  over HTTP", "requests", "p50 ms", "p95 ms", "p99 ms", "CPU ms", "of Neo4j", "10 clients/s"),
    ...queries.map(({ label, requests, p50, p95, p99, cpuMs, perSecond }) =>
      line(
        `  ${label}`,
        integer.format(requests),
        ...[p50, p95, p99, cpuMs.server, cpuMs.database, perSecond].map(short),
      ),
    ),
    `  peak memory: server ${short(server)} MB${database === null ? "" : `, Neo4j ${short(database)} MB`}`,
    ...(leftOut.length === 0 ? [] : [`  left out, because the time was up: ${leftOut.join("; ")}`]),
    ...(byHand.length === 0 ? [] : byHandLines(byHand)),
    ...(peer === null ? [] : peerLines(peer)),
    "",
  ];
}

function byHandLines(timings: readonly ByHandTiming[]): readonly string[] {
  return [
    line(
      "  beside a statement by hand",
      "ours, ms",
      "by hand, ms",
      "times",
      "ours, CPU",
      "by hand, CPU",
      "times",
    ),
    ...timings.map(({ label, ours, byHand, ratio, cpuRatio }) =>
      line(`  ${label}`, ...[ours.p50, byHand.p50, ratio, ours.cpuMs, byHand.cpuMs, cpuRatio].map(short)),
    ),
  ];
}

function peerLines(peer: PeerTimings): readonly string[] {
  if ("skipped" in peer) return [`  beside @neo4j/graphql: skipped. ${peer.skipped}`];
  return [
    line("  beside @neo4j/graphql, 10 clients/s", "ours", "peer", "times"),
    ...peer.timings.map(({ label, ours, peer: theirs, ratio }) =>
      line(`  ${label}`, ...[ours, theirs, ratio].map(short)),
    ),
  ];
}

export function growthLines(growth: readonly QueryGrowth[]): readonly string[] {
  if (growth.length === 0) return [];
  return [
    line("growth: exponent of the size", "engine", "from", "to", "p50", "CPU"),
    ...growth.map(({ label, engine, from, to, p50, cpuMs }) =>
      line(`  ${label}`, engine, integer.format(from), integer.format(to), ...[p50, cpuMs].map(short)),
    ),
    "",
  ];
}

export function linkingLines(timings: readonly LinkingTiming[]): readonly string[] {
  return [
    line("linking, MB/s", "countries", "topics", "both", "texts", "MB"),
    ...timings.map(({ label, countries, topics, both, texts, megabytes }) =>
      line(
        `  ${label}`,
        ...[countries, topics, both].map((each) => tenths.format(each)),
        integer.format(texts),
        integer.format(megabytes),
      ),
    ),
    "",
  ];
}

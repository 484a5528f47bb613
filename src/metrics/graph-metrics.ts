import { Gauge, type Registry } from "prom-client";
import { unfinishedWorks } from "../model/unfinished.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { KeptByRevision } from "../store/kept-by-revision.ts";

/** How long the figures of the graph are used again, so that scrapes cost the store little. */
const KEPT_MS = 10_000;

/** Longest time that a scrape waits for the store. */
const WAIT_MS = 2000;

/** What the store says of the graph. A null is unknown and has no sample. */
type GraphFigures = {
  readonly questions: number | null;
  /** The latest day until which a source of each House had looked. */
  readonly seenUntil: ReadonlyMap<string, number>;
  readonly finishedAt: number | null;
  readonly records: Readonly<Record<string, number>>;
  readonly unfinished: ReadonlySet<string>;
};

/** Shows how large and how fresh the graph is, and whether an import runs. The figures are read when they are scraped. */
export function showGraph(registry: Registry, store: GraphStore): { readonly refresh: () => Promise<void> } {
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ registers: [registry], name: `written_answers_${name}`, help, labelNames: [...labelNames] });
  const isUp = gauge("store_up", "1 if the store answered the last scrape, otherwise 0.");
  const questions = gauge("questions", "Questions in the graph. The number grows while an import runs.");
  const seenUntil = gauge(
    "seen_until_timestamp_seconds",
    "The day until which the sources of a House had looked.",
    ["house"],
  );
  const finishedAt = gauge("import_finished_timestamp_seconds", "When the last import finished.");
  const records = gauge("import_records", "Records of the last import.", ["result"]);
  const unfinished = gauge(
    "unfinished_work",
    "1 while an import runs, or after one was interrupted, until this work is done.",
    ["work"],
  );
  const days = new KeptByRevision(store, lastDays);
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;

  const show = async () => {
    const figures = await readFigures(store, days);
    set(questions, figures.questions);
    for (const [house, seconds] of figures.seenUntil) seenUntil.set({ house }, seconds);
    set(finishedAt, figures.finishedAt);
    for (const [result, count] of Object.entries(figures.records)) records.set({ result }, count);
    for (const work of unfinishedWorks) unfinished.set({ work }, figures.unfinished.has(work) ? 1 : 0);
    isUp.set(1);
    readAt = performance.now();
  };
  return {
    async refresh() {
      if (performance.now() - readAt < KEPT_MS) return;
      reading ??= show().finally(() => {
        reading = null;
      });
      const isLate = Symbol("late");
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<typeof isLate>((resolve) => {
        timer = setTimeout(() => resolve(isLate), WAIT_MS);
      });
      const result = await Promise.race([reading, late]).catch(() => isLate);
      clearTimeout(timer);
      if (result === isLate) isUp.set(0);
    },
  };
}

async function readFigures(
  store: GraphStore,
  days: KeptByRevision<ReadonlyMap<string, number>>,
): Promise<GraphFigures> {
  const [[counted], [run], works, seenUntil] = await Promise.all([
    store.read("count-nodes", { label: "Question" }),
    store.read("list-import-runs", { limit: 1 }),
    store.read("list-unfinished", {}),
    days.current(),
  ]);
  return {
    questions: counted?.count ?? null,
    seenUntil,
    finishedAt: secondsOf(run?.finishedAt),
    records:
      run === undefined
        ? {}
        : { read: run.read, loaded: run.loaded, skipped: run.skipped, interrupted: run.stopped ? 1 : 0 },
    unfinished: new Set(works.map(({ work }) => work)),
  };
}

/** Read once for each change of the graph, because it reads every question. */
async function lastDays(store: GraphStore): Promise<ReadonlyMap<string, number>> {
  const last = new Map<string, number>();
  for (const { house, seenUntil } of await store.read("coverage-by-month", {})) {
    const seconds = secondsOf(seenUntil);
    if (house !== null && seconds !== null) last.set(house, Math.max(seconds, last.get(house) ?? 0));
  }
  return last;
}

function secondsOf(time: string | null | undefined): number | null {
  return time === null || time === undefined ? null : Date.parse(time) / 1000;
}

/** Unknown is not zero: the gauge then has no sample. */
function set(gauge: Gauge, value: number | null): void {
  if (value === null) gauge.remove();
  else gauge.set(value);
}

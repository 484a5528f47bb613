import { setTimeout as wait } from "node:timers/promises";
import { askOnce } from "./ask-once.ts";

/** How long a server may take to load its columns, in milliseconds. */
const LONGEST_MS = 60_000;

/** Waits until a server counts aggregates in columns. It loads them in the background, when the first is asked for. */
export async function awaitColumns(url: string): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  while (performance.now() < until) {
    await askOnce(url, { query: "{ timeline(bucket: YEAR) { totalCount } }" });
    const metrics = await (await fetch(new URL("/metrics", url))).text();
    if (Number(/^written_answers_column_bytes (\d+)/m.exec(metrics)?.[1]) > 0) return;
    await wait(100);
  }
  throw new Error(`The server has loaded no columns after ${LONGEST_MS / 1000} seconds.`);
}

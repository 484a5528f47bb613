import { setTimeout as sleep } from "node:timers/promises";
import { type Asked, ask, percentile } from "./ask.ts";
import type { ServedProcess } from "./served-process.ts";

/** Copies of the greedy query that are in flight. */
const COPIES = 20;

/** Look-ups a second. */
const RATE = 40;

const PATIENCE_MS = 30_000;

/** Looks up questions by id while copies of a greedy query are in flight, and prints how long that takes. */
export async function measureFairness(
  { url }: ServedProcess,
  name: string,
  query: string,
  seconds: number,
): Promise<void> {
  const id = await firstId(url);
  const lookUp = `{ node(id: "${id}") { id ... on Question { heading } } }`;
  const end = performance.now() + seconds * 1000;
  const outcomes = new Map<string, number>();
  const greedy = Array.from({ length: COPIES }, async () => {
    while (performance.now() < end) {
      const { status, code } = await ask(`${url}/graphql`, query, end + 2000 - performance.now());
      const outcome = `${status}${code === null ? "" : ` ${code}`}`;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      // One that is rejected at once would otherwise be sent as fast as this program can.
      await sleep(20);
    }
  });
  await sleep(500);
  const lookUps: Promise<Asked>[] = [];
  const health: Promise<Asked>[] = [];
  while (performance.now() < end) {
    lookUps.push(ask(`${url}/graphql`, lookUp, PATIENCE_MS));
    if (lookUps.length % RATE === 0) health.push(ask(`${url}/health`, null, PATIENCE_MS));
    await sleep(1000 / RATE);
  }
  const done = await Promise.all(lookUps);
  const times = done
    .filter(({ status, code }) => status === 200 && code === null)
    .map((each) => each.milliseconds);
  const checked = await Promise.all(health);
  await Promise.all(greedy);
  const slowest = Math.max(...checked.map(({ milliseconds }) => milliseconds));
  process.stdout.write(
    `${COPIES} x ${name}: ${times.length} of ${done.length} look-ups answered, p50 ${percentile(times, 0.5).toFixed(0)} ms, p99 ${percentile(times, 0.99).toFixed(0)} ms; ` +
      `/health ${checked.every(({ status }) => status === 200) ? "200" : "failed"} within ${slowest.toFixed(0)} ms; ` +
      `outcomes ${[...outcomes].map(([outcome, count]) => `${count} x ${outcome}`).join(", ")}\n`,
  );
}

async function firstId(url: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ questions(first: 1) { edges { node { id } } } }" }),
  });
  const { data } = (await response.json()) as {
    data: { questions: { edges: readonly { node: { id: string } }[] } };
  };
  const id = data.questions.edges[0]?.node.id;
  if (id === undefined) throw new Error("The graph is empty.");
  return id;
}

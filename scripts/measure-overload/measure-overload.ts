import { setTimeout as sleep } from "node:timers/promises";
import { type Asked, ask, percentile } from "./ask.ts";
import type { ServedProcess } from "./served-process.ts";

/** Clients that find the capacity: each sends its next request when it has the answer to the last. */
const CLIENTS = 8;

/** How long a client waits, in milliseconds. */
const PATIENCE_MS = 2000;

const page = `{ questions(first: 20) { edges { node { uin heading asker { name } department { name } countries { edges { node { name } } } } } } }`;

/** Finds how many pages the server answers in a second, then asks for 4 times as many, and prints what becomes of them. */
export async function measureOverload(server: ServedProcess, seconds: number): Promise<void> {
  const send = () => ask(`${server.url}/graphql`, page, PATIENCE_MS);
  await atCapacity(send, 3);
  const capacity = (await atCapacity(send, seconds)).filter(isGood).length / seconds;
  const memory = server.memory();
  const sent: Promise<Asked>[] = [];
  let most = 0;
  const started = performance.now();
  while (performance.now() < started + seconds * 1000) {
    const due = ((performance.now() - started) / 1000) * 4 * capacity;
    while (sent.length < due) sent.push(send());
    most = Math.max(most, server.memory());
    await sleep(10);
  }
  const recovery = timeToRecover(send);
  const answers = await Promise.all(sent);
  const good = answers.filter(isGood);
  process.stdout.write(
    `capacity ${capacity.toFixed(0)} pages/s; offered ${(4 * capacity).toFixed(0)}/s: ${(good.length / seconds).toFixed(0)}/s answered ` +
      `(${((100 * good.length) / seconds / capacity).toFixed(0)} %), p99 ${percentile(
        good.map((each) => each.milliseconds),
        0.99,
      ).toFixed(0)} ms, ` +
      `${answers.filter(({ status }) => status === 503).length} rejected, ${answers.filter(({ status }) => status === 0).length} given up by their clients; ` +
      `memory ${memory.toFixed(0)} MB at capacity, at most ${most.toFixed(0)} MB (${(most / memory).toFixed(2)} x); ` +
      `recovered after ${(await recovery).toFixed(0)} ms\n`,
  );
}

const isGood = ({ status, code }: Asked) => status === 200 && code === null;

async function atCapacity(send: () => Promise<Asked>, seconds: number): Promise<readonly Asked[]> {
  const end = performance.now() + seconds * 1000;
  const answers: Asked[] = [];
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) answers.push(await send());
    }),
  );
  return answers;
}

/** How long it takes until a page is answered within 100 ms. */
async function timeToRecover(send: () => Promise<Asked>): Promise<number> {
  const started = performance.now();
  for (;;) {
    const answer = await send();
    if (isGood(answer) && answer.milliseconds < 100) return performance.now() - started;
    await sleep(20);
  }
}

import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { ReadRequest } from "../../src/store/read-request.ts";
import { Turns } from "../../src/store/turns.ts";

const limits = { light: 1, heavy: 1, waitMs: 60_000 };

/** Keeps the processor busy for some milliseconds. */
async function work(): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < 2) await setImmediate();
}

test("a request with one statement is served before most of a request with many", async () => {
  const turns = new Turns(limits);
  const order: string[] = [];
  const run = (name: string, request: ReadRequest) =>
    turns.run(request, async () => {
      order.push(name);
      await work();
    });
  const greedy = new ReadRequest();
  const many = Array.from({ length: 50 }, () => run("greedy", greedy));
  const modest = run("modest", new ReadRequest());
  await Promise.all([...many, modest]);
  expect(order.indexOf("modest")).toBeLessThanOrEqual(2);
  expect(turns.counts).toEqual({ running: 0, waiting: 0, ended: 51, abandoned: 0 });
});

test("a statement that turns out to be heavy does not keep light ones waiting", async () => {
  const turns = new Turns(limits);
  const slow = Promise.withResolvers<void>();
  const first = turns.run(new ReadRequest(), () => slow.promise);
  expect(await turns.run(new ReadRequest(), async () => "served")).toBe("served");
  slow.resolve();
  await first;
});

test("a patient request waits longer than others may", async () => {
  const turns = new Turns({ ...limits, waitMs: 1 });
  const slow = Promise.withResolvers<void>();
  const first = turns.run(new ReadRequest(), () => slow.promise);
  const patient = new ReadRequest();
  patient.isPatient = true;
  const second = turns.run(patient, async () => "served");
  // The first has not been running long enough to be heavy.
  await expect(turns.run(new ReadRequest(), async () => "served")).rejects.toThrow("The server is busy");
  slow.resolve();
  expect(await second).toBe("served");
  await first;
});

test("no statement of a request that has ended is run", async () => {
  const turns = new Turns(limits);
  const slow = Promise.withResolvers<void>();
  const first = turns.run(new ReadRequest(), () => slow.promise);
  const controller = new AbortController();
  let hasRun = false;
  const run = () =>
    turns.run(new ReadRequest(controller.signal), async () => {
      hasRun = true;
    });
  const waiting = run();
  controller.abort(new Error("The client hung up."));
  await expect(waiting).rejects.toThrow("The client hung up.");
  await expect(run()).rejects.toThrow("The client hung up.");
  slow.resolve();
  await first;
  expect(hasRun).toBe(false);
});

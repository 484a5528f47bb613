import type { Page } from "playwright-core";
import { z } from "zod";

const traceEvents = z.object({
  value: z.array(
    z
      .object({ name: z.string(), tid: z.number(), dur: z.number().optional(), tdur: z.number().optional() })
      .loose(),
  ),
});
const threadName = z.object({ args: z.object({ name: z.string() }) });

/** How long a task of the page's main thread took, and for how much of that the machine worked on it, in milliseconds. */
export type Task = { readonly took: number; readonly worked: number };

/** Traces Chromium during `work`, and returns the tasks of the page's main thread. */
export async function traceTasks(page: Page, work: () => Promise<unknown>): Promise<readonly Task[]> {
  const session = await page.context().newCDPSession(page);
  const events: z.infer<typeof traceEvents>["value"] = [];
  session.on("Tracing.dataCollected", (data) => events.push(...traceEvents.parse(data).value));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "__metadata"] },
  });
  await work();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const mainThreads = new Set(
    events
      .filter((event) => event.name === "thread_name")
      .filter((event) => threadName.safeParse(event).data?.args.name === "CrRendererMain")
      .map(({ tid }) => tid),
  );
  return events
    .filter(({ name, tid }) => name.endsWith("RunTask") && mainThreads.has(tid))
    .map(({ dur = 0, tdur = 0 }) => ({ took: dur / 1000, worked: tdur / 1000 }));
}

/** Work on an input of any size. */
export type Growing = {
  readonly name: string;
  /** Each is twice the previous one. */
  readonly sizes: readonly number[];
  /** Prepares an input of a size, and returns a function that does the work on it. */
  readonly prepare: (size: number) => Promise<() => Promise<unknown>> | (() => Promise<unknown>);
};

/** The best of several runs counts, because other work on the machine affects even CPU time. Long work runs once. */
const RUNS = 3;
const LONG_SECONDS = 30;

/** Prints the CPU time of the work at each size, and its ratio to the time at half the size. */
export async function measureGrowth({ name, sizes, prepare }: Growing): Promise<void> {
  process.stdout.write(`${name}\n`);
  // Runs once before measuring, so that compilation does not count.
  await secondsOf(await prepare(sizes[0] ?? 1));
  let before: number | null = null;
  for (const size of sizes) {
    const work = await prepare(size);
    let seconds = await secondsOf(work);
    for (let run = 1; run < RUNS && seconds < LONG_SECONDS; run++)
      seconds = Math.min(seconds, await secondsOf(work));
    const growth = before === null ? "" : `  ${(seconds / before).toFixed(2)} times`;
    process.stdout.write(`${size.toLocaleString("en-GB").padStart(10)}  ${seconds.toFixed(2)} s${growth}\n`);
    before = seconds;
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

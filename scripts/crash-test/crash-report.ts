/** What one kind of crash came to. */
export type CrashReport = {
  readonly name: string;
  readonly kills: number;
  /** Kills that came too late, because the work had just ended. */
  readonly late: number;
  readonly seconds: number;
  readonly faults: readonly string[];
};

export type CrashRun = {
  readonly name: string;
  readonly count: number;
  /** Makes one crash; gives what is wrong after it. */
  readonly crash: (
    round: number,
  ) => Promise<{ readonly wasLate: boolean; readonly faults: readonly string[] }>;
};

/** Makes all crashes of one kind, and goes on after a fault. */
export async function runCrashes({ name, count, crash }: CrashRun): Promise<CrashReport> {
  const started = performance.now();
  const faults: string[] = [];
  let late = 0;
  for (let round = 1; round <= count; round += 1) {
    const outcome = await crash(round).catch((error: unknown) => ({
      wasLate: false,
      faults: [error instanceof Error ? error.message : String(error)],
    }));
    if (outcome.wasLate) late += 1;
    faults.push(...outcome.faults.map((fault) => `${name}, crash ${round}: ${fault}`));
  }
  return { name, kills: count - late, late, seconds: (performance.now() - started) / 1000, faults };
}

import { percentile } from "../figures/percentile.ts";
import { requestCount } from "../figures/request-count.ts";

/** One of two ways to get the same rows. */
export type Side = {
  readonly run: () => Promise<unknown>;
  /** Processor time that it has used so far, in milliseconds; null where the system does not tell. */
  readonly cpuMs: () => number | null;
};

export type SideTiming = { readonly requests: number; readonly p50: number; readonly cpuMs: number | null };

const TURNS = 5;
/** Runs before the first turn, also to learn how many fit a turn. */
const WARM_UP = 10;

/**
 * Times two sides in turns (ABAB), so that both meet the same other work on the machine. Each side has about the given
 * time.
 */
export async function interleave(
  sides: readonly [Side, Side],
  seconds: number,
  most: number,
): Promise<readonly [SideTiming, SideTiming]> {
  const [one, other] = [new TimedSide(sides[0]), new TimedSide(sides[1])];
  for (const side of [one, other]) await side.warmUp(seconds / TURNS, Math.ceil(most / TURNS));
  for (let turn = 0; turn < TURNS; turn++) for (const side of [one, other]) await side.takeTurn();
  return [one.timing, other.timing];
}

class TimedSide {
  readonly #side: Side;
  readonly #times: number[] = [];
  #requests = 1;
  #cpuMs: number | null = 0;

  constructor(side: Side) {
    this.#side = side;
  }

  async warmUp(seconds: number, most: number): Promise<void> {
    const times = await this.#run(WARM_UP);
    this.#requests = requestCount(percentile(times, 0.5), seconds, most);
  }

  async takeTurn(): Promise<void> {
    const before = this.#side.cpuMs();
    this.#times.push(...(await this.#run(this.#requests)));
    const after = this.#side.cpuMs();
    const isKnown = this.#cpuMs !== null && before !== null && after !== null;
    this.#cpuMs = isKnown ? (this.#cpuMs ?? 0) + after - before : null;
  }

  async #run(count: number): Promise<readonly number[]> {
    const times: number[] = [];
    for (let n = 0; n < count; n++) {
      const start = performance.now();
      await this.#side.run();
      times.push(performance.now() - start);
    }
    return times;
  }

  get timing(): SideTiming {
    const requests = this.#times.length;
    return {
      requests,
      p50: percentile(this.#times, 0.5),
      cpuMs: this.#cpuMs === null ? null : this.#cpuMs / requests,
    };
  }
}

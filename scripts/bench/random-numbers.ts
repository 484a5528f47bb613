/** Returns numbers in [0, 1), the same on every machine. */
export type Random = () => number;

/** A small seeded generator (mulberry32). */
export function randomNumbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Picks an item of a list, all with equal probability. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** A whole number from `least` to `most`. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Picks from a list where the n-th item is 1/n as likely as the first (Zipf), like words and names in real texts. */
export function popularityPicker<T>(list: readonly T[]): (random: Random) => T {
  let sum = 0;
  const sums = list.map((_, index) => {
    sum += 1 / (index + 1);
    return sum;
  });
  return (random) => {
    const at = random() * sum;
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return list[low] as T;
  };
}

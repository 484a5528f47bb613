/** How many requests of a query are timed: as many as fit the time, within bounds. */

/** A median of fewer says little. */
const LEAST = 5;

/** The number of requests that take about this time, if one takes `milliseconds`. */
export function requestCount(milliseconds: number, seconds: number, most: number): number {
  const fitting = Math.floor((seconds * 1000) / Math.max(milliseconds, 0.01));
  return Math.min(most, Math.max(LEAST, fitting));
}

/** Under load, some answers of each client should come within the time; without end for a slow query, though. */
const ROUNDS = 4;
const LONGEST = 10;

/** Seconds of load by some clients at once, if a request alone takes `milliseconds`. */
export function loadSeconds(milliseconds: number, seconds: number, clients: number): number {
  return Math.min(Math.max(seconds, LONGEST), Math.max(seconds, (milliseconds * clients * ROUNDS) / 1000));
}
